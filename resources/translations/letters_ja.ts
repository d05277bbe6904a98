<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterColumns</name>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>代わりの措置</translation>
    </message>
    <message>
        <source>Ground missing</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>Art. {ground}</source>
        <translation>法{ground}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>To carry out</source>
        <translation>実施待ち</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>Look at the sheets</source>
        <translation>用紙の確認</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差し戻し</translation>
    </message>
</context>
<context>
    <name>LettersScreen</name>
    <message>
        <source>Letters</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>停止・訂正の通知</translation>
    </message>
    <message>
        <source>print, then look at each sheet</source>
        <translation>印刷して、1枚ずつ確認</translation>
    </message>
    <message>
        <source>look, seal, number</source>
        <translation>確認・封かん・番号</translation>
    </message>
    <message>
        <source>stop list, corrections and stops, who confirmed</source>
        <translation>停止リスト、訂正、利用停止と、確認の記録</translation>
    </message>
    <message>
        <source>Letters to approve</source>
        <translation>承認を待つ文書</translation>
    </message>
    <message>
        <source>Posted letters</source>
        <translation>発送した文書</translation>
    </message>
    <message>
        <source>A draft begins in its case, at the step that writes.</source>
        <translation>下書きは、案件の作成の手順から始めます。</translation>
    </message>
    <message>
        <source>Somebody other than the author reads and approves.</source>
        <translation>作成者以外の担当者が読んで承認します。</translation>
    </message>
    <message>
        <source>A copy has the same bytes; the register names it so.</source>
        <translation>同じ内容を再印刷し、写しとして記録します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>写しを印刷</translation>
    </message>
</context>
</TS>
