<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>EndingDialog</name>
    <message>
        <source>Which requests</source>
        <translation>対象の請求</translation>
    </message>
    <message>
        <source>All open requests</source>
        <translation>未回答のすべての請求</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>短く記入してください。</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Refer {reference} to another desk?</source>
        <translation>{reference} を他の窓口に案内しますか</translation>
    </message>
    <message>
        <source>The letter names that desk with its address and says nothing of data. Then the identity documents are disposed of.</source>
        <translation>回答書でその窓口の名称と住所を案内します。個人データの有無には触れません。そのあと、本人確認書類を廃棄します。</translation>
    </message>
    <message>
        <source>choose, or type its name</source>
        <translation>選ぶか、名称を入力</translation>
    </message>
    <message>
        <source>Other desk</source>
        <translation>他の窓口</translation>
    </message>
    <message>
        <source>Why it is theirs</source>
        <translation>その窓口が取り扱う理由</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>案内する</translation>
    </message>
    <message>
        <source>Choose the desk the letter names.</source>
        <translation>回答書で案内する窓口を選びます。</translation>
    </message>
</context>
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
        <source>Withdrawn on</source>
        <translation>取下げの日</translation>
    </message>
    <message>
        <source>Reason, how it was said</source>
        <translation>理由と、申出の方法</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取下げにする</translation>
    </message>
    <message>
        <source>Enter the day it was withdrawn.</source>
        <translation>取下げの日を入力します。</translation>
    </message>
</context>
</TS>
