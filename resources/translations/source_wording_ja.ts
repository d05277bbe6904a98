<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>SourceWording</name>
    <message>
        <source>read in the source</source>
        <translation>原典で確認済み</translation>
    </message>
    <message>
        <source>known law, to be confirmed by legal</source>
        <translation>法令による。法務担当者の確認待ち</translation>
    </message>
    <message>
        <source>published practice, to be confirmed by legal</source>
        <translation>公表された実務による。法務担当者の確認待ち</translation>
    </message>
    <message>
        <source>the desk’s own rule, to be confirmed by legal</source>
        <translation>窓口の定めによる。法務担当者の確認待ち</translation>
    </message>
    <message>
        <source>uncertain, to be confirmed by legal</source>
        <translation>不確か。法務担当者の確認待ち</translation>
    </message>
    <message>
        <source>Source: {cite} ({trust}; looked at on {day})</source>
        <translation>出典：{cite}（{trust}。{day}に確認）</translation>
    </message>
</context>
</TS>
