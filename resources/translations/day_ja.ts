<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DayDialog</name>
    <message>
        <source>In force from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>日付を入力してください。</translation>
    </message>
</context>
</TS>
