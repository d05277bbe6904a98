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
        <source>End the request…</source>
        <translation>請求を終了…</translation>
    </message>
    <message>
        <source>End case {reference}?</source>
        <translation>案件 {reference} を終えますか</translation>
    </message>
    <message>
        <source>End request {reference}?</source>
        <translation>請求 {reference} を終了しますか</translation>
    </message>
    <message>
        <source>The person is told by letter. Then only the identity documents are left to dispose of.</source>
        <translation>ご本人に書面でお知らせし、残る手順は本人確認書類の廃棄だけになります。</translation>
    </message>
    <message>
        <source>The requester takes it back.</source>
        <translation>請求の取下げです。</translation>
    </message>
    <message>
        <source>Another desk answers it, which the letter names.</source>
        <translation>他の窓口がお答えします。窓口は書面でご案内します。</translation>
    </message>
    <message>
        <source>What was asked for never came.</source>
        <translation>お願いしたものが届きませんでした。</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>案件を終える</translation>
    </message>
    <message>
        <source>End the request</source>
        <translation>請求を終了</translation>
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
