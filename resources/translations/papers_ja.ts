<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PapersTable</name>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Date read on the paper</source>
        <translation>書類の日付</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>書類を追加</translation>
    </message>
    <message>
        <source>Document {n}</source>
        <translation>書類{n}</translation>
    </message>
    <message>
        <source>Date on document {n}</source>
        <translation>書類{n}の日付</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>両面あり</translation>
    </message>
    <message>
        <source>Document {n} complete</source>
        <translation>書類{n}は両面あり</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>Document {n} original</source>
        <translation>書類{n}は原本</translation>
    </message>
    <message>
        <source>legible</source>
        <translation>判読可</translation>
    </message>
    <message>
        <source>Document {n} legible</source>
        <translation>書類{n}は判読可</translation>
    </message>
    <message>
        <source>shows the former name or address</source>
        <translation>以前の氏名・住所の記載あり</translation>
    </message>
    <message>
        <source>Document {n} shows a former value</source>
        <translation>書類{n}に以前の記載あり</translation>
    </message>
    <message>
        <source>the person’s</source>
        <translation>本人のもの</translation>
    </message>
    <message>
        <source>Document {n} is the person’s</source>
        <translation>書類{n}は本人のもの</translation>
    </message>
    <message>
        <source>Remove document {n}</source>
        <translation>書類{n}を除く</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>日付を入力</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けない書類</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>廃止された書類</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>まだ有効でない</translation>
    </message>
    <message>
        <source>Date of another kind</source>
        <translation>日付が種類と合わない</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Issued too long ago</source>
        <translation>発行から日数超過</translation>
    </message>
    <message>
        <source>Issued after it came</source>
        <translation>受領日より後の発行</translation>
    </message>
    <message>
        <source>A side is missing</source>
        <translation>片面が不足</translation>
    </message>
    <message>
        <source>Original needed</source>
        <translation>原本が必要</translation>
    </message>
    <message>
        <source>Not legible</source>
        <translation>判読不可</translation>
    </message>
</context>
</TS>
