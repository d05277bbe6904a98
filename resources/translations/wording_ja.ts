<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>予期しない問題が起きました。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell support.</source>
        <translation>もう一度お試しください。繰り返すときは、システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
</context>
</TS>
