<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}／{all}</translation>
    </message>
</context>
</TS>
