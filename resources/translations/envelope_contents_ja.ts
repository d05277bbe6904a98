<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>EnvelopeContents</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to the contents</source>
        <translation>同封物を追加</translation>
    </message>
    <message>
        <source>What was in it?</source>
        <translation>何が入っていましたか</translation>
    </message>
    <message>
        <source>Type a code or letters, Enter adds</source>
        <translation>記号か文字で選び、Enter で追加</translation>
    </message>
    <message>
        <source>Fee: {instrument}</source>
        <translation>手数料: {instrument}</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Day of issue of {name}</source>
        <translation>{name}の発行日</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>{name}の番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Amount of {name}</source>
        <translation>{name}の金額</translation>
    </message>
    <message>
        <source>Remark on {name}</source>
        <translation>{name}の備考</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を外す</translation>
    </message>
</context>
</TS>
