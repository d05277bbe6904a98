<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up the desk</source>
        <translation>窓口の準備</translation>
    </message>
    <message>
        <source>Three things are needed before the first call: a place for the records, the rules the desk follows, and the people who work here.</source>
        <translation>はじめに、記録の保存場所、窓口が従う規程、担当者の3つを決めます。</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>記録の保存場所</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file on this computer. A key file lies beside it; each password opens it. Nobody can read the file without a password, and nobody can restore a forgotten one, so at least two people should have theirs.</source>
        <translation>すべての記録は、このコンピューターの暗号化された1つのファイルに保存します。隣に鍵ファイルを置き、担当者それぞれのパスワードで開きます。パスワードがなければだれも読めず、忘れたパスワードは復元できないため、2人以上で持ってください。</translation>
    </message>
    <message>
        <source>Whose rules the desk follows</source>
        <translation>従う規程</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>規程</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Identity checks and letters are always confirmed by a second person, so the desk needs two people at least. The PIN confirms who is signed in.</source>
        <translation>本人確認と文書は必ず2人目が確認するため、担当者は2人以上必要です。PINは、サインインしている本人であることの確認に使います。</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Make the store and sign in</source>
        <translation>作成してサインイン</translation>
    </message>
    <message>
        <source>Practise with {company}</source>
        <translation>{company}で練習する</translation>
    </message>
    <message>
        <source>An invented company with every value filled. Screens carry a band and prints say DEMO. Practice and real records cannot be mixed.</source>
        <translation>すべての値が入った架空の会社です。画面に帯が付き、印刷物にはDEMOと入ります。練習と実際の記録が混ざることはありません。</translation>
    </message>
    <message>
        <source>As published by the company. {count} values it has not published are shown as “not set”, with who should answer; Settings lists them.</source>
        <translation>会社が公表しているとおりの内容です。公表されていない{count}項目は、だれが決めるかとともに「未設定」と表示します。一覧は設定にあります。</translation>
    </message>
    <message>
        <source>You, the administrator</source>
        <translation>あなた（システム管理者）</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}人目</translation>
    </message>
</context>
</TS>
