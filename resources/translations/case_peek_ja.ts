<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CasePeek</name>
    <message>
        <source>Choose a case to see what comes next.</source>
        <translation>案件を選ぶと、次に行うことが出ます。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day}受付</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The form pack is out. The steps begin when the form arrives.</source>
        <translation>請求書一式を案内済みです。請求書が届くと手順が始まります。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>残っている作業はありません。</translation>
    </message>
    <message>
        <source>Open at step {number}</source>
        <translation>手順{number}を開く</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>次：{step}</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最近の記録</translation>
    </message>
    <message>
        <source>Latest note</source>
        <translation>最近のメモ</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>申出どおり</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count}通を保管中</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
</context>
</TS>
