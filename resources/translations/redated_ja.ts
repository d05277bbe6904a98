<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RedatedPart</name>
    <message>
        <source>Due dates that move</source>
        <translation>動く期限</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) move.</source>
        <translation>
            <numerusform>進行中の案件 %n 件の期限が動きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No case moves.</source>
        <translation>期限が動く案件はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) keep the date they were closed with.</source>
        <translation>
            <numerusform>終了した案件 %n 件の期限は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>See legal</source>
        <translation>法務担当者へ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due until now</source>
        <translation>これまでの期限</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>変更後の期限</translation>
    </message>
</context>
</TS>
