<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Company and rules</source>
        <translation>会社と規程</translation>
    </message>
    <message>
        <source>Holidays and closing days</source>
        <translation>祝日・休業日</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>コンピューターに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>after {minutes} minutes without a touch</source>
        <translation>操作がないまま{minutes}分で</translation>
    </message>
    <message>
        <source>Each change holds at once. The lock time holds from the next sign-in.</source>
        <translation>変更はすぐに反映されます。ロックの時間は次のサインインから有効です。</translation>
    </message>
    <message>
        <source>These values come from policy {company} {version} over {law}. They change only with a new version of the policy, under Knowledge; Enter opens a value there.</source>
        <translation>これらの値は、{law}の上に置いた規程{company} {version}のものです。変更するには、「手順・規程」で規程の新しい版を作成してください。Enterで「手順・規程」の該当箇所を開きます。</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Who should answer</source>
        <translation>決める人</translation>
    </message>
    <message>
        <source>In the policy file</source>
        <translation>規程ファイルでの名前</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
</context>
</TS>
