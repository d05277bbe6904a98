<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PersonFields</name>
    <message>
        <source>Somebody else signs in under this name.</source>
        <translation>この名前は、ほかの人が使っています。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>A PIN is needed to confirm identity and to approve.</source>
        <translation>本人確認と承認にPINが必要です。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>役割を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Name, in Japanese</source>
        <translation>氏名（日本語）</translation>
    </message>
    <message>
        <source>Name, in English</source>
        <translation>氏名（英語）</translation>
    </message>
    <message>
        <source>Password, ten characters or more</source>
        <translation>パスワード（10文字以上）</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN（4～8桁の数字）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
</context>
</TS>
