<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdviceLink</name>
    <message>
        <source>Print this for the caller</source>
        <translation>お渡し用に印刷する</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>PDFの保存先</translation>
    </message>
</context>
</TS>
