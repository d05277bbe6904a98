<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PaymentList</name>
    <message>
        <source>Record return</source>
        <translation>返却を記録</translation>
    </message>
    <message>
        <source>Enter what it says</source>
        <translation>記載を入力</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>過納額</translation>
    </message>
    <message>
        <source>to go back {how}</source>
        <translation>{how}返します</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>返します</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>手数料にならない</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>{how}, on {day}</source>
        <translation>{how}、{day}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>came {day}</source>
        <translation>{day}到着</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day}まで有効</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>番号{number}</translation>
    </message>
</context>
</TS>
