<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Shell</name>
    <message>
        <source>Screen lock waits while a call is on</source>
        <translation>通話中は画面をロックしません</translation>
    </message>
    <message>
        <source>Screen locks after {minutes} min idle</source>
        <translation>{minutes}分の無操作で画面をロック</translation>
    </message>
    <message>
        <source>Database ready</source>
        <translation>データベース準備完了</translation>
    </message>
    <message>
        <source>Database ready, saved {time}</source>
        <translation>データベース準備完了、保存 {time}</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Version {version}, {company}, policy {policy}</source>
        <translation>バージョン {version}、{company}、規程 {policy}</translation>
    </message>
    <message>
        <source>Inquiry Desk</source>
        <translation>Inquiry Desk</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The screen locks in 30 seconds. Any key keeps it open.</source>
        <translation>30秒後に画面をロックします。キーを押すと続けられます。</translation>
    </message>
</context>
</TS>
