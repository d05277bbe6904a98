<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Flags</name>
    <message>
        <source>Danger to somebody?</source>
        <translation>だれかに危険が及ぶおそれ</translation>
    </message>
    <message>
        <source>A tick hands the case to legal staff and hides it from everybody else.</source>
        <translation>チェックすると法務担当者に引き継がれ、ほかの人には表示されなくなります。</translation>
    </message>
    <message>
        <source>Signs of impersonation?</source>
        <translation>なりすましの兆候</translation>
    </message>
    <message>
        <source>A tick needs a supervisor’s word before confirming.</source>
        <translation>チェックすると、確認の前に管理者の判断が必要になります。</translation>
    </message>
</context>
</TS>
