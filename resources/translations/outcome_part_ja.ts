<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>OutcomePart</name>
    <message>
        <source>Draft the letter</source>
        <translation>書面を作成</translation>
    </message>
    <message>
        <source>Refer to legal</source>
        <translation>法務に引き継ぐ</translation>
    </message>
    <message>
        <source>End the case…</source>
        <translation>案件を終える…</translation>
    </message>
    <message>
        <source>End case {reference}?</source>
        <translation>案件 {reference} を終えますか</translation>
    </message>
    <message>
        <source>The request is withdrawn. Only the identity documents are left to dispose of.</source>
        <translation>請求は取り下げになります。残るのは本人確認書類の廃棄だけです。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>案件を終える</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>次へ進む前に</translation>
    </message>
    <message>
        <source>Before you hang up</source>
        <translation>電話を切る前に</translation>
    </message>
</context>
</TS>
