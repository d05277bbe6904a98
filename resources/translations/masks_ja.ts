<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Masks</name>
    <message>
        <source>Not printed</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Sender covered</source>
        <translation>送付者が被覆</translation>
    </message>
    <message>
        <source>We covered</source>
        <translation>当方で被覆</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>同封なし</translation>
    </message>
</context>
</TS>
