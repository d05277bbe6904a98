<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <translation>
            <numerusform>%n check left</numerusform>
            <numerusform>%n checks left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
</TS>
