<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditScreen</name>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
