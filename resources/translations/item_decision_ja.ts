<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ItemDecision</name>
    <message>
        <source>Item {number}</source>
        <translation>項目{number}</translation>
    </message>
    <message>
        <source>Disclose</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>不開示</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>choose, or type its number</source>
        <translation>選択または条項番号を入力</translation>
    </message>
    <message>
        <source>Reason in Japanese</source>
        <translation>理由（日本語）</translation>
    </message>
    <message>
        <source>Reason in English</source>
        <translation>理由（英語）</translation>
    </message>
</context>
</TS>
