<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterStages</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>別の担当者</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Opens after approval</source>
        <translation>承認後に可能</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>保管{count}通</translation>
    </message>
    <message>
        <source>Dispose of ID copies</source>
        <translation>確認書類の廃棄</translation>
    </message>
    <message>
        <source>The system’s owner</source>
        <translation>システムの管理者</translation>
    </message>
</context>
</TS>
