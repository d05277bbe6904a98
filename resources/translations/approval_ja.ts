<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>You wrote this letter. Another person reads and approves it.</source>
        <translation>この文書を作成したのはご自身です。承認は別の担当者が行います。</translation>
    </message>
    <message>
        <source>This letter is approved by legal staff.</source>
        <translation>この文書を承認できるのは法務です。</translation>
    </message>
    <message>
        <source>A supervisor or legal staff approve this letter.</source>
        <translation>この文書を承認できるのは管理者または法務です。</translation>
    </message>
    <message>
        <source>Type your PIN to approve.</source>
        <translation>承認するにはPINを入力してください。</translation>
    </message>
    <message>
        <source>Tell the author what to change.</source>
        <translation>直す点を作成者に伝えてください。</translation>
    </message>
    <message>
        <source>Approval by a second person</source>
        <translation>別の担当者による承認</translation>
    </message>
    <message>
        <source>Comment for the author, to send it back</source>
        <translation>差し戻すときの、作成者へのコメント</translation>
    </message>
    <message>
        <source>Comment for the author</source>
        <translation>作成者へのコメント</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>差し戻し…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Written by {author}. Read letter and decision side by side, then approve.</source>
        <translation>作成：{author}。文書と判断を見比べてから承認してください。</translation>
    </message>
</context>
</TS>
