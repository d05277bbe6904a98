<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>EventWording</name>
    <message>
        <source>{sentence}: {more}</source>
        <translation>{sentence}: {more}</translation>
    </message>
    <message>
        <source>Store made</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Policy {company} {version} adopted</source>
        <translation>規程 {company} {version} を採用</translation>
    </message>
    <message>
        <source>Policy draft {version}: {key} changed</source>
        <translation>規程案{version}：{key}を変更</translation>
    </message>
    <message>
        <source>Policy draft {version} begun</source>
        <translation>規程案{version}を作成開始</translation>
    </message>
    <message>
        <source>Policy draft {version} discarded</source>
        <translation>規程案{version}を破棄</translation>
    </message>
    <message>
        <source>Policy draft {version} handed over for publishing</source>
        <translation>規程案{version}を公開待ちに引き渡し</translation>
    </message>
    <message>
        <source>Policy {version} withdrawn from new cases: {because}</source>
        <translation>規程{version}の新規案件への適用を終了：{because}</translation>
    </message>
    <message>
        <source>Policy {version}: {key} confirmed, {remark}</source>
        <translation>規程{version}：{key}を確認（{remark}）</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>受付担当</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法務</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>{person} added ({roles})</source>
        <translation>{person}を追加（{roles}）</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインを拒否</translation>
    </message>
    <message>
        <source>Refused: a second person has to do this ({act})</source>
        <translation>拒否: 別の人が行う操作です（{act}）</translation>
    </message>
    <message>
        <source>Refused: the role does not include this ({act})</source>
        <translation>拒否: 権限にない操作です（{act}）</translation>
    </message>
    <message>
        <source>to be answered by letter</source>
        <translation>書面で回答</translation>
    </message>
    <message>
        <source>Inquiry {number} logged: {topic}, {outcome}</source>
        <translation>受付 {number} を記録: {topic}、{outcome}</translation>
    </message>
    <message>
        <source>Case {reference} opened: {type}</source>
        <translation>案件 {reference} を開始: {type}</translation>
    </message>
    <message>
        <source>Form pack {number} made, ready to print</source>
        <translation>請求書一式 {number} を作成、印刷待ち</translation>
    </message>
    <message>
        <source>Arrived by {channel}, which the policy does not accept: {contents}</source>
        <translation>{channel}で到着（規程では受け付けない方法）: {contents}</translation>
    </message>
    <message>
        <source>Arrived on {day} ({channel}): {contents}</source>
        <translation>{day}に到着（{channel}）: {contents}</translation>
    </message>
    <message>
        <source>Entries of the form saved</source>
        <translation>請求書の記載事項を保存</translation>
    </message>
    <message>
        <source>{step}: {outcome}</source>
        <translation>{step}: {outcome}</translation>
    </message>
    <message>
        <source>{sentence}. {note}</source>
        <translation>{sentence}。{note}</translation>
    </message>
    <message>
        <source>Reopened from “{step}” on</source>
        <translation>「{step}」からやり直し</translation>
    </message>
    <message>
        <source>First identity check signed</source>
        <translation>1人目の本人確認に署名</translation>
    </message>
    <message>
        <source>Second person: answers do not agree again, check sent back</source>
        <translation>2人目: 再び一致せず、1人目に差し戻し</translation>
    </message>
    <message>
        <source>Second person: answers do not agree</source>
        <translation>2人目: 読み取りが一致せず</translation>
    </message>
    <message>
        <source>Identity check sent back</source>
        <translation>本人確認を差し戻し</translation>
    </message>
    <message>
        <source>Identity confirmed by a second person, address locked</source>
        <translation>2人目が本人確認を確定、住所を固定</translation>
    </message>
    <message>
        <source>Fee waived</source>
        <translation>手数料を免除</translation>
    </message>
    <message>
        <source>Fee recorded: {amount}, {instrument}</source>
        <translation>手数料を記録: {amount}、{instrument}</translation>
    </message>
    <message>
        <source>Charged for: {count} name(s)</source>
        <translation>手数料の対象：お名前{count}件</translation>
    </message>
    <message>
        <source>Money returned</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Returned: {amount}, {how}, on {day}</source>
        <translation>返金：{amount}、{how}、{day}</translation>
    </message>
    <message>
        <source>Search of the systems recorded, items found: {count}</source>
        <translation>システムの調査を記録、該当{count}件</translation>
    </message>
    <message>
        <source>Request {line} ended: {outcome}</source>
        <translation>請求{line}を終了：{outcome}</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>保全を開始</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>保全を解除</translation>
    </message>
    <message>
        <source>Change of request {line} not as approved</source>
        <translation>請求{line}の措置が承認と異なる</translation>
    </message>
    <message>
        <source>Change of request {line} carried out on {day}</source>
        <translation>請求{line}の措置を{day}に実施</translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation>判断: {outcome}</translation>
    </message>
    <message>
        <source>Decided: {outcome} (Art. {grounds})</source>
        <translation>判断: {outcome}（法第{grounds}）</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>回答の文面を作成</translation>
    </message>
    <message>
        <source>Letter drafted: {letter}</source>
        <translation>下書き: {letter}</translation>
    </message>
    <message>
        <source>Draft discarded: {letter}</source>
        <translation>下書きを破棄: {letter}</translation>
    </message>
    <message>
        <source>Approval asked for: {letter}</source>
        <translation>承認を依頼: {letter}</translation>
    </message>
    <message>
        <source>Letter sent back</source>
        <translation>回答書を差し戻し</translation>
    </message>
    <message>
        <source>Letter approved, change to be carried out: {letter}</source>
        <translation>承認済み、措置の実施待ち：{letter}</translation>
    </message>
    <message>
        <source>Letter {number} issued: {letter}</source>
        <translation>{number} を発行: {letter}</translation>
    </message>
    <message>
        <source>Copy of letter {number} printed</source>
        <translation>{number} の控えを印刷</translation>
    </message>
    <message>
        <source>Letter {number} printed</source>
        <translation>{number} を印刷</translation>
    </message>
    <message>
        <source>Sheets of {number} came out right</source>
        <translation>{number} の用紙に問題なし</translation>
    </message>
    <message>
        <source>Sheets of {number} spoiled</source>
        <translation>{number} の用紙に不良</translation>
    </message>
    <message>
        <source>Letter {number} posted on {day}, {mail_class} {tracking}</source>
        <translation>{number} を{day}に発送、{mail_class} {tracking}</translation>
    </message>
    <message>
        <source>Clock paused from {day}: letter {number} waits for an answer</source>
        <translation>{day}から期限を停止: {number} の返事待ち</translation>
    </message>
    <message>
        <source>The answer arrived on {day}: the clock goes on</source>
        <translation>{day}に返事が到着、期限を再開</translation>
    </message>
    <message>
        <source>More time asked for: {period}, once the notice is posted</source>
        <translation>回答期限の延長を申請（{period}、お知らせの発送後に有効）</translation>
    </message>
    <message>
        <source>More time by notice {number}: {period}</source>
        <translation>お知らせ{number}により回答期限を延長：{period}</translation>
    </message>
    <message>
        <source>Notice {number} of more time was posted too late: the date stays</source>
        <translation>延長のお知らせ{number}は期限後の発送のため、期限は変わりません</translation>
    </message>
    <message>
        <source>Reason for the delay: {reason}</source>
        <translation>遅延の理由：{reason}</translation>
    </message>
    <message>
        <source>Change of the calendar proposed: {days}</source>
        <translation>暦の変更を提案：{days}</translation>
    </message>
    <message>
        <source>Change of the calendar confirmed, cases dated anew: {cases}</source>
        <translation>暦の変更を承認。期限を改めた案件：{cases}件</translation>
    </message>
    <message>
        <source>Proposed change of the calendar given up</source>
        <translation>暦の変更の提案を取り下げ</translation>
    </message>
    <message>
        <source>{clock} from {before} to {due}</source>
        <translation>{clock}を{before}から{due}へ</translation>
    </message>
    <message>
        <source>Dated anew, the calendar was changed: {dates}</source>
        <translation>暦の変更により期限を改めました：{dates}</translation>
    </message>
    <message>
        <source>Disposal signed by a second person: {papers} documents, {day}, {method}</source>
        <translation>廃棄に2人目が署名: {papers}通、{day}、{method}</translation>
    </message>
    <message>
        <source>Identity documents disposed of: {papers} documents, {day}, {method}</source>
        <translation>本人確認書類を廃棄: {papers}通、{day}、{method}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nobody owns the case any more</source>
        <translation>担当なしに変更</translation>
    </message>
    <message>
        <source>Assigned to {person}</source>
        <translation>担当を{person}に変更</translation>
    </message>
    <message>
        <source>Referred to legal</source>
        <translation>法務に引き継ぎ</translation>
    </message>
    <message>
        <source>Restricted to legal staff</source>
        <translation>法務担当者のみの取扱いに変更</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>法務担当者のみの取扱いを解除</translation>
    </message>
    <message>
        <source>Passed over: {check}</source>
        <translation>確認項目を承認のうえ進行：{check}</translation>
    </message>
    <message>
        <source>Reply address approved that no document shows</source>
        <translation>書類に記載のない送付先の住所を承認</translation>
    </message>
    <message>
        <source>Signs of impersonation: {failures} failed checks of this person</source>
        <translation>なりすましの兆候：この方の確認が{failures}回不一致</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件を終了</translation>
    </message>
    <message>
        <source>Case opened on screen</source>
        <translation>案件を表示</translation>
    </message>
    <message>
        <source>Shown in a list</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Shown as a possible match</source>
        <translation>一致候補として表示</translation>
    </message>
    <message>
        <source>mailings</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>opt-out provision</source>
        <translation>オプトアウトによる提供</translation>
    </message>
    <message>
        <source>Put on the stop list</source>
        <translation>停止リストに登録</translation>
    </message>
    <message>
        <source>Entry of the stop list reviewed, it stays</source>
        <translation>停止リストの登録を見直し、継続</translation>
    </message>
    <message>
        <source>Taken off the stop list</source>
        <translation>停止リストから除外</translation>
    </message>
    <message>
        <source>Handed on to {recipient} on {day}</source>
        <translation>{day} {recipient} に通知</translation>
    </message>
    <message>
        <source>{recipient} need not be told</source>
        <translation>{recipient} への通知は不要</translation>
    </message>
    <message>
        <source>{recipient} confirmed on {day}</source>
        <translation>{day} {recipient} が確認</translation>
    </message>
    <message>
        <source>stop list</source>
        <translation>停止リスト</translation>
    </message>
    <message>
        <source>notice to others</source>
        <translation>通知票</translation>
    </message>
    <message>
        <source>escalation sheet</source>
        <translation>漏えい等のおそれの報告用紙</translation>
    </message>
    <message>
        <source>Printed: {register}</source>
        <translation>印刷：{register}</translation>
    </message>
    <message>
        <source>Exported as a file: {register}</source>
        <translation>ファイルに出力：{register}</translation>
    </message>
    <message>
        <source>Escalated as a possible leak</source>
        <translation>漏えいのおそれとして報告</translation>
    </message>
    <message>
        <source>Possible leak described</source>
        <translation>漏えいのおそれの内容を記入</translation>
    </message>
    <message>
        <source>Leak judged: to be reported</source>
        <translation>漏えい等の判断：報告を要する</translation>
    </message>
    <message>
        <source>Leak judged: need not be reported</source>
        <translation>漏えい等の判断：報告を要しない</translation>
    </message>
    <message>
        <source>Reports of the leak</source>
        <translation>漏えい等の報告日</translation>
    </message>
    <message>
        <source>Letter {number} looked at</source>
        <translation>{number} を閲覧</translation>
    </message>
</context>
</TS>
