<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FeePart</name>
    <message>
        <source>Fee due</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Waived: {reason}</source>
        <translation>免除: {reason}</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount}不足</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount}超過</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a payment that came later</source>
        <translation>後から届いた支払いを追加</translation>
    </message>
</context>
</TS>
