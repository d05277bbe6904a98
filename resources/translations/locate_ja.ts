<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LocatePart</name>
    <message>
        <source>Item {number} in Japanese</source>
        <translation>項目{number}（日本語）</translation>
    </message>
    <message>
        <source>Item {number} in English</source>
        <translation>項目{number}（英語）</translation>
    </message>
    <message>
        <source>Content of item {number}</source>
        <translation>項目{number}の内容</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>One line each: “label: value”</source>
        <translation>1行に1つ「項目: 内容」</translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation>項目{number}を外す</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>{name} as of</source>
        <translation>{name}の基準日</translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation>調査したシステム</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>見つかった項目</translation>
    </message>
    <message>
        <source>as they will stand in the letter and its annex</source>
        <translation>回答書と別紙に載る形で</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>項目を追加</translation>
    </message>
</context>
</TS>
