<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Policy {version}, in force from {day}</source>
        <translation>規程 {version}（{day} 施行）</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモ追加</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>担当変更…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>A supervisor assigns cases.</source>
        <translation>担当の変更は管理者が行います。</translation>
    </message>
    <message>
        <source>Reopen step…</source>
        <translation>手順をやり直す…</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>この日付の理由</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Refer to another desk…</source>
        <translation>他の窓口に案内…</translation>
    </message>
    <message>
        <source>Close this case’s page</source>
        <translation>この案件を閉じる</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>History</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>Mail items</source>
        <translation>郵便物</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Requests of the case</source>
        <translation>この案件の請求</translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>担当 {name}</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Step {number} done.</source>
        <translation>手順{number}を完了しました。</translation>
    </message>
    <message>
        <source>Step {number} done. The case is closed.</source>
        <translation>手順{number}を完了しました。案件は終了です。</translation>
    </message>
    <message>
        <source>Step {number} done. Next: {step}</source>
        <translation>手順{number}を完了しました。次は「{step}」です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Referred. The letter names the other desk.</source>
        <translation>他の窓口への案内を記録しました。回答書で窓口をお知らせします。</translation>
    </message>
    <message>
        <source>Withdrawn. The person is told by letter.</source>
        <translation>取下げを記録しました。ご本人には書面でお知らせします。</translation>
    </message>
    <message>
        <source>Note added to {reference}.</source>
        <translation>{reference} にメモを追加しました。</translation>
    </message>
    <message>
        <source>This step has no words of its own. Phone: {phone}</source>
        <translation>この手順に読み上げの文はありません。電話: {phone}</translation>
    </message>
    <message>
        <source>Choose a done step at the left first, then reopen it.</source>
        <translation>左の一覧で完了した手順を選んでから、やり直してください。</translation>
    </message>
    <message>
        <source>Reopen “{step}”?</source>
        <translation>「{step}」をやり直しますか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reopen step</source>
        <translation>手順をやり直す</translation>
    </message>
    <message>
        <source>This step and all after it are to be done again. The history keeps both.</source>
        <translation>この手順と、その後の手順をすべてやり直します。前の記録も経過に残ります。</translation>
    </message>
    <message>
        <source>Inquiry {number}</source>
        <translation>受付 {number}</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>メモはありません。</translation>
    </message>
</context>
</TS>
