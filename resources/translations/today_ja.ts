<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今日の業務</translation>
    </message>
    <message>
        <source>Target: not set</source>
        <translation>目安の日数：未設定</translation>
    </message>
    <message>
        <source>Target: {days} days, waiting time not counted</source>
        <translation>目安{days}日、待ち期間は数えない</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>自分の案件</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Form packs to send</source>
        <translation>発送する請求書一式</translation>
    </message>
    <message>
        <source>Waiting for form</source>
        <translation>請求書待ち</translation>
    </message>
    <message>
        <source>Closed this week</source>
        <translation>今週の完了</translation>
    </message>
    <message>
        <source>Nothing is due. New mail is registered with Ctrl+M.</source>
        <translation>期限のある案件はありません。届いた郵便はCtrl+Mで登録します。</translation>
    </message>
    <message>
        <source>Every case has an owner.</source>
        <translation>すべての案件に担当者がいます。</translation>
    </message>
    <message>
        <source>Every form pack is on its way.</source>
        <translation>請求書一式はすべて発送済みです。</translation>
    </message>
    <message>
        <source>Cases whose form pack went out appear here.</source>
        <translation>請求書一式を案内した案件がここに出ます。</translation>
    </message>
    <message>
        <source>Cases closed since Monday appear here.</source>
        <translation>月曜日以降に完了した案件がここに出ます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>本日期限 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>7日以内 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed {time}</source>
        <translation>更新 {time}</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>メモを追加しました。</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>この下書きを破棄しますか</translation>
    </message>
    <message>
        <source>What was typed is thrown away.</source>
        <translation>入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
</TS>
