<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterScreen</name>
    <message>
        <source>Changes that were typed but not saved were put back.</source>
        <translation>保存されていなかった入力を復元しました。</translation>
    </message>
    <message>
        <source>Sent back:</source>
        <translation>差し戻し：</translation>
    </message>
    <message>
        <source>Approved: only day and systems of the change are open. It is issued when the change is carried out.</source>
        <translation>承認済みです。実施日とシステムだけが未記入で、実施を記録すると発行されます。</translation>
    </message>
    <message>
        <source>This draft was discarded.</source>
        <translation>この下書きは破棄されました。</translation>
    </message>
    <message>
        <source>Issued: number, date and sheets do not change any more.</source>
        <translation>発行済みです。番号、日付、紙面はもう変わりません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>{author} gets it back with your comment, and its draft step opens again.</source>
        <translation>コメントを添えて{author}に戻し、作成の手順を開き直します。</translation>
    </message>
    <message>
        <source>Send this letter back?</source>
        <translation>この文書を差し戻しますか。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>この下書きを破棄しますか。</translation>
    </message>
    <message>
        <source>The letter is not sent. That there was a draft stays in the history.</source>
        <translation>文書は送られません。下書きがあったことは履歴に残ります。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>回答書 {number}</translation>
    </message>
    <message>
        <source>Letter for {reference}</source>
        <translation>{reference} の回答書</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Letter text {code}, version {version}</source>
        <translation>文面 {code} 第{version}版</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>下書きを破棄…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open case {reference}</source>
        <translation>案件 {reference} を開く</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>{name}, text version {version}</source>
        <translation>{name}&#x3000;文面第{version}版</translation>
    </message>
    <message>
        <source>Issue the letter</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>承認を依頼</translation>
    </message>
</context>
</TS>
