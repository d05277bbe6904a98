<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PolicyActs</name>
    <message>
        <source>Confirm “{name}”</source>
        <translation>「{name}」の確認</translation>
    </message>
    <message>
        <source>What was looked at, and by which text it was confirmed</source>
        <translation>確認した資料と、確認の根拠</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>確認しました。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>Handed over. Another person publishes it.</source>
        <translation>公開待ちにしました。別の担当者が公開します。</translation>
    </message>
    <message>
        <source>Let the draft hold from another day</source>
        <translation>案の適用日を変更</translation>
    </message>
    <message>
        <source>Discard draft {version}?</source>
        <translation>案{version}を破棄しますか。</translation>
    </message>
    <message>
        <source>Everything changed in it is lost.</source>
        <translation>この案で変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>案を破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Publish version {version}?</source>
        <translation>版{version}を公開しますか。</translation>
    </message>
    <message>
        <source>New cases begin with it from {day}; open cases keep theirs. It can never be changed afterwards.</source>
        <translation>{day}以降の新しい案件に適用します。進行中の案件は今の版のままです。公開後は変更できません。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>案を破棄しました。</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>版{version}を公開しました。</translation>
    </message>
    <message>
        <source>Begin a new version of the policy</source>
        <translation>規程の新しい版の作成</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Cases that begin on or after this day follow it. It comes after every version adopted, and not before today.</source>
        <translation>この日以降に始まる案件に適用します。公開済みのどの版よりも後で、今日以降の日にしてください。</translation>
    </message>
    <message>
        <source>The draft holds from another day.</source>
        <translation>案の適用日を変更しました。</translation>
    </message>
    <message>
        <source>Draft begun.</source>
        <translation>案を作成しました。</translation>
    </message>
    <message>
        <source>Folder of the policy version</source>
        <translation>規程の版のフォルダー</translation>
    </message>
    <message>
        <source>Folder for the policy’s files</source>
        <translation>規程のファイルの保存先</translation>
    </message>
    <message>
        <source>Written to {place}.</source>
        <translation>{place}に書き出しました。</translation>
    </message>
    <message>
        <source>Withdraw version {version}</source>
        <translation>版{version}の適用終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>No new case begins with it. Cases that have begun keep it.</source>
        <translation>新しい案件には使わなくなります。始まっている案件には引き続き使います。</translation>
    </message>
    <message>
        <source>Version {version} is withdrawn.</source>
        <translation>版{version}の適用を終了しました。</translation>
    </message>
</context>
</TS>
