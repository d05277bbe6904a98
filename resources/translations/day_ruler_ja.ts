<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DayRuler</name>
    <message>
        <source>First day, not counted (Civil Code 140)</source>
        <translation>初日（算入しない、民法第140条）</translation>
    </message>
    <message>
        <source>Day {number} of {all}</source>
        <translation>{number}日目／{all}日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>土日</translation>
    </message>
    <message>
        <source>Holiday: {name}</source>
        <translation>祝日: {name}</translation>
    </message>
    <message>
        <source>Closed: {name}</source>
        <translation>休業日: {name}</translation>
    </message>
    <message>
        <source>Paused, we wait for the requester</source>
        <translation>停止中（請求者の返事待ち）</translation>
    </message>
    <message>
        <source>Due date moved here (Civil Code 142) {name}</source>
        <translation>期限の繰り下げ（民法第142条）{name}</translation>
    </message>
    <message>
        <source>Ended here by the refusal</source>
        <translation>拒否の通知によりこの日で終了</translation>
    </message>
</context>
<context>
    <name>DayRulerDialog</name>
    <message>
        <source>Reply by {day}</source>
        <translation>回答期限 {day}</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation>日数の数え方</translation>
    </message>
    <message>
        <source>{used} days counted so far, {paused} days paused.</source>
        <translation>これまでに{used}日を算入、停止は{paused}日です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数の一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
