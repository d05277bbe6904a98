<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseSide</name>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請求の対象</translation>
    </message>
    <message>
        <source>not read from the form yet</source>
        <translation>請求書の確認前です</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>For</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>当社との関係</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>使用言語</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Verified address</source>
        <translation>確認済みの住所</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>届出の住所</translation>
    </message>
    <message>
        <source>Set in step 3. Letters go only here.</source>
        <translation>手順3で確定。回答書はここだけに送ります。</translation>
    </message>
    <message>
        <source>Not verified: only letters that say nothing of data go here.</source>
        <translation>未確認。データに触れない書面だけを送れます。</translation>
    </message>
    <message>
        <source>{count}, cabinet {place}</source>
        <translation>{count}通 キャビネット{place}</translation>
    </message>
    <message>
        <source>ID copies held</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>{channel}, {when}</source>
        <translation>{channel} {when}</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>関連</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>この日付の理由</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Late: {reason}</source>
        <translation>遅延の理由：{reason}</translation>
    </message>
    <message>
        <source>Give the reason for the delay</source>
        <translation>遅れた理由を記録</translation>
    </message>
    <message>
        <source>More time was asked for: post the notice</source>
        <translation>回答期限の延長を申請済み。お知らせを発送してください</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>回答期限の延長…</translation>
    </message>
    <message>
        <source>{period}: {day}</source>
        <translation>{period}：{day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>目安は未設定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation>{days}日超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>あと{days}日</translation>
    </message>
    <message>
        <source>Paused since {day}, {days} d used</source>
        <translation>{day}から停止中、{days}日経過</translation>
    </message>
    <message>
        <source>Reply by {day}</source>
        <translation>回答期限 {day}</translation>
    </message>
    <message>
        <source>The form has not arrived yet.</source>
        <translation>請求書はまだ届いていません。</translation>
    </message>
    <message>
        <source>The target starts when form, identity and fee are complete.</source>
        <translation>請求書、本人確認、手数料がそろった日から数えます。</translation>
    </message>
    <message>
        <source>The Act says without delay; the company has set no number of days.</source>
        <translation>法律上は「遅滞なく」。会社の目安の日数は未設定です。</translation>
    </message>
    <message>
        <source>Desk target: {period} from {start}, {waiting}.</source>
        <translation>窓口の目安: {start}から{period}（{waiting}）。</translation>
    </message>
    <message>
        <source>waiting time not counted</source>
        <translation>待ち時間を除く</translation>
    </message>
    <message>
        <source>starting again with an answer</source>
        <translation>返事で数え直し</translation>
    </message>
    <message>
        <source>waiting time counted</source>
        <translation>待ち時間を含む</translation>
    </message>
    <message>
        <source>The Act says without delay.</source>
        <translation>法律上は「遅滞なく」。</translation>
    </message>
</context>
</TS>
