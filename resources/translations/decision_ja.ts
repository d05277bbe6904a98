<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DecisionPart</name>
    <message>
        <source>{decision} all</source>
        <translation>すべて{decision}</translation>
    </message>
    <message>
        <source>D: {granted}   W: {refused}</source>
        <translation>D：{granted}&#x3000;W：{refused}</translation>
    </message>
    <message>
        <source>Legal staff decide. You can read what is decided so far.</source>
        <translation>判断するのは法務です。これまでの判断は読むことができます。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) located</source>
        <translation>
            <numerusform>所在確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was located: the letter says that no such data are held.</source>
        <translation>該当なし。回答書には、保有個人データが存在しない旨を記します。</translation>
    </message>
    <message>
        <source>What we decide, item by item</source>
        <translation>項目ごとの判断</translation>
    </message>
    <message>
        <source>Items located</source>
        <translation>所在を確認した項目</translation>
    </message>
</context>
</TS>
