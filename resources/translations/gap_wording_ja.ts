<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>GapWording</name>
    <message>
        <source>The envelope is needed: register it when it arrives.</source>
        <translation>封筒が必要です。届いたら登録してください。</translation>
    </message>
    <message>
        <source>Form awaited</source>
        <translation>請求書待ち</translation>
    </message>
    <message>
        <source>The reply is late: choose the reason, beside the clock of the case.</source>
        <translation>回答が期限を過ぎています。案件の「期限」の欄で理由を選んでください。</translation>
    </message>
    <message>
        <source>Reason for the delay</source>
        <translation>遅延の理由</translation>
    </message>
    <message>
        <source>The person’s name is needed, as written on the form.</source>
        <translation>本人の氏名が必要です。請求書のとおりに入力してください。</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>氏名が未記入</translation>
    </message>
    <message>
        <source>The reading of the person’s name is needed.</source>
        <translation>本人の氏名のフリガナが必要です。</translation>
    </message>
    <message>
        <source>Reading missing</source>
        <translation>フリガナが未記入</translation>
    </message>
    <message>
        <source>The requester’s address is needed.</source>
        <translation>請求者の住所が必要です。</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>住所が未記入</translation>
    </message>
    <message>
        <source>The date written on the form is needed.</source>
        <translation>請求書の日付が必要です。</translation>
    </message>
    <message>
        <source>Date of the form missing</source>
        <translation>請求日が未記入</translation>
    </message>
    <message>
        <source>What the request asks for is needed.</source>
        <translation>請求の対象が必要です。</translation>
    </message>
    <message>
        <source>Request missing</source>
        <translation>対象が未記入</translation>
    </message>
    <message>
        <source>Tick at least one request of the form.</source>
        <translation>請求書の請求を1つ以上選びます。</translation>
    </message>
    <message>
        <source>The method of disclosure ticked on the form is needed.</source>
        <translation>請求書で選ばれた開示の方法が必要です。</translation>
    </message>
    <message>
        <source>Method missing</source>
        <translation>方法が未記入</translation>
    </message>
    <message>
        <source>The documents do not meet the rule yet: another one that counts is needed.</source>
        <translation>本人確認書類が足りません。有効な書類がもう1点必要です。</translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation>書類不足</translation>
    </message>
    <message>
        <source>The agent’s documents do not meet the rule yet: another that counts is needed.</source>
        <translation>代理人の本人確認書類が、まだ定めを満たしていません。数えられる書類がもう1点必要です。</translation>
    </message>
    <message>
        <source>Documents of the person are needed besides the agent’s.</source>
        <translation>代理人の書類のほかに、ご本人の書類が必要です。</translation>
    </message>
    <message>
        <source>Person’s documents missing</source>
        <translation>本人の書類不足</translation>
    </message>
    <message>
        <source>The minor’s date of birth is needed.</source>
        <translation>未成年者の生年月日が必要です。</translation>
    </message>
    <message>
        <source>Date of birth missing</source>
        <translation>生年月日が未入力</translation>
    </message>
    <message>
        <source>The person was of age on the day of receipt: a parent cannot ask for them.</source>
        <translation>受領日に成年に達しているため、親権者による請求はできません。</translation>
    </message>
    <message>
        <source>Person is of age</source>
        <translation>成年に達している</translation>
    </message>
    <message>
        <source>Requests by this requester do not count by the way this one came.</source>
        <translation>この請求者の請求は、今回の受付方法ではお受けできません。</translation>
    </message>
    <message>
        <source>Channel not open</source>
        <translation>受付方法の対象外</translation>
    </message>
    <message>
        <source>Say whether the power of attorney includes receiving the answer.</source>
        <translation>委任状に回答の受領が含まれるかどうかを選んでください。</translation>
    </message>
    <message>
        <source>Power of attorney unread</source>
        <translation>委任の範囲が未確認</translation>
    </message>
    <message>
        <source>No document shows the address the answer would go to: a supervisor or legal staff has to approve it, with a reason.</source>
        <translation>回答の送付先の住所が、どの書類にも記載されていません。管理者または法務担当者が、理由を付けて承認する必要があります。</translation>
    </message>
    <message>
        <source>Address to approve</source>
        <translation>住所の承認待ち</translation>
    </message>
    <message>
        <source>A danger is noted: legal staff have to decide on it.</source>
        <translation>危険の記録があります。法務担当者の判断が必要です。</translation>
    </message>
    <message>
        <source>See legal</source>
        <translation>法務担当者へ</translation>
    </message>
    <message>
        <source>Signs of impersonation are noted: a supervisor has to pass over them.</source>
        <translation>なりすましの兆候の記録があります。管理者が理由を付けて認める必要があります。</translation>
    </message>
    <message>
        <source>Signs of impersonation</source>
        <translation>なりすましの兆候</translation>
    </message>
    <message>
        <source>The date beside the signature on the form is needed.</source>
        <translation>請求書の署名の日付が必要です。</translation>
    </message>
    <message>
        <source>Date of signature missing</source>
        <translation>署名日が未記入</translation>
    </message>
    <message>
        <source>The first check has to be signed.</source>
        <translation>1人目の確認に署名が必要です。</translation>
    </message>
    <message>
        <source>First check open</source>
        <translation>1人目が未確認</translation>
    </message>
    <message>
        <source>A second person has to confirm.</source>
        <translation>2人目の確認が必要です。</translation>
    </message>
    <message>
        <source>Second person open</source>
        <translation>2人目が未確認</translation>
    </message>
    <message>
        <source>The second person has to answer all questions first.</source>
        <translation>2人目が先にすべての質問に答える必要があります。</translation>
    </message>
    <message>
        <source>Waiving the fee needs a reason.</source>
        <translation>手数料の免除には理由が必要です。</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>理由が未記入</translation>
    </message>
    <message>
        <source>A system shows data: enter at least one item that was found.</source>
        <translation>データのあるシステムがあります。見つかった項目を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Items missing</source>
        <translation>項目が未記入</translation>
    </message>
    <message>
        <source>Another method than the one wanted needs a reason.</source>
        <translation>希望と異なる方法には理由が必要です。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>まだ判断されていません。</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>The letter has to be written and sent for approval.</source>
        <translation>回答書を作成し、承認を依頼してください。</translation>
    </message>
    <message>
        <source>Letter open</source>
        <translation>回答書が未作成</translation>
    </message>
    <message>
        <source>Another person has to approve the letter.</source>
        <translation>別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>Approval open</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>The letter has to be printed, checked and posted.</source>
        <translation>回答書の印刷、確認、発送が必要です。</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>未発送</translation>
    </message>
    <message>
        <source>How and when the documents were disposed of is needed.</source>
        <translation>廃棄の方法と日付が必要です。</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>書類を保管中</translation>
    </message>
    <message>
        <source>Legal staff hold the case: nothing is disposed of.</source>
        <translation>法務が保全しています。廃棄できません。</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>保全中</translation>
    </message>
    <message>
        <source>Another request of the case is not answered yet.</source>
        <translation>この案件のほかの請求に、まだ回答していません。</translation>
    </message>
    <message>
        <source>Other requests open</source>
        <translation>ほかの請求が未回答</translation>
    </message>
    <message>
        <source>Day, systems and who confirmed the change are needed.</source>
        <translation>実施日、対象のシステム、確認した人を入力してください。</translation>
    </message>
    <message>
        <source>Not carried out yet</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>The answer is needed in both languages.</source>
        <translation>回答は日本語と英語の両方が必要です。</translation>
    </message>
    <message>
        <source>Answer missing</source>
        <translation>回答が未記入</translation>
    </message>
    <message>
        <source>The case waits for the requester’s answer. Register it when it arrives.</source>
        <translation>請求者の返事を待っています。届いたら登録してください。</translation>
    </message>
    <message>
        <source>Waiting for requester</source>
        <translation>請求者待ち</translation>
    </message>
    <message>
        <source>Another step comes first. Open the current one.</source>
        <translation>先に行う手順があります。今の手順を開いてください。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだできません</translation>
    </message>
    <message>
        <source>A note with the reason is needed.</source>
        <translation>メモに理由が必要です。</translation>
    </message>
    <message>
        <source>Choose how the step ends.</source>
        <translation>手順の結果を選んでください。</translation>
    </message>
    <message>
        <source>Outcome open</source>
        <translation>結果が未選択</translation>
    </message>
    <message>
        <source>The fee is {name} short.</source>
        <translation>手数料が{name}足りません。</translation>
    </message>
    <message>
        <source>{name} short</source>
        <translation>{name}不足</translation>
    </message>
    <message>
        <source>Payment {name}: enter the day it was issued.</source>
        <translation>支払い{name}：発行日を入力してください。</translation>
    </message>
    <message>
        <source>Day of issue missing</source>
        <translation>発行日が未入力</translation>
    </message>
    <message>
        <source>Payment {name}: enter the number printed on it.</source>
        <translation>支払い{name}：印刷された番号を入力してください。</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>番号が未入力</translation>
    </message>
    <message>
        <source>Payment {name}: enter in whose name it was paid.</source>
        <translation>支払い{name}：振込名義を入力してください。</translation>
    </message>
    <message>
        <source>Payer missing</source>
        <translation>振込名義が未入力</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>The authority of the agent is not proven: {name}.</source>
        <translation>代理権の確認書類がありません: {name}。</translation>
    </message>
    <message>
        <source>Authority missing</source>
        <translation>代理権が未確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Building and room</source>
        <translation>建物・部屋番号</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>本人の氏名</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>本人の住所</translation>
    </message>
    <message>
        <source>{name}: compare the form with each document, or accept the difference with a reason.</source>
        <translation>{name}: 請求書と各書類を照合してください。違いを認めるときは理由が必要です。</translation>
    </message>
    <message>
        <source>{name} open</source>
        <translation>{name}が未確認</translation>
    </message>
    <message>
        <source>{name}: say whether it can be read on the documents.</source>
        <translation>{name}: 書類で読めるかどうかを答えてください。</translation>
    </message>
    <message>
        <source>Covering open</source>
        <translation>目隠しが未確認</translation>
    </message>
    <message>
        <source>{name}: this requester may not make this request.</source>
        <translation>{name}：この請求者は、この請求をすることができません。</translation>
    </message>
    <message>
        <source>Requester may not ask</source>
        <translation>請求資格なし</translation>
    </message>
    <message>
        <source>{name}: the power of attorney has to cover it.</source>
        <translation>{name}：委任状に、この請求が含まれている必要があります。</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>委任の範囲</translation>
    </message>
    <message>
        <source>{name} is open: nothing can be disclosed yet.</source>
        <translation>{name}が済んでいないため、まだ開示できません。</translation>
    </message>
    <message>
        <source>Check of identity open</source>
        <translation>本人確認が未了</translation>
    </message>
    <message>
        <source>one with a photo</source>
        <translation>写真付きのもの</translation>
    </message>
    <message>
        <source>one that shows the address</source>
        <translation>現住所の記載のあるもの</translation>
    </message>
    <message>
        <source>one without a photo, of another kind</source>
        <translation>写真のない、種類の異なるもの</translation>
    </message>
    <message>
        <source>one of another kind</source>
        <translation>種類の異なるもの</translation>
    </message>
    <message>
        <source>{name}: enter whether data were found, and as of which day.</source>
        <translation>{name}: データの有無と基準日を入力してください。</translation>
    </message>
    <message>
        <source>{name}: not decided yet.</source>
        <translation>{name}：まだ判断していません。</translation>
    </message>
    <message>
        <source>{name} is not granted: a ground in law is needed.</source>
        <translation>{name}に応じないときは、根拠の条項が必要です。</translation>
    </message>
    <message>
        <source>{name} is not granted: a reason in Japanese is needed.</source>
        <translation>{name}に応じないときは、日本語の理由が必要です。</translation>
    </message>
    <message>
        <source>{name} is not granted: a reason in English is needed.</source>
        <translation>{name}に応じないときは、英語の理由が必要です。</translation>
    </message>
    <message>
        <source>Ground missing</source>
        <translation>根拠が未記入</translation>
    </message>
    <message>
        <source>{name}: enter what is recorded and what it shall say.</source>
        <translation>{name}：現在の記録と、訂正後の内容を入力してください。</translation>
    </message>
    <message>
        <source>Before and after missing</source>
        <translation>訂正前・訂正後が未入力</translation>
    </message>
    <message>
        <source>{name}: name the other measure in both languages.</source>
        <translation>{name}：代わりの措置を、日本語と英語の両方で入力してください。</translation>
    </message>
    <message>
        <source>Other measure incomplete</source>
        <translation>代わりの措置が未完成</translation>
    </message>
    <message>
        <source>Not ticked yet: {name}</source>
        <translation>未確認: {name}</translation>
    </message>
    <message>
        <source>Checks open</source>
        <translation>未確認あり</translation>
    </message>
    <message>
        <source>Something is missing: {name}</source>
        <translation>足りないものがあります: {name}</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不足あり</translation>
    </message>
</context>
</TS>
