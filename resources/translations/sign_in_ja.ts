<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>SignIn</name>
    <message>
        <source>It was restored on purpose: open it</source>
        <translation>意図して復元したので開く</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Inquiry Desk</source>
        <translation>Inquiry Desk</translation>
    </message>
    <message>
        <source>Your work is kept as it was. Anybody else of the desk can sign in here too.</source>
        <translation>作業中の内容はそのまま残っています。ほかの担当者もここからサインインできます。</translation>
    </message>
    <message>
        <source>Answers people who ask the company about their personal information.</source>
        <translation>個人情報についてのお問い合わせと請求にお答えする窓口の業務を支えます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PINまたはパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The password opens the encrypted store. Nobody can restore a forgotten one.</source>
        <translation>記録は暗号化され、パスワードで開きます。忘れたパスワードは、だれにも復元できません。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
</TS>
