<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PostingRow</name>
    <message>
        <source>Name and address show in the window</source>
        <translation>宛名と住所が窓から見える</translation>
    </message>
    <message>
        <source>Mail class of {number}</source>
        <translation>{number}の郵便種別</translation>
    </message>
    <message>
        <source>Tracking number of {number}</source>
        <translation>{number}の追跡番号</translation>
    </message>
    <message>
        <source>scan or type</source>
        <translation>読み取りまたは入力</translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation>別の文書</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封かん済み</translation>
    </message>
    <message>
        <source>Enter number</source>
        <translation>番号を入力</translation>
    </message>
    <message>
        <source>Look before sealing</source>
        <translation>封かん前の確認</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>コード確認済み</translation>
    </message>
</context>
</TS>
