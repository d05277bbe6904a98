<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FormCheckPart</name>
    <message>
        <source>Acting as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Form dated</source>
        <translation>請求日</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>当社との関係</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>使用言語</translation>
    </message>
    <message>
        <source>Person’s</source>
        <translation>本人の</translation>
    </message>
    <message>
        <source>For: reading</source>
        <translation>本人のフリガナ</translation>
    </message>
</context>
</TS>
