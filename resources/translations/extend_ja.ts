<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ExtendDialog</name>
    <message>
        <source>A notice with the reason is drafted. The date moves on the day the notice is posted.</source>
        <translation>理由を書いた通知書の下書きができます。期限は、通知書を発送した日に延びます。</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>延長する長さ</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>最長{limit}</translation>
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
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Draft the notice</source>
        <translation>通知書を作成</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {most}.</source>
        <translation>1から{most}までの数字を入力します。</translation>
    </message>
    <message>
        <source>The notice prints this reason.</source>
        <translation>この理由は通知書に印字されます。</translation>
    </message>
</context>
</TS>
