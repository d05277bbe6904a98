<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FieldWording</name>
    <message>
        <source>Words for each request</source>
        <translation>請求ごとの言い方</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>判断する内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言い方</translation>
    </message>
    <message>
        <source>Ends as</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Unanswered pauses closed after, days</source>
        <translation>補正待ちの終了まで（日）</translation>
    </message>
    <message>
        <source>Open until carried out</source>
        <translation>実施まで空ける箇所</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>尋ねること</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問の一覧</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>尋ねる文</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>あわせて</translation>
    </message>
    <message>
        <source>Reasons for being late</source>
        <translation>遅れた理由</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>通常の扱い</translation>
    </message>
    <message>
        <source>Type of a form</source>
        <translation>請求書の種類</translation>
    </message>
    <message>
        <source>Type of a question</source>
        <translation>お問い合わせの種類</translation>
    </message>
    <message>
        <source>Topic of a question</source>
        <translation>お問い合わせの用件</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Mail class</source>
        <translation>郵便の種別（通常）</translation>
    </message>
    <message>
        <source>Letter with the form</source>
        <translation>請求書に添える文書</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>お答えする内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Name of the Act</source>
        <translation>法律の名称</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Ways requests come</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Ways not accepted</source>
        <translation>受け付けない方法</translation>
    </message>
    <message>
        <source>Papers are returned</source>
        <translation>書類を返却する</translation>
    </message>
    <message>
        <source>The form is kept</source>
        <translation>請求書を保管する</translation>
    </message>
    <message>
        <source>Ways of disclosure</source>
        <translation>開示の方法</translation>
    </message>
    <message>
        <source>Mail classes</source>
        <translation>郵便の種別</translation>
    </message>
    <message>
        <source>Ways of disposal</source>
        <translation>廃棄の方法</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Articles that allow a fee</source>
        <translation>手数料を徴収できる条文</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Target for the reply, days</source>
        <translation>回答の目安（日）</translation>
    </message>
    <message>
        <source>Time to supplement, days</source>
        <translation>補正の期限（日）</translation>
    </message>
    <message>
        <source>Form lapses after, days</source>
        <translation>請求書の受付終了まで（日）</translation>
    </message>
    <message>
        <source>Identity papers disposed of within, days</source>
        <translation>本人確認書類の廃棄まで（日）</translation>
    </message>
    <message>
        <source>Years records are kept</source>
        <translation>記録の保存年数</translation>
    </message>
    <message>
        <source>Sources reviewed every, months</source>
        <translation>出典の見直し間隔（月）</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>期限の数え方</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>National holidays</source>
        <translation>国民の祝日</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>対象者の区分</translation>
    </message>
    <message>
        <source>Services with their own desk</source>
        <translation>独自の窓口があるサービス</translation>
    </message>
    <message>
        <source>Joint use</source>
        <translation>共同利用</translation>
    </message>
    <message>
        <source>Anonymised data sets</source>
        <translation>匿名加工情報</translation>
    </message>
    <message>
        <source>Website, cookies, access log</source>
        <translation>ウェブサイト・クッキー・アクセスログ</translation>
    </message>
    <message>
        <source>Published editions</source>
        <translation>公表した版</translation>
    </message>
    <message>
        <source>Words about the fee</source>
        <translation>手数料についての文</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Not accepted because</source>
        <translation>受け付けない理由の文</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>無料の場合</translation>
    </message>
    <message>
        <source>Returned if</source>
        <translation>返金する場合</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Correctable</source>
        <translation>訂正の対象</translation>
    </message>
    <message>
        <source>What the law requires</source>
        <translation>法律が求める事項</translation>
    </message>
    <message>
        <source>How the registers answer</source>
        <translation>登録事項の回答文</translation>
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
        <source>Who may ask</source>
        <translation>請求できる人</translation>
    </message>
    <message>
        <source>Ways to prove identity</source>
        <translation>本人確認の方法</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>What must not be readable</source>
        <translation>読み取れてはいけない事項</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Age of majority</source>
        <translation>成年年齢</translation>
    </message>
    <message>
        <source>Danger flags</source>
        <translation>注意を要する事情</translation>
    </message>
    <message>
        <source>Signs of impersonation</source>
        <translation>なりすましの兆候</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>Topics of a call</source>
        <translation>電話の用件</translation>
    </message>
    <message>
        <source>How a call ends</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>文書の文面</translation>
    </message>
    <message>
        <source>Letter for several requests</source>
        <translation>複数の請求への文書</translation>
    </message>
    <message>
        <source>Forms of address</source>
        <translation>宛名の書き方</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>請求書の様式</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>法域</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Title of the officer</source>
        <translation>差出人の役職</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>差出人の氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Prefix of document numbers</source>
        <translation>文書番号の記号</translation>
    </message>
    <message>
        <source>Body for complaints</source>
        <translation>苦情の申出先</translation>
    </message>
    <message>
        <source>Article, short</source>
        <translation>条文（略記）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>A notice is owed by law</source>
        <translation>法律上の通知が必要</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手順の種類</translation>
    </message>
    <message>
        <source>A fee is allowed</source>
        <translation>手数料を徴収できる</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限の種類</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Words in letters</source>
        <translation>文書での言い方</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>ご請求</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Article of the notice</source>
        <translation>通知の条文</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <translation>訴え</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Due after, working days</source>
        <translation>期日までの営業日</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>話し方の種類</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由の文例</translation>
    </message>
    <message>
        <source>Existence must not be told</source>
        <translation>存否を答えてはいけない</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Date to read</source>
        <translation>確認する日付</translation>
    </message>
    <message>
        <source>Issued within, months</source>
        <translation>発行からの月数</translation>
    </message>
    <message>
        <source>Original needed</source>
        <translation>原本が必要</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>表面のみ</translation>
    </message>
    <message>
        <source>Shows the address</source>
        <translation>住所の記載</translation>
    </message>
    <message>
        <source>Accepted from</source>
        <translation>受付開始日</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>受付終了日</translation>
    </message>
    <message>
        <source>Latest expiry</source>
        <translation>有効期限の上限</translation>
    </message>
    <message>
        <source>Proves a change</source>
        <translation>変更の証明</translation>
    </message>
    <message>
        <source>To be covered</source>
        <translation>覆う事項</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>受け付けない理由</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>不一致の回数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Acts for another</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>いずれか一つ</translation>
    </message>
    <message>
        <source>Papers of the person</source>
        <translation>本人の書類</translation>
    </message>
    <message>
        <source>Proof of authority</source>
        <translation>代理権の証明</translation>
    </message>
    <message>
        <source>The person is a minor</source>
        <translation>本人が未成年</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>委任による</translation>
    </message>
    <message>
        <source>The agent receives the answer</source>
        <translation>代理人が受け取る</translation>
    </message>
    <message>
        <source>To enclose</source>
        <translation>同封するもの</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>Agents only</source>
        <translation>代理人のみ</translation>
    </message>
    <message>
        <source>Who may waive it</source>
        <translation>省略できる人</translation>
    </message>
    <message>
        <source>Amounts that exist (yen)</source>
        <translation>券面額（円）</translation>
    </message>
    <message>
        <source>Price from (yen)</source>
        <translation>価格の下限（円）</translation>
    </message>
    <message>
        <source>Price up to (yen)</source>
        <translation>価格の上限（円）</translation>
    </message>
    <message>
        <source>Valid for, months</source>
        <translation>有効月数</translation>
    </message>
    <message>
        <source>Has a serial number</source>
        <translation>番号あり</translation>
    </message>
    <message>
        <source>Names the payee</source>
        <translation>受取人の記載</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>金額表</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>返金の方法</translation>
    </message>
    <message>
        <source>Returned if refused</source>
        <translation>不開示のとき返金</translation>
    </message>
    <message>
        <source>Amount (yen)</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>When due</source>
        <translation>支払時期</translation>
    </message>
    <message>
        <source>Owed if</source>
        <translation>支払義務が生じる場合</translation>
    </message>
    <message>
        <source>Days taken from</source>
        <translation>日数の元</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位（期間）</translation>
    </message>
    <message>
        <source>The first day counts</source>
        <translation>初日を算入</translation>
    </message>
    <message>
        <source>Moves to the next working day</source>
        <translation>次の営業日に繰り下げ</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>While waiting</source>
        <translation>待つ間</translation>
    </message>
    <message>
        <source>Ends early</source>
        <translation>早く終わる場合</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Told before it is due</source>
        <translation>期限前に通知</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>法域（期限）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Stops the clock</source>
        <translation>期限を止める</translation>
    </message>
    <message>
        <source>Encloses the form</source>
        <translation>請求書を同封</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>別紙</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>末文</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Ticked at first</source>
        <translation>初期選択</translation>
    </message>
    <message>
        <source>Printed if</source>
        <translation>印字の条件</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Said to the caller</source>
        <translation>伝えたこと</translation>
    </message>
    <message>
        <source>For the operator’s eyes</source>
        <translation>担当者向け</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答文</translation>
    </message>
    <message>
        <source>Request type</source>
        <translation>請求の種類（用件）</translation>
    </message>
    <message>
        <source>May be anonymous</source>
        <translation>匿名可</translation>
    </message>
    <message>
        <source>Sends the form pack</source>
        <translation>請求書一式を送る</translation>
    </message>
    <message>
        <source>Taken up as a case</source>
        <translation>案件として受け付ける</translation>
    </message>
    <message>
        <source>Escalates a possible leak</source>
        <translation>漏えいのおそれを報告する</translation>
    </message>
    <message>
        <source>Goes on the stop list</source>
        <translation>停止リストに載るもの</translation>
    </message>
    <message>
        <source>Case of a possible leak</source>
        <translation>漏えいのおそれで開く案件</translation>
    </message>
    <message>
        <source>Letter about a leak</source>
        <translation>漏えい等を知らせる書面</translation>
    </message>
    <message>
        <source>Days to confirm what was passed on</source>
        <translation>通知先が確認するまでの日数</translation>
    </message>
    <message>
        <source>Calls back</source>
        <translation>折り返し電話</translation>
    </message>
    <message>
        <source>Purposes of use</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Systems to search</source>
        <translation>調査するシステム</translation>
    </message>
    <message>
        <source>Notice of their own</source>
        <translation>別のお知らせ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>対応する窓口</translation>
    </message>
    <message>
        <source>Desk of the service</source>
        <translation>サービスの窓口</translation>
    </message>
    <message>
        <source>Which rules go first</source>
        <translation>優先する定め</translation>
    </message>
    <message>
        <source>Scope of the joint users</source>
        <translation>共同して利用する者の範囲</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>管理責任者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公表日</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公表の場所</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation>提供の方法</translation>
    </message>
    <message>
        <source>If tied to a member</source>
        <translation>会員と結び付く場合</translation>
    </message>
    <message>
        <source>If not tied to a member</source>
        <translation>会員と結び付かない場合</translation>
    </message>
    <message>
        <source>More at</source>
        <translation>詳しい案内</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Consent needed</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分（対象者）</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>対応済みの日</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>適用終了日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意書き</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>支払いと同じ方法</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>known</source>
        <translation>知識による</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>実務例</translation>
    </message>
    <message>
        <source>design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>locate the data</source>
        <translation>対象の特定</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>起案</translation>
    </message>
    <message>
        <source>carry out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>post</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>close</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>補正を求める</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>refers to legal</source>
        <translation>法務へ引き継ぐ</translation>
    </message>
    <message>
        <source>without photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>proof of authority</source>
        <translation>代理権の証明</translation>
    </message>
    <message>
        <source>proof of a change</source>
        <translation>変更の証明</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受け付けない</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>監督者</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>request</source>
        <translation>請求ごと</translation>
    </message>
    <message>
        <source>with the request</source>
        <translation>請求時</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>判断後</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>切手</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>暦日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>months to the same date</source>
        <translation>応当日までの月</translation>
    </message>
    <message>
        <source>at arrival</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>at deemed arrival</source>
        <translation>到達とみなす日</translation>
    </message>
    <message>
        <source>when the set is complete</source>
        <translation>書類がそろった日</translation>
    </message>
    <message>
        <source>when asked</source>
        <translation>求めた日</translation>
    </message>
    <message>
        <source>at the answer</source>
        <translation>返答の日</translation>
    </message>
    <message>
        <source>at the decision</source>
        <translation>判断の日</translation>
    </message>
    <message>
        <source>at the refusal</source>
        <translation>拒否の日</translation>
    </message>
    <message>
        <source>at knowledge</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>starts again</source>
        <translation>数え直す</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>address given</source>
        <translation>申出の住所</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>確認済みの住所</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>別の担当者</translation>
    </message>
    <message>
        <source>western</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>Japanese era</source>
        <translation>和暦</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービスの定め</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>本規程</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>mailings</source>
        <translation>郵送による案内</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>電話による案内</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>provision under opt-out</source>
        <translation>オプトアウトによる提供</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
</TS>
