<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MethodOfDisclosure</name>
    <message>
        <source>as asked</source>
        <translation>希望どおり</translation>
    </message>
    <message>
        <source>asked: {method}</source>
        <translation>希望：{method}</translation>
    </message>
    <message>
        <source>Method of disclosure</source>
        <translation>開示の方法</translation>
    </message>
    <message>
        <source>Why another method, in Japanese</source>
        <translation>方法を変える理由（日本語）</translation>
    </message>
    <message>
        <source>Why another method, in English</source>
        <translation>方法を変える理由（英語）</translation>
    </message>
</context>
</TS>
