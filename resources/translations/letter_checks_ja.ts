<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterChecks</name>
    <message>
        <source>The address is not verified yet</source>
        <translation>住所が未確認</translation>
    </message>
    <message>
        <source>Address equals the verified address</source>
        <translation>宛先は確認済みの住所と一致</translation>
    </message>
    <message>
        <source>Says nothing of data: goes to the address given</source>
        <translation>データに触れないため、届出の住所へ送付</translation>
    </message>
    <message>
        <source>Every fact the letter names is known</source>
        <translation>文中の事項はすべて入力済み</translation>
    </message>
    <message>
        <source>Address stays inside the window</source>
        <translation>宛先は封筒の窓に収まる</translation>
    </message>
    <message>
        <source>Every character can be printed</source>
        <translation>すべての文字を印刷できる</translation>
    </message>
    <message>
        <source>Each item not granted has ground and reason</source>
        <translation>応じない項目に根拠と理由がある</translation>
    </message>
    <message>
        <source>No other person’s name in the letter</source>
        <translation>ほかの人の氏名を含まない</translation>
    </message>
    <message>
        <source>Another person is named: {names}</source>
        <translation>ほかの人の氏名がある：{names}</translation>
    </message>
    <message>
        <source>Both languages say the same</source>
        <translation>日英の内容がそろっている</translation>
    </message>
    <message>
        <source>Some words stand in one language only</source>
        <translation>一方の言語にしかない文がある</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{passed} of {all} passed</source>
        <translation>{all}件中{passed}件</translation>
    </message>
</context>
</TS>
