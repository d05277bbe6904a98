<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseActs</name>
    <message>
        <source>Put on the stop list…</source>
        <translation>停止リストに登録…</translation>
    </message>
    <message>
        <source>Possible leak…</source>
        <translation>漏えいのおそれ…</translation>
    </message>
    <message>
        <source>Escalate as a possible leak…</source>
        <translation>漏えいのおそれとして報告…</translation>
    </message>
    <message>
        <source>Judge the leak, enter reports…</source>
        <translation>漏えい等の判断・報告日の記入…</translation>
    </message>
    <message>
        <source>Escalation sheet as PDF…</source>
        <translation>報告用紙をPDFに保存…</translation>
    </message>
    <message>
        <source>Write to the person about the leak</source>
        <translation>ご本人への漏えい等のお知らせを作成</translation>
    </message>
    <message>
        <source>Close as unanswered…</source>
        <translation>回答がないため終了…</translation>
    </message>
    <message>
        <source>Release the legal hold…</source>
        <translation>法務の保全を解除…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>法務の保全…</translation>
    </message>
    <message>
        <source>On the stop list. It is handed on under Letters, Passing on.</source>
        <translation>停止リストに登録しました。通知は「回答書」の「停止・訂正の通知」で行います。</translation>
    </message>
    <message>
        <source>Escalated. Supervisors and legal see it on Today.</source>
        <translation>報告しました。管理者と法務の「今日の業務」に表示されます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Folder for the sheet</source>
        <translation>報告用紙を保存するフォルダー</translation>
    </message>
    <message>
        <source>Sheet written: {file}</source>
        <translation>報告用紙を保存しました：{file}</translation>
    </message>
    <message>
        <source>Close {reference} as unanswered?</source>
        <translation>{reference} を回答がないため終了しますか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close as unanswered</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>What was asked for never came. The person is told by letter if one is owed.</source>
        <translation>お願いしたものが届きませんでした。必要なときは、ご本人に書面でお知らせします。</translation>
    </message>
    <message>
        <source>Closed as unanswered.</source>
        <translation>回答がないため終了しました。</translation>
    </message>
    <message>
        <source>Release the legal hold of {reference}?</source>
        <translation>{reference} の法務の保全を解除しますか</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>The hold is released.</source>
        <translation>保全を解除しました。</translation>
    </message>
    <message>
        <source>Hold {reference} for legal?</source>
        <translation>{reference} を法務で保全しますか</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保全する</translation>
    </message>
    <message>
        <source>Nothing of the case is disposed of or destroyed until it is released.</source>
        <translation>解除するまで、この案件のものは廃棄も消去もされません。</translation>
    </message>
    <message>
        <source>The case is held.</source>
        <translation>保全しました。</translation>
    </message>
</context>
</TS>
