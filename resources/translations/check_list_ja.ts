<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CheckList</name>
    <message>
        <source>Checks V01 to V19</source>
        <translation>確認項目 V01～V19</translation>
    </message>
    <message>
        <source>Rest on one to read what is looked at, and its source.</source>
        <translation>項目に合わせると、確認の内容と出典を表示します。</translation>
    </message>
    <message>
        <source>Passed over by {name}, {role}: {reason}</source>
        <translation>{name}（{role}）が承認：{reason}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>No document shows the reply address. Why may the answer go there?</source>
        <translation>送付先の住所がどの書類にもありません。そこへ送ってよい理由</translation>
    </message>
    <message>
        <source>Approve address</source>
        <translation>住所を承認</translation>
    </message>
    <message>
        <source>Only legal staff see this case. Why may everybody see it again?</source>
        <translation>法務担当者のみに表示されています。全員への表示に戻す理由</translation>
    </message>
    <message>
        <source>Lift restriction</source>
        <translation>制限を解除</translation>
    </message>
    <message>
        <source>{check}: why is it passed over?</source>
        <translation>{check}：承認して進める理由</translation>
    </message>
    <message>
        <source>Pass over {code}</source>
        <translation>{code}を承認</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>理由を入力してください。</translation>
    </message>
</context>
</TS>
