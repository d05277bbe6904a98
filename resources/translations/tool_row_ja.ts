<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ToolRow</name>
    <message>
        <source>New phone inquiry</source>
        <translation>電話受付</translation>
    </message>
    <message>
        <source>Register mail</source>
        <translation>郵便受付</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Search name, reading, phone, reference, letter no.</source>
        <translation>氏名・フリガナ・電話・受付番号・文書番号で検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
</context>
</TS>
