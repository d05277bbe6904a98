<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>UnconfirmedPanel</name>
    <message numerus="yes">
        <source>%n recipient(s) late</source>
        <translation>
            <numerusform>%n recipient late</numerusform>
            <numerusform>%n recipients late</numerusform>
        </translation>
    </message>
</context>
</TS>
