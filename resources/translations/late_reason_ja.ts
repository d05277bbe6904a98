<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LateReasonDialog</name>
    <message>
        <source>Reason for the delay</source>
        <translation>遅延の理由</translation>
    </message>
    <message>
        <source>The reply is late because</source>
        <translation>回答が遅れた理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
</TS>
