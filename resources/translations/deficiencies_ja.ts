<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Deficiencies</name>
    <message>
        <source>more to say, in Japanese</source>
        <translation>補足（日本語）</translation>
    </message>
    <message>
        <source>more to say, in English</source>
        <translation>補足（英語）</translation>
    </message>
</context>
</TS>
