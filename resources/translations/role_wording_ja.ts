<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RoleWording</name>
    <message>
        <source>An operator answers calls, registers mail and checks identity first.</source>
        <translation>受付担当は、電話を受け、郵便を登録し、本人確認の1人目を行います。</translation>
    </message>
    <message>
        <source>A supervisor also confirms identity as the second person and assigns cases.</source>
        <translation>管理者は、本人確認の2人目と案件の割り当ても行います。</translation>
    </message>
    <message>
        <source>Legal staff decide and approve letters.</source>
        <translation>法務は、判断を行い、文書を承認します。</translation>
    </message>
    <message>
        <source>The role of administrator manages people and by itself sees no case.</source>
        <translation>システム管理者は担当者を登録します。この役割だけでは案件を見られません。</translation>
    </message>
    <message>
        <source>Log inquiries, send form packs</source>
        <translation>問い合わせの記録、請求書一式の送付</translation>
    </message>
    <message>
        <source>Register mail</source>
        <translation>郵便の登録</translation>
    </message>
    <message>
        <source>Read cases and letters</source>
        <translation>案件と文書の閲覧</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Assign cases</source>
        <translation>案件の割り当て</translation>
    </message>
    <message>
        <source>Extend the time for a reply</source>
        <translation>回答期限の延長</translation>
    </message>
    <message>
        <source>Change holidays and closing days</source>
        <translation>祝日・休業日の変更</translation>
    </message>
    <message>
        <source>Complete and reopen steps</source>
        <translation>手順の完了と再開</translation>
    </message>
    <message>
        <source>Check identity first</source>
        <translation>本人確認（1人目）</translation>
    </message>
    <message>
        <source>Confirm identity as second person</source>
        <translation>本人確認（2人目）</translation>
    </message>
    <message>
        <source>Record fees</source>
        <translation>手数料の記録</translation>
    </message>
    <message>
        <source>Waive fees</source>
        <translation>手数料の免除</translation>
    </message>
    <message>
        <source>Locate data</source>
        <translation>データの確認</translation>
    </message>
    <message>
        <source>Record that a change was carried out</source>
        <translation>措置の実施を記録</translation>
    </message>
    <message>
        <source>Close requests nobody answered</source>
        <translation>回答のない請求の終了</translation>
    </message>
    <message>
        <source>Decide requests</source>
        <translation>請求の判断</translation>
    </message>
    <message>
        <source>Draft letters</source>
        <translation>文書の作成</translation>
    </message>
    <message>
        <source>Approve letters as second person</source>
        <translation>文書の承認（2人目）</translation>
    </message>
    <message>
        <source>Approve decisions on requests</source>
        <translation>決定の承認（法務）</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>文書の印刷</translation>
    </message>
    <message>
        <source>Post letters</source>
        <translation>文書の発送</translation>
    </message>
    <message>
        <source>Dispose of identity papers</source>
        <translation>本人確認書類の廃棄</translation>
    </message>
    <message>
        <source>Keep the stop list, hand on changes</source>
        <translation>停止リストの管理、停止・訂正の通知</translation>
    </message>
    <message>
        <source>Record that others confirmed</source>
        <translation>通知先の確認の記録</translation>
    </message>
    <message>
        <source>Escalate a possible leak</source>
        <translation>漏えいのおそれの報告</translation>
    </message>
    <message>
        <source>Review the history</source>
        <translation>履歴の監査</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>担当者の管理</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>規程の閲覧</translation>
    </message>
    <message>
        <source>Confirm values of law in the policy</source>
        <translation>規程の法的な値の確認</translation>
    </message>
    <message>
        <source>Write a new version of the policy</source>
        <translation>規程の新しい版の作成</translation>
    </message>
    <message>
        <source>Publish a version another person wrote</source>
        <translation>他の人が作成した版の公開</translation>
    </message>
</context>
</TS>
