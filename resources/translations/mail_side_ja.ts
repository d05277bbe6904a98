<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No reference: the sender is new to us, or matched below. A case is opened.</source>
        <translation>受付番号なし。初めての差出人か、下の候補です。新しい案件になります。</translation>
    </message>
    <message>
        <source>This code was not made here. Compare the form with ours.</source>
        <translation>この窓口で作成したコードではありません。請求書を見比べてください。</translation>
    </message>
    <message>
        <source>This case is closed. Register a new sender instead.</source>
        <translation>この案件は終了しています。新しい差出人として登録してください。</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
</context>
<context>
    <name>LastMailPanel</name>
    <message>
        <source>Registered last</source>
        <translation>最近の登録</translation>
    </message>
</context>
<context>
    <name>MailSide</name>
    <message>
        <source>Same number</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>氏名が同じ</translation>
    </message>
    <message>
        <source>Same name, variant characters</source>
        <translation>氏名が同じ（異体字）</translation>
    </message>
    <message>
        <source>Same reading</source>
        <translation>フリガナが同じ</translation>
    </message>
    <message>
        <source>Same reading, other characters</source>
        <translation>フリガナが同じ（漢字は別）</translation>
    </message>
    <message>
        <source>Same name and postal code</source>
        <translation>氏名と郵便番号が同じ</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>氏名と生年月日が同じ</translation>
    </message>
    <message>
        <source>Registered in {reference}, but it does not count as a request. The form pack tells the sender how to ask by mail.</source>
        <translation>{reference} に登録しました。請求としては扱いません。請求書一式で郵送での請求方法をお知らせします。</translation>
    </message>
    <message>
        <source>The answer to {reference} is registered, the clock goes on.</source>
        <translation>{reference} の返事を登録しました。期限の計算を再開します。</translation>
    </message>
    <message>
        <source>Case {reference} opened.</source>
        <translation>案件 {reference} を開始しました。</translation>
    </message>
    <message>
        <source>Registered in {reference}.</source>
        <translation>{reference} に登録しました。</translation>
    </message>
    <message>
        <source>{done} Next: {number} {step}.</source>
        <translation>{done}次は手順{number}「{step}」です。</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Possible matches</source>
        <translation>一致候補</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>この案件</translation>
    </message>
    <message>
        <source>Belongs to {reference}</source>
        <translation>{reference} に登録</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>When you save</source>
        <translation>登録すると</translation>
    </message>
    <message>
        <source>Envelope entered in the register</source>
        <translation>封筒を受付簿に記録</translation>
    </message>
    <message>
        <source>A new case is opened</source>
        <translation>新しい案件を開始</translation>
    </message>
    <message>
        <source>Added to case {reference}</source>
        <translation>案件 {reference} に追加</translation>
    </message>
    <message>
        <source>Form pack (L02) made, ready to print</source>
        <translation>請求書一式（L02）を作成、印刷待ち</translation>
    </message>
    <message>
        <source>Does not count as a request</source>
        <translation>請求としては扱わない</translation>
    </message>
    <message>
        <source>The clock goes on from the day received</source>
        <translation>受領日から期限を再開</translation>
    </message>
    <message>
        <source>The question is answered by letter</source>
        <translation>お問い合わせに書面で回答</translation>
    </message>
    <message>
        <source>Step 1 done, the form comes next</source>
        <translation>手順1を完了、次は請求書の確認</translation>
    </message>
</context>
</TS>
