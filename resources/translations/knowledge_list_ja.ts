<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>KnowledgeListPart</name>
    <message>
        <source>Faults of the draft</source>
        <translation>案の不備</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Required by law and missing</source>
        <translation>法律が求め、不足する事項</translation>
    </message>
    <message>
        <source>Consent needed</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>To be confirmed by legal</source>
        <translation>法務の確認待ち</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>見直し期限超過</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>版の違い</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Who should answer</source>
        <translation>回答すべき人</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足する事項</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Whose consent</source>
        <translation>同意が必要な人</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>見直し日</translation>
    </message>
    <message>
        <source>A draft with faults cannot be handed over.</source>
        <translation>不備のある案は、公開待ちにできません。</translation>
    </message>
    <message>
        <source>Nobody has decided these. Letters that need one are blocked.</source>
        <translation>まだ決まっていない値です。これを必要とする文書は発行できません。</translation>
    </message>
    <message>
        <source>The law wants these to be known, and the register lacks them.</source>
        <translation>法律が求めているのに、登録簿にない事項です。</translation>
    </message>
    <message>
        <source>These changes go beyond the purpose told before.</source>
        <translation>これまでお知らせした利用目的の範囲を超える変更です。</translation>
    </message>
    <message>
        <source>Legal staff confirm each for this version. Enter opens it.</source>
        <translation>法務がこの版について1件ずつ確認します。Enterで開きます。</translation>
    </message>
    <message>
        <source>The source was last looked at too long ago.</source>
        <translation>出典の見直しから期間が過ぎています。</translation>
    </message>
    <message>
        <source>There is no other version yet.</source>
        <translation>ほかの版はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ</source>
        <translation>
            <numerusform>%n件の違い</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較する版</translation>
    </message>
</context>
</TS>
