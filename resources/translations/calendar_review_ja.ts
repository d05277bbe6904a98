<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CalendarReviewDialog</name>
    <message>
        <source>Change of the calendar</source>
        <translation>暦の変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>You proposed it, so another person confirms it.</source>
        <translation>ご自身の提案のため、確認は別の担当者が行います。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>取下げの理由</translation>
    </message>
    <message>
        <source>Type your PIN to confirm.</source>
        <translation>確認するには PIN を入力してください。</translation>
    </message>
    <message>
        <source>Confirmed. The open cases are dated anew.</source>
        <translation>確認しました。進行中の案件の期限を改めました。</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>この変更を取り下げる</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>The proposed change was dropped.</source>
        <translation>変更の提案を取り下げました。</translation>
    </message>
</context>
</TS>
