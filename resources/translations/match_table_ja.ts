<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MatchTable</name>
    <message>
        <source>hidden until you answer</source>
        <translation>回答するまで非表示</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{item} on the form</source>
        <translation>請求書の{item}</translation>
    </message>
    <message>
        <source>{item} on document {n}</source>
        <translation>書類{n}の{item}</translation>
    </message>
    <message>
        <source>=  -  or text</source>
        <translation>＝・－・見えた文字</translation>
    </message>
    <message>
        <source>Reason to accept {item}</source>
        <translation>{item}の違いを認める理由</translation>
    </message>
    <message>
        <source>reason to accept the difference</source>
        <translation>違いを認める理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物名</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>本人の氏名</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>本人の住所</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Variant character</source>
        <translation>異体字</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Change proven</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>理由により可</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
</context>
</TS>
