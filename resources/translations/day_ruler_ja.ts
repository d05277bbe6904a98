<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DayRulerDialog</name>
    <message>
        <source>{used} days counted so far, {paused} days paused.</source>
        <translation>これまでに{used}日を算入、停止は{paused}日です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>この期限の理由</translation>
    </message>
    <message>
        <source>Periods of the case</source>
        <translation>案件の期間</translation>
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
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No date while this waits</source>
        <translation>待っている間は期限が決まりません</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDFの保存先フォルダー</translation>
    </message>
</context>
</TS>
