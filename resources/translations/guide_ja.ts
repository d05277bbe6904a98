<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>手順 {number}／{all}</translation>
    </message>
    <message>
        <source>Letter {number} asked for what is missing. Register the answer with Ctrl+M.</source>
        <translation>{number} で不足をお願いしました。返事は Ctrl+M で登録します。</translation>
    </message>
    <message>
        <source>Waiting for the requester</source>
        <translation>請求者の返事待ち</translation>
    </message>
    <message>
        <source>Referred to legal</source>
        <translation>法務に引き継ぎ</translation>
    </message>
    <message>
        <source>Back to step {number}</source>
        <translation>手順{number}へ戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>未確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Complete step</source>
        <translation>手順を完了</translation>
    </message>
    <message>
        <source>Reopen step…</source>
        <translation>手順をやり直す…</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>2人で確認</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%nシステム</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>別の担当者</translation>
    </message>
    <message>
        <source>The system’s owner</source>
        <translation>システムの管理者</translation>
    </message>
    <message>
        <source>To the verified address</source>
        <translation>確認済みの住所へ</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count}通を保管中</translation>
    </message>
</context>
</TS>
