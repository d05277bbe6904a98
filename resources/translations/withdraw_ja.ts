<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw {reference}?</source>
        <translation>{reference} を取下げにしますか</translation>
    </message>
    <message>
        <source>Nothing more is searched, decided or carried out. The person is told by letter that the request ended; then the identity documents are disposed of.</source>
        <translation>調査、判断、実施はここまでとなります。ご本人には請求が終了したことを書面でお知らせし、そのあと本人確認書類を廃棄します。</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation>取下げの対象</translation>
    </message>
    <message>
        <source>All open requests</source>
        <translation>未回答のすべての請求</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>取下げの日</translation>
    </message>
    <message>
        <source>Reason, how it was said</source>
        <translation>理由と、申出の方法</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取下げにする</translation>
    </message>
    <message>
        <source>Enter the day it was withdrawn.</source>
        <translation>取下げの日を入力します。</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>短く記入してください。</translation>
    </message>
</context>
</TS>
