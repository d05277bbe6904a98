<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>HolidayDialog</name>
    <message>
        <source>Holiday found late</source>
        <translation>後から判明した休日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Show what moves</source>
        <translation>動く期限を表示</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>確認待ちにする</translation>
    </message>
    <message>
        <source>The day counts once a second person has confirmed it. Open cases are dated anew then, closed cases keep their dates.</source>
        <translation>別の担当者が確認すると反映されます。そのとき進行中の案件の期限が改まり、終了した案件の期限は変わりません。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>日付を入力してください。</translation>
    </message>
</context>
</TS>
