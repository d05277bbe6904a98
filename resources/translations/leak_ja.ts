<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>JudgeLeakDialog</name>
    <message>
        <source>Judge the possible leak {reference}</source>
        <translation>漏えい等の判断&#x3000;{reference}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Report to the Commission</source>
        <translation>個人情報保護委員会への報告</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>Preliminary report made on</source>
        <translation>速報をした日</translation>
    </message>
    <message>
        <source>Final report made on</source>
        <translation>確報をした日</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Write what was seen and do not guess. Legal judges whether it is reported.</source>
        <translation>見聞きしたことだけを書き、推測は書きません。報告の要否は法務が判断します。</translation>
    </message>
    <message>
        <source>Escalate {reference} as a possible leak</source>
        <translation>{reference} を漏えいのおそれとして報告</translation>
    </message>
    <message>
        <source>Possible leak {reference}</source>
        <translation>漏えいのおそれ&#x3000;{reference}</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>すぐに報告</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>知った日時</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Items of data, one to a line</source>
        <translation>個人データの項目（1行に1つ）</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody can say yet</source>
        <translation>まだ分からない</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>事情</translation>
    </message>
    <message>
        <source>First steps taken</source>
        <translation>とった措置</translation>
    </message>
</context>
</TS>
