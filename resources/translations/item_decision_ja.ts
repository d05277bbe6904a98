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
        <source>Evidence: {text}</source>
        <translation>資料：{text}</translation>
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
    <message>
        <source>Another measure instead</source>
        <translation>代わりの措置をとる</translation>
    </message>
    <message>
        <source>Other measure in Japanese</source>
        <translation>代わりの措置（日本語）</translation>
    </message>
    <message>
        <source>Other measure in English</source>
        <translation>代わりの措置（英語）</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>現在の記録</translation>
    </message>
    <message>
        <source>What it shall say</source>
        <translation>訂正後の内容</translation>
    </message>
    <message>
        <source>To be confirmed by legal: {citation}</source>
        <translation>法務の確認待ち：{citation}</translation>
    </message>
</context>
</TS>
