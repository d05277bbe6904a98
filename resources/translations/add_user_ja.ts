<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Tell the person the password in private; with it they sign in at once.</source>
        <translation>パスワードは本人だけに伝えてください。すぐにサインインできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>追加</translation>
    </message>
</context>
</TS>
