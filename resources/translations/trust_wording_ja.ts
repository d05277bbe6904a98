<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TrustWording</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Confirmed by legal</source>
        <translation>法務が確認</translation>
    </message>
    <message>
        <source>To be confirmed by legal ({mark})</source>
        <translation>法務の確認待ち（{mark}）</translation>
    </message>
</context>
</TS>
