<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CalendarWording</name>
    <message>
        <source>Holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>No holiday after all</source>
        <translation>祝日ではない日</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Worked although closed</source>
        <translation>休業日の営業</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>別の担当者の確認待ち</translation>
    </message>
</context>
</TS>
