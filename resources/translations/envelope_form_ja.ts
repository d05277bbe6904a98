<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>EnvelopeForm</name>
    <message>
        <source>Reference</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Why not today</source>
        <translation>遅れた理由</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>届いた方法</translation>
    </message>
    <message>
        <source>Mail class</source>
        <translation>郵便の種類</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Scan the form, or 26-0147</source>
        <translation>請求書を読み取る、または 26-0147</translation>
    </message>
    <message>
        <source>Reason why it is entered later</source>
        <translation>後日の登録になった理由</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
</context>
</TS>
