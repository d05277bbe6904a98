<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DisposalPart</name>
    <message>
        <source>Sign as second person</source>
        <translation>2人目として署名</translation>
    </message>
    <message>
        <source>Enter disposal</source>
        <translation>廃棄を記録</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>廃棄日</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>保管中の書類</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>キャビネット</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>保管開始</translation>
    </message>
    <message>
        <source>Take the documents out of the cabinet, dispose of them, and enter how. Another person then signs that they are gone.</source>
        <translation>書類をキャビネットから出して廃棄し、方法を入力します。そのあと別の人が、なくなったことを確かめて署名します。</translation>
    </message>
    <message>
        <source>Disposed of by {first}, signed by {second}.</source>
        <translation>{first}が廃棄し、{second}が署名しました。</translation>
    </message>
    <message>
        <source>Disposed of by {first}. A second person signs at the right.</source>
        <translation>{first}が廃棄しました。2人目が右側で署名します。</translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message>
        <source>Type your PIN to sign.</source>
        <translation>署名するには PIN を入力してください。</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>1人目</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>Look at the empty place in the cabinet, then sign.</source>
        <translation>キャビネットに残っていないことを見てから署名します。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>数字4〜8桁</translation>
    </message>
    <message>
        <source>Sign disposal</source>
        <translation>廃棄に署名</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>You disposed of the documents. Another person must sign here.</source>
        <translation>書類を廃棄したのはあなたです。別の人の署名が必要です。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>この操作の権限がありません。</translation>
    </message>
</context>
</TS>
