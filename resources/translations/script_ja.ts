<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ScriptPart</name>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる文</translation>
    </message>
    <message>
        <source>Choose the topic; the words to say, and what must be said, come here.</source>
        <translation>用件を選ぶと、お伝えする文と項目がここに出ます。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>読み上げる文</translation>
    </message>
    <message>
        <source>Said to the caller</source>
        <translation>お伝えしたこと</translation>
    </message>
    <message>
        <source>If the caller asks</source>
        <translation>尋ねられたら</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Alt+Q, then the digit; Backspace takes back</source>
        <translation>Alt+Qのあとに番号を押します。Backspaceで一つ戻ります</translation>
    </message>
</context>
</TS>
