<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RequestsInMail</name>
    <message>
        <source>What it asks for</source>
        <translation>請求・お問い合わせの内容</translation>
    </message>
</context>
</TS>
