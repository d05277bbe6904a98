<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChargeFields</name>
    <message>
        <source>Names searched</source>
        <translation>お調べするお名前の数</translation>
    </message>
</context>
</TS>
