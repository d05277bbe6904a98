<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Compose</name>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>If the versions differ, this one applies.</source>
        <translation>内容が異なるときは日本語を正とします。</translation>
    </message>
    <message>
        <source>Address on a label</source>
        <translation>宛先をラベルに印刷</translation>
    </message>
    <message>
        <source>A label sheet is printed with the letter, for an envelope without a window.</source>
        <translation>窓のない封筒に貼るラベルを、文書と一緒に印刷します。</translation>
    </message>
    <message>
        <source>What we decide, item by item</source>
        <translation>項目ごとの判断</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>判断を開く</translation>
    </message>
    <message>
        <source>Items decided</source>
        <translation>判断した項目</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>不足または不備</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>補正の期限</translation>
    </message>
    <message>
        <source>Remark in Japanese</source>
        <translation>補足（日本語）</translation>
    </message>
    <message>
        <source>Remark in English</source>
        <translation>補足（英語）</translation>
    </message>
    <message>
        <source>The place for words of your own</source>
        <translation>自由に書ける欄</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>任意の段落</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) located</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>現在の記録</translation>
    </message>
    <message>
        <source>Shall say</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Reason in Japanese</source>
        <translation>理由（日本語）</translation>
    </message>
    <message>
        <source>Reason in English</source>
        <translation>理由（英語）</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>代わりの措置</translation>
    </message>
</context>
</TS>
