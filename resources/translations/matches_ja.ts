<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MatchesPart</name>
    <message>
        <source>Possible matches</source>
        <translation>一致の候補</translation>
    </message>
    <message>
        <source>For your eyes only. Do not tell the caller that a record exists.</source>
        <translation>担当者だけが見るものです。記録があることを相手に伝えないでください。</translation>
    </message>
    <message>
        <source>Number, reading and name are compared while you type.</source>
        <translation>入力しながら、番号、フリガナ、氏名を照合します。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>関連付け済み</translation>
    </message>
    <message>
        <source>Link call</source>
        <translation>関連付ける</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days}日前</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>氏名が同じ</translation>
    </message>
    <message>
        <source>Same name, variant characters</source>
        <translation>氏名が同じ（異体字）</translation>
    </message>
    <message>
        <source>Same reading</source>
        <translation>フリガナが同じ</translation>
    </message>
    <message>
        <source>Same reading, other characters</source>
        <translation>フリガナが同じ（漢字は別）</translation>
    </message>
    <message>
        <source>Same postal code</source>
        <translation>郵便番号が同じ</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>生年月日が同じ</translation>
    </message>
</context>
</TS>
