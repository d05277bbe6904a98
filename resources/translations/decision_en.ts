<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DecisionPart</name>
    <message numerus="yes">
        <source>%n item(s) located</source>
        <translation>
            <numerusform>%n item located</numerusform>
            <numerusform>%n items located</numerusform>
        </translation>
    </message>
</context>
</TS>
