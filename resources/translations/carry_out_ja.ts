<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CarryOutPart</name>
    <message>
        <source>Approved change</source>
        <translation>承認された内容</translation>
    </message>
    <message>
        <source>As the system’s owner confirmed it</source>
        <translation>システムの管理者が確かめたこと</translation>
    </message>
    <message>
        <source>Carried out otherwise…</source>
        <translation>承認と異なる実施…</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Name and department</source>
        <translation>氏名と部署</translation>
    </message>
    <message>
        <source>Systems in Japanese</source>
        <translation>システム（日本語）</translation>
    </message>
    <message>
        <source>Systems in English</source>
        <translation>システム（英語）</translation>
    </message>
    <message>
        <source>The systems are needed in both languages.</source>
        <translation>システムは日本語と英語の両方で入力します。</translation>
    </message>
    <message>
        <source>Was it carried out otherwise?</source>
        <translation>承認と異なる形で実施しましたか</translation>
    </message>
    <message>
        <source>What was done, and why</source>
        <translation>実施した内容とその理由</translation>
    </message>
    <message>
        <source>Give the letter back</source>
        <translation>回答書を差し戻す</translation>
    </message>
    <message>
        <source>The letter tells of the approved change and cannot leave like this. It goes back to its author, and draft and approval are done again.</source>
        <translation>回答書には承認された内容が書かれているため、このままでは送れません。作成者に差し戻し、作成と承認をやり直します。</translation>
    </message>
</context>
</TS>
