<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MailScreen</name>
    <message>
        <source>Register mail</source>
        <translation>郵便受付</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Requests are accepted by: {channels}</source>
        <translation>請求の受付方法: {channels}</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>封筒</translation>
    </message>
    <message>
        <source>Enter moves to the next field</source>
        <translation>Enter で次の欄へ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>同封物</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>In the sender’s words</source>
        <translation>差出人の言葉で</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Requests by {channel} are not accepted</source>
        <translation>{channel}による請求は受け付けません</translation>
    </message>
    <message>
        <source>It is registered, and the sender is told how to ask by mail. The time for a reply does not begin.</source>
        <translation>届いたことは記録し、郵送での請求方法をお知らせします。回答の期限は始まりません。</translation>
    </message>
    <message>
        <source>This is no reference of ours. It looks like 26-0147.</source>
        <translation>受付番号ではありません。26-0147 の形で入力してください。</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>下書き保存 {time}</translation>
    </message>
    <message>
        <source>Discard this envelope?</source>
        <translation>この封筒の入力を破棄しますか</translation>
    </message>
    <message>
        <source>What you typed about it is lost. Nothing was registered.</source>
        <translation>入力した内容は失われます。登録はされていません。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Enter what was in the envelope.</source>
        <translation>同封物を入力してください。</translation>
    </message>
    <message>
        <source>Open {reference}</source>
        <translation>{reference} を開く</translation>
    </message>
    <message>
        <source>Next envelope</source>
        <translation>次の封筒</translation>
    </message>
</context>
</TS>
