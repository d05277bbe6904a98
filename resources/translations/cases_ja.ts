<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CaseColumns</name>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>手順期限</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>回答日限</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>請求者</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Cases</source>
        <translation>案件一覧</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Waiting for form</source>
        <translation>請求書待ち</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示の種類</translation>
    </message>
    <message>
        <source>Name, reading or reference</source>
        <translation>氏名・フリガナ・受付番号</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>氏名で絞り込む</translation>
    </message>
    <message>
        <source>Filter by request</source>
        <translation>請求で絞り込む</translation>
    </message>
    <message>
        <source>Filter by step</source>
        <translation>手順で絞り込む</translation>
    </message>
    <message>
        <source>Filter by assignee</source>
        <translation>担当で絞り込む</translation>
    </message>
    <message>
        <source>Filter by due date</source>
        <translation>期限で絞り込む</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>担当変更…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits these filters.</source>
        <translation>条件に合う案件はありません。</translation>
    </message>
    <message>
        <source>No case in this view. New mail is registered with Ctrl+M.</source>
        <translation>この一覧に案件はありません。届いた郵便は Ctrl+M で登録します。</translation>
    </message>
    <message>
        <source>Any request</source>
        <translation>すべての請求</translation>
    </message>
    <message>
        <source>Any step</source>
        <translation>すべての手順</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>すべての担当</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>{days}日以内</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>すべての期限</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>メモを追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor assigns cases.</source>
        <translation>担当の変更は管理者が行います。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) assigned</source>
        <translation>
            <numerusform>%n件の担当を変更しました</numerusform>
        </translation>
    </message>
</context>
</TS>
