<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>KnowledgeScreen</name>
    <message>
        <source>Knowledge</source>
        <translation>手順・規程</translation>
    </message>
    <message>
        <source>Policy {version}</source>
        <translation>規程 {version}</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>規程を検索</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新しい版…</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>To files…</source>
        <translation>ファイルへ…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>適用終了…</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>規程を検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>適用前</translation>
    </message>
    <message>
        <source>past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>draft, waits for publishing</source>
        <translation>案・公開待ち</translation>
    </message>
    <message>
        <source>Draft for {day}, changed last by {name}</source>
        <translation>{day}から適用する案（最終変更：{name}）</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>不備 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: no new case begins with it, its own cases keep it.</source>
        <translation>適用を終了した版です。新しい案件には使わず、この版で始めた案件だけに使います。</translation>
    </message>
    <message>
        <source>New cases begin with this version from {day}.</source>
        <translation>{day}以降の新しい案件に適用する版です。</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Other day…</source>
        <translation>適用日の変更…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>公開待ちにする</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>整理が必要な事項</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Ways in and out</source>
        <translation>受付・発送・廃棄の方法</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Targets, clocks, holidays</source>
        <translation>目安・期限・休日</translation>
    </message>
    <message>
        <source>Keeping and disposal</source>
        <translation>保存と廃棄</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>公表事項の登録簿</translation>
    </message>
    <message>
        <source>Request types</source>
        <translation>請求の種類</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Identity: people, papers, checks</source>
        <translation>本人確認：請求者・書類・確認事項</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Scripts and topics</source>
        <translation>話し方と用件</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>文書の文面</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>法域</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
</TS>
