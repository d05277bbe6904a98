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
        <source>Recorded in item {number}</source>
        <translation>項目{number}の現在の記録</translation>
    </message>
    <message>
        <source>What item {number} should say</source>
        <translation>項目{number}の正しい内容</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>現在の記録</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>正しい内容</translation>
    </message>
    <message>
        <source>Evidence for item {number}</source>
        <translation>項目{number}の資料</translation>
    </message>
    <message>
        <source>What shows that it is wrong</source>
        <translation>誤りとわかる資料</translation>
    </message>
    <message>
        <source>Use of item {number}</source>
        <translation>項目{number}の利用の状況</translation>
    </message>
    <message>
        <source>Where it is held, how it is used</source>
        <translation>どこにあり、どう利用しているか</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>as published for this relation</source>
        <translation>当社との関係ごとに公表しているもの</translation>
    </message>
    <message>
        <source>Data to be corrected</source>
        <translation>訂正の対象</translation>
    </message>
    <message>
        <source>as they will stand in the letter</source>
        <translation>回答書に記載するとおり</translation>
    </message>
    <message>
        <source>What is to stop or to be erased</source>
        <translation>停止または消去の対象</translation>
    </message>
    <message>
        <source>as it will stand in the letter</source>
        <translation>回答書に記載するとおり</translation>
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
