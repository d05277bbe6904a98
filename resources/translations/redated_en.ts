<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RedatedPart</name>
    <message numerus="yes">
        <source>%n open case(s) move.</source>
        <translation>
            <numerusform>%n open case moves.</numerusform>
            <numerusform>%n open cases move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) keep the date they were closed with.</source>
        <translation>
            <numerusform>%n closed case keeps the date it was closed with.</numerusform>
            <numerusform>%n closed cases keep the dates they were closed with.</numerusform>
        </translation>
    </message>
</context>
</TS>
