<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign {what}</source>
        <translation>{what} の担当変更</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>対応中 {count}件</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>変更</translation>
    </message>
</context>
</TS>
