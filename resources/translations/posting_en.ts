<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PostingTable</name>
    <message numerus="yes">
        <source>Mark %n letter(s) as posted?</source>
        <translation>
            <numerusform>Mark %n letter as posted?</numerusform>
            <numerusform>Mark %n letters as posted?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as posted</source>
        <translation>
            <numerusform>Mark %n as posted</numerusform>
            <numerusform>Mark %n as posted</numerusform>
        </translation>
    </message>
</context>
</TS>
