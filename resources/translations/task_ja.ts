<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TaskPart</name>
    <message>
        <source>What is asked</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Our answer, as the letter prints it</source>
        <translation>回答（回答書にこのまま印刷されます）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Answer in Japanese</source>
        <translation>日本語の回答</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Answer in English</source>
        <translation>英語の回答</translation>
    </message>
</context>
</TS>
