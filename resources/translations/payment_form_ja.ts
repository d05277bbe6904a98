<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PaymentForm</name>
    <message>
        <source>Enter the day it arrived.</source>
        <translation>到着した日を入力してください。</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Amount in yen</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>券の番号</translation>
    </message>
    <message>
        <source>Paid in the name of</source>
        <translation>振込名義</translation>
    </message>
    <message>
        <source>A payment that came later</source>
        <translation>後から届いた支払い</translation>
    </message>
    <message>
        <source>Payment {number}: what it says</source>
        <translation>支払い{number}の記載</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>支払いを追加</translation>
    </message>
    <message>
        <source>Save payment</source>
        <translation>支払いを保存</translation>
    </message>
</context>
</TS>
