<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Authority</name>
    <message>
        <source>What the agent’s papers say</source>
        <translation>代理人の書類の内容</translation>
    </message>
    <message>
        <source>Minor’s date of birth</source>
        <translation>未成年者の生年月日</translation>
    </message>
    <message>
        <source>May receive the answer</source>
        <translation>回答の受領を委任している</translation>
    </message>
    <message>
        <source>Power of attorney covers: {request}</source>
        <translation>委任状に含まれる請求：{request}</translation>
    </message>
    <message>
        <source>The answer goes to the person alone, at the address their papers prove.</source>
        <translation>回答は、書類で確認したご本人の住所へ、ご本人あてにのみ送ります。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
</TS>
