<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MoreTimeDialog</name>
    <message>
        <source>More time for the reply</source>
        <translation>回答期限の延長</translation>
    </message>
    <message>
        <source>At most {period} in all. The date moves when the notice is posted.</source>
        <translation>延長は合わせて{period}までです。期限は、お知らせを発送した時に変わります。</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>延長する数</translation>
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
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Draft the notice</source>
        <translation>お知らせを作成</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力してください。</translation>
    </message>
</context>
</TS>
