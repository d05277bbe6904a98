<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PassingOn</name>
    <message>
        <source>Mailings</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Opt-out provision</source>
        <translation>オプトアウトによる提供</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>停止リスト</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正等</translation>
    </message>
    <message>
        <source>Stop or erasure</source>
        <translation>利用停止・消去</translation>
    </message>
    <message>
        <source>department</source>
        <translation>担当部署</translation>
    </message>
    <message>
        <source>joint users</source>
        <translation>共同利用先</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>To hand on</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>通知不要</translation>
    </message>
    <message>
        <source>Nobody to tell</source>
        <translation>通知先なし</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>遅れ {count}件</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>未完了 {count}件</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>Sensitive data are among them</source>
        <translation>要配慮個人情報を含む</translation>
    </message>
    <message>
        <source>Damage to property may follow</source>
        <translation>財産的被害のおそれ</translation>
    </message>
    <message>
        <source>A wrongful purpose is suspected</source>
        <translation>不正の目的のおそれ</translation>
    </message>
    <message>
        <source>To be judged by legal</source>
        <translation>法務の判断待ち</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>報告を要する</translation>
    </message>
    <message>
        <source>Need not be reported</source>
        <translation>報告を要しない</translation>
    </message>
</context>
</TS>
