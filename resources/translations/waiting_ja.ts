<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>WaitingPart</name>
    <message>
        <source>Write the letter</source>
        <translation>回答書を作成</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>回答書を開く</translation>
    </message>
    <message>
        <source>Requests ready to be answered</source>
        <translation>回答できる請求</translation>
    </message>
    <message>
        <source>One letter for {lines}</source>
        <translation>1通の回答書にまとめる：{lines}</translation>
    </message>
    <message>
        <source>A letter of its own for {line}</source>
        <translation>別の回答書にする：{line}</translation>
    </message>
    <message>
        <source>Sent back by the approver</source>
        <translation>承認者からの差し戻し</translation>
    </message>
    <message>
        <source>The letter is written on its own page, with the sheets beside it. The step is done when approval is asked for.</source>
        <translation>回答書は専用の画面で、紙面を見ながら作成します。承認を依頼すると、この手順は完了です。</translation>
    </message>
    <message>
        <source>Someone other than the author reads the letter and approves it with a PIN. The step is done with the approval.</source>
        <translation>作成者以外の人が回答書を読み、PIN で承認します。承認されると、この手順は完了です。</translation>
    </message>
    <message>
        <source>The letter is printed, its sheets are looked at, and it is posted from the Letters page. The step is done when the posting is recorded.</source>
        <translation>「回答書」の画面で印刷し、用紙を確かめて発送します。発送を記録すると、この手順は完了です。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答する請求</translation>
    </message>
</context>
</TS>
