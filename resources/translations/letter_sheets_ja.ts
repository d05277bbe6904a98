<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterSheets</name>
    <message>
        <source>Making the sheets…</source>
        <translation>紙面を作成中…</translation>
    </message>
    <message>
        <source>These are the sheets before the last change.</source>
        <translation>直前の変更より前の紙面を表示しています。</translation>
    </message>
    <message>
        <source>as archived</source>
        <translation>保管された紙面</translation>
    </message>
</context>
</TS>
