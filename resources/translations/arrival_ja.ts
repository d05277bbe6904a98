<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ArrivalPart</name>
    <message>
        <source>When the form arrives, scan its code with Register mail (Ctrl+M).</source>
        <translation>請求書が届いたら、郵便受付（Ctrl+M）でコードを読み取ってください。</translation>
    </message>
    <message>
        <source>The form pack went out, the form is awaited.</source>
        <translation>請求書一式を送り、請求書を待っています。</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>まだ何も届いていません。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>届いた方法</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>同封物</translation>
    </message>
    <message>
        <source>Mail class</source>
        <translation>郵便の種類</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>後日登録の理由</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Envelope {number}</source>
        <translation>封筒{number}</translation>
    </message>
    <message>
        <source>{channel}, not accepted</source>
        <translation>{channel}（受付対象外）</translation>
    </message>
</context>
</TS>
