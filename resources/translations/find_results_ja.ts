<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FindResults</name>
    <message>
        <source>No match for “{text}”. Check the number, or type a part of the name.</source>
        <translation>「{text}」に一致するものはありません。番号を確かめるか、氏名の一部を入力してください。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
</TS>
