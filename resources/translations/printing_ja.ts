<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>The file was not written. “{folder}” cannot be written to.</source>
        <translation>ファイルは保存されませんでした。「{folder}」に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>別のフォルダーを選び、もう一度出力してください。</translation>
    </message>
    <message>
        <source>The letter was not printed. “{printer}” does not answer.</source>
        <translation>印刷できませんでした。プリンター「{printer}」が応答しません。</translation>
    </message>
    <message>
        <source>Check the printer, then print again.</source>
        <translation>プリンターを確認して、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The letter was not saved. “{folder}” cannot be written to.</source>
        <translation>保存できませんでした。「{folder}」に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, then print again.</source>
        <translation>別のフォルダーを選んで、もう一度印刷してください。</translation>
    </message>
</context>
</TS>
