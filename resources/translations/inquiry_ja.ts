<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>InquiryScreen</name>
    <message>
        <source>New phone inquiry</source>
        <translation>電話受付</translation>
    </message>
    <message>
        <source>Wrap-up target 60 s after the call</source>
        <translation>後処理の目安 通話後60秒</translation>
    </message>
    <message>
        <source>Phone call {call}: kept as a draft, not saved</source>
        <translation>電話 {call}：下書きのみで、未保存です</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>通話記録</translation>
    </message>
    <message>
        <source>Enter moves to the next field</source>
        <translation>Enterで次の欄へ</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Save, next call</source>
        <translation>保存して次の電話</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>この下書きは読み込めません。</translation>
    </message>
    <message>
        <source>{done} of {all} fields filled</source>
        <translation>{all}項目中{done}項目を入力</translation>
    </message>
    <message>
        <source>Save and make pack</source>
        <translation>保存して一式を作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No case has this reference.</source>
        <translation>この受付番号の案件はありません。</translation>
    </message>
    <message>
        <source>Inquiry {number} saved.</source>
        <translation>問い合わせ{number}を保存しました。</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>次の電話</translation>
    </message>
    <message>
        <source>Case {reference} is open and waits for its form. The form pack is under Letters, ready to print.</source>
        <translation>受付番号{reference}の案件を作り、請求書の到着を待ちます。請求書一式は「文書」から印刷できます。</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>氏名なし</translation>
    </message>
    <message>
        <source>Discard this call?</source>
        <translation>この通話を破棄しますか</translation>
    </message>
    <message>
        <source>What was typed about {name} is thrown away.</source>
        <translation>{name}について入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
</TS>
