<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>IdentityPart</name>
    <message>
        <source>Confirm identity</source>
        <translation>本人確認を確定</translation>
    </message>
    <message>
        <source>Draft the letter</source>
        <translation>文書を作成</translation>
    </message>
    <message>
        <source>Refer to legal</source>
        <translation>法務に回す</translation>
    </message>
    <message>
        <source>End the case…</source>
        <translation>案件を終了…</translation>
    </message>
    <message>
        <source>Sign first check</source>
        <translation>1人目の確認に署名</translation>
    </message>
    <message>
        <source>Say why legal staff should decide.</source>
        <translation>法務担当に判断を求める理由を入力してください。</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>受領した書類</translation>
    </message>
    <message>
        <source>Does it match the form?</source>
        <translation>請求書と一致しているか</translation>
    </message>
    <message>
        <source>Type what you see: “=” for the same as the form, “-” for not shown.</source>
        <translation>見えるとおりに入力します。「=」は請求書と同じ、「-」は記載なしです。</translation>
    </message>
    <message>
        <source>Form signed on</source>
        <translation>請求書の署名日</translation>
    </message>
    <message>
        <source>Must not be readable on the copies</source>
        <translation>写しで読めてはいけないもの</translation>
    </message>
    <message>
        <source>one answer for each</source>
        <translation>それぞれに回答</translation>
    </message>
    <message>
        <source>Only what was checked is stored. No image and no document number.</source>
        <translation>保存するのは確認の結果だけです。画像も書類の番号も残しません。</translation>
    </message>
    <message>
        <source>on paper, cabinet {place}</source>
        <translation>紙で保管、{place}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>紙で保管</translation>
    </message>
    <message>
        <source>two answers of the second person did not agree</source>
        <translation>2人目の回答が2回続けて一致しませんでした</translation>
    </message>
    <message>
        <source>Sent back: {reason}.</source>
        <translation>差し戻し：{reason}。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Rule met: {proof}</source>
        <translation>条件を満たしています：{proof}</translation>
    </message>
    <message>
        <source>One more document needed: {part}</source>
        <translation>あと1点必要：{part}</translation>
    </message>
    <message>
        <source>Documents needed: {proof}</source>
        <translation>必要な書類：{proof}</translation>
    </message>
</context>
</TS>
