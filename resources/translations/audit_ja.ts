<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AuditScreen</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>履歴を検証</translation>
    </message>
    <message>
        <source>Filter by person, case or words</source>
        <translation>担当者、案件、言葉で絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>新しい順に%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unbroken to {time}, {count} entries</source>
        <translation>{time}まで途切れなし、{count}件</translation>
    </message>
    <message>
        <source>Broken at entry {numbers}</source>
        <translation>{numbers}番で不整合</translation>
    </message>
</context>
</TS>
