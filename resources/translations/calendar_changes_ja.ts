<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CalendarPart</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Holiday found late…</source>
        <translation>後から判明した休日…</translation>
    </message>
    <message>
        <source>Changes found late</source>
        <translation>後から判明した変更</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>祝日・休業日</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Handed over. Another person confirms it.</source>
        <translation>確認待ちにしました。別の担当者が確認します。</translation>
    </message>
</context>
<context>
    <name>WaitingChanges</name>
    <message>
        <source>Changes of the calendar</source>
        <translation>暦の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a second person</source>
        <translation>
            <numerusform>別の担当者の確認待ち %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
