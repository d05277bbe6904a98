<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PolicyValueDialog</name>
    <message>
        <source>Change “{name}”</source>
        <translation>「{name}」の変更</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>A number, true or false, a day such as 2026-04-01, or TOML</source>
        <translation>数値、trueまたはfalse、日付（例：2026-04-01）、TOMLの値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>How far it is trusted</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Say where the value comes from.</source>
        <translation>出典を入力してください。</translation>
    </message>
</context>
</TS>
