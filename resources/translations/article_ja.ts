<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ArticlePart</name>
    <message>
        <source>In force from {day}</source>
        <translation>{day}から適用</translation>
    </message>
    <message>
        <source>{from_} until {day}</source>
        <translation>{from_}、{day}まで</translation>
    </message>
    <message>
        <source>Source: {cite}</source>
        <translation>出典：{cite}</translation>
    </message>
    <message>
        <source>{name} confirmed this: {remark}</source>
        <translation>{name}が確認：{remark}</translation>
    </message>
    <message>
        <source>Review overdue since {day}</source>
        <translation>見直し期限超過（{day}まで）</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>{day}に見直し</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Change value…</source>
        <translation>値の変更…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>項目</translation>
    </message>
</context>
</TS>
