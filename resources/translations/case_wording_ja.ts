<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseWording</name>
    <message>
        <source>Overdue {days} d</source>
        <translation>{days}日超過</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Waiting for form</source>
        <translation>請求書待ち</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>判断中</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Waiting for requester</source>
        <translation>請求者待ち</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>{step}, second person</source>
        <translation>{step}（2人目）</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵便</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Authority document</source>
        <translation>代理権の確認書類</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Letter with a question</source>
        <translation>お問い合わせの手紙</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>その他の人</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>実施待ち</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>Sheet check</source>
        <translation>用紙の確認</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Granted in full</source>
        <translation>全部開示</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>一部開示</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>不開示</translation>
    </message>
    <message>
        <source>No data held</source>
        <translation>保有なし</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>他の窓口を案内</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>期限経過による終了</translation>
    </message>
    <message>
        <source>Step overdue {days} d</source>
        <translation>手順期限 {days}日超過</translation>
    </message>
    <message>
        <source>Step due today</source>
        <translation>手順期限 今日</translation>
    </message>
    <message>
        <source>Step due in {days} d</source>
        <translation>手順期限 あと{days}日</translation>
    </message>
    <message>
        <source>{days} working days</source>
        <translation>{days}営業日</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{days} weeks</source>
        <translation>{days}週間</translation>
    </message>
    <message>
        <source>{days} months</source>
        <translation>{days}か月</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>the complete set</source>
        <translation>書類がそろった日</translation>
    </message>
    <message>
        <source>the posting of our letter</source>
        <translation>当社の書面の発送</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>補正の到着</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation>拒否の通知</translation>
    </message>
    <message>
        <source>knowledge of the leak</source>
        <translation>漏えい等を知った日</translation>
    </message>
</context>
</TS>
