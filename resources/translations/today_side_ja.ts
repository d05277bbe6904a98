<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlertsPanel</name>
    <message>
        <source>Signs of impersonation</source>
        <translation>なりすましの兆候</translation>
    </message>
    <message numerus="yes">
        <source>%n failed check(s), last on {day}</source>
        <translation>
            <numerusform>確認の不一致が%n回、直近は{day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBacksPanel</name>
    <message>
        <source>Call-backs promised</source>
        <translation>折り返しの約束</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>My calls today</source>
        <translation>本日の電話</translation>
    </message>
    <message>
        <source>No call yet. F2 begins one.</source>
        <translation>まだありません。F2で始めます。</translation>
    </message>
    <message>
        <source>{count}   ·   after-call {time}</source>
        <translation>{count}件&#x3000;後処理 {time}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>通話時間</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Unfinished drafts</source>
        <translation>未完了の下書き</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>All text kept. Last change {time}.</source>
        <translation>入力内容は保存済み。最終変更 {time}。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>No outcome yet.</source>
        <translation>結果は未入力。</translation>
    </message>
    <message>
        <source>Phone call {call}</source>
        <translation>電話 {call}</translation>
    </message>
    <message>
        <source>Mail being registered</source>
        <translation>登録途中の郵便</translation>
    </message>
    <message>
        <source>Unfinished entry</source>
        <translation>入力途中の内容</translation>
    </message>
</context>
</TS>
