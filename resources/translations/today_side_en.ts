<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>%n failed check(s), last on {day}</source>
        <translation>
            <numerusform>%n failed check, last on {day}</numerusform>
            <numerusform>%n failed checks, last on {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
