<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CallStrip</name>
    <message>
        <source>Ready</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>後処理</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>End call, start wrap-up</source>
        <translation>通話を終えて後処理へ</translation>
    </message>
    <message>
        <source>F2 starts the clock</source>
        <translation>F2で計時を始めます</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>開始 {time}</translation>
    </message>
    <message>
        <source>Call {number} today</source>
        <translation>本日{number}件目</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>下書き保存 {time}</translation>
    </message>
    <message>
        <source>Resume {call}</source>
        <translation>{call}を再開</translation>
    </message>
    <message>
        <source>Set aside:</source>
        <translation>保留中：</translation>
    </message>
</context>
</TS>
