<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RequestsOnForm</name>
    <message>
        <source>Requests on the form</source>
        <translation>請求書の請求</translation>
    </message>
    <message>
        <source>Are the data wrong, or should we no longer hold them?</source>
        <translation>情報が間違っているのでしょうか。それとも、当社がもう持っているべきではないのでしょうか。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請求の対象</translation>
    </message>
    <message>
        <source>Method wanted</source>
        <translation>希望の方法</translation>
    </message>
    <message>
        <source>Wrong: {request}</source>
        <translation>間違っている：{request}</translation>
    </message>
    <message>
        <source>No longer to hold: {request}</source>
        <translation>持っているべきでない：{request}</translation>
    </message>
    <message>
        <source>Also asked for…</source>
        <translation>ほかの請求・お申出…</translation>
    </message>
    <message>
        <source>Also asked for</source>
        <translation>ほかの請求・お申出</translation>
    </message>
    <message>
        <source>Take “{request}” off the case?</source>
        <translation>「{request}」を案件から外しますか</translation>
    </message>
    <message>
        <source>What was entered for it is lost.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
</TS>
