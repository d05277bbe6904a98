<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PostingTable</name>
    <message>
        <source>Before you seal</source>
        <translation>封かん前の確認</translation>
    </message>
    <message>
        <source>The same tracking number stands in two rows.</source>
        <translation>同じ追跡番号が2つの行にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as posted?</source>
        <translation>
            <numerusform>%n件を発送済みにしますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>{letters}. This cannot be taken back.</source>
        <translation>{letters}。取り消しはできません。</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>発送済みにする</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{sealed} of {all} sealed</source>
        <translation>{all}件中{sealed}件が封かん済み</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as posted</source>
        <translation>
            <numerusform>%n件を発送済みに</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵便種別</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scan the code on the letter, then the mail label. The code of another letter refuses the row.</source>
        <translation>文書のコードを読み取り、続けて郵便ラベルを読み取ります。別の文書のコードを読み取ると、その行は拒否されます。</translation>
    </message>
    <message>
        <source>Nothing to post. A letter comes here when its sheets were looked at.</source>
        <translation>発送するものはありません。用紙を確認した文書がここに入ります。</translation>
    </message>
    <message>
        <source>Posting a letter opens its last step: dispose of the identity copies.</source>
        <translation>発送すると、最後の手順「本人確認書類の廃棄」が開きます。</translation>
    </message>
</context>
</TS>
