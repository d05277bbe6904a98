<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>SecondPerson</name>
    <message>
        <source>Type your PIN to confirm.</source>
        <translation>PINを入力して確定してください。</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>1人目の確認</translation>
    </message>
    <message>
        <source>Reply address, once confirmed</source>
        <translation>確定後の回答の送り先</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>2人目の確認</translation>
    </message>
    <message>
        <source>Read the papers yourself and type what you see. Each first answer is hidden until you do.</source>
        <translation>ご自身で書類を読み、見えるとおりに入力してください。入力するまで、1人目の回答は表示されません。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4〜8桁の数字</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>本人確認を確定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>回答するまで非表示</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>操作中</translation>
    </message>
    <message>
        <source>wareki or western</source>
        <translation>和暦・西暦</translation>
    </message>
    <message>
        <source>Opens when all answers agree. {name}, who made the first check, cannot sign.</source>
        <translation>すべての回答が一致すると確定できます。1人目の{name}さんは署名できません。</translation>
    </message>
    <message>
        <source>You made the first check. Another person must read the papers and sign here.</source>
        <translation>1人目の確認はご自身が行いました。別の担当者が書類を読み、ここで署名します。</translation>
    </message>
    <message>
        <source>A supervisor or legal staff other than {name} reads the papers and signs here.</source>
        <translation>{name}さん以外の管理者または法務担当が書類を読み、ここで署名します。</translation>
    </message>
    <message>
        <source>Birth date on document {n}</source>
        <translation>書類{n}に記載の生年月日</translation>
    </message>
    <message>
        <source>House number on document {n}</source>
        <translation>書類{n}に記載の番地</translation>
    </message>
    <message>
        <source>Name on document {n}</source>
        <translation>書類{n}に記載の氏名</translation>
    </message>
    <message>
        <source>Date of issue on document {n}</source>
        <translation>書類{n}に記載の発行日</translation>
    </message>
    <message>
        <source>“Valid to” date on document {n}</source>
        <translation>書類{n}に記載の有効期限</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Sent back: two answers in a row did not agree.</source>
        <translation>差し戻しました。回答が2回続けて一致しませんでした。</translation>
    </message>
    <message>
        <source>Does not agree. Look again or send back.</source>
        <translation>一致しません。もう一度書類を見るか、差し戻してください。</translation>
    </message>
</context>
</TS>
