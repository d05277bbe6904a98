<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>2026-06-30</source>
        <translation>R8/6/30</translation>
    </message>
    <message>
        <source>western or wareki</source>
        <translation>西暦でも和暦でも入力できます</translation>
    </message>
</context>
</TS>
