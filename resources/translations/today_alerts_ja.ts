<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LeaksPanel</name>
    <message>
        <source>Possible leaks</source>
        <translation>漏えいのおそれ</translation>
    </message>
    <message>
        <source>known since {time}</source>
        <translation>{time} に判明</translation>
    </message>
</context>
<context>
    <name>UnconfirmedPanel</name>
    <message>
        <source>Passed on, not confirmed</source>
        <translation>通知の確認待ち（期限超過）</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) late</source>
        <translation>
            <numerusform>通知先 %n件が遅れ</numerusform>
        </translation>
    </message>
</context>
</TS>
