<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>OnSaving</name>
    <message>
        <source>When you save</source>
        <translation>保存すると</translation>
    </message>
    <message>
        <source>Call entered in the log</source>
        <translation>通話を記録します</translation>
    </message>
    <message>
        <source>Linked to case {reference}</source>
        <translation>案件{reference}に関連付けます</translation>
    </message>
    <message>
        <source>Form with barcode, in {language}</source>
        <translation>バーコード付き請求書（{language}）</translation>
    </message>
    <message>
        <source>Case opened, waiting for its form</source>
        <translation>案件を作り、請求書を待ちます</translation>
    </message>
    <message>
        <source>Form pack ready to print</source>
        <translation>請求書一式を印刷待ちに追加</translation>
    </message>
    <message>
        <source>Case opened, arrived today by phone</source>
        <translation>案件を開く（本日、電話で受付）</translation>
    </message>
    <message>
        <source>Supervisors and legal are told at once</source>
        <translation>管理者と法務にすぐに知らせる</translation>
    </message>
    <message>
        <source>Call-back on Today, {time}</source>
        <translation>折り返しを本日の画面に置きます（{time}）</translation>
    </message>
</context>
</TS>
