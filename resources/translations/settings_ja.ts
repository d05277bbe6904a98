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
        <source>These values come from policy {company} {version} over {law}. They change only with a new version of the policy.</source>
        <translation>これらの値は、規程 {company} {version}（{law}に基づく）によります。規程の新しい版でのみ変わります。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Body for complaints</source>
        <translation>苦情の申出先</translation>
    </message>
    <message>
        <source>Requests accepted by</source>
        <translation>請求の受付方法</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Target for the reply</source>
        <translation>回答の目安</translation>
    </message>
    <message>
        <source>Time to supplement</source>
        <translation>補正の期間</translation>
    </message>
    <message>
        <source>Form lapses after</source>
        <translation>請求書待ちの期限</translation>
    </message>
    <message>
        <source>Identity papers disposed of within</source>
        <translation>本人確認書類の廃棄期限</translation>
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
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}日</translation>
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
