<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirmed by {recipient}</source>
        <translation>{recipient} の確認</translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation>確認を記録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Who confirmed</source>
        <translation>確認した人</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>Hand on</source>
        <translation>通知の記録</translation>
    </message>
    <message>
        <source>Record as handed on</source>
        <translation>通知を記録</translation>
    </message>
    <message>
        <source>To</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受け取った人</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>PassingOnPage</name>
    <message>
        <source>Who must know: {of}</source>
        <translation>通知先：{of}</translation>
    </message>
    <message>
        <source>A supervisor or legal staff hand on.</source>
        <translation>通知は管理者または法務が行います。</translation>
    </message>
    <message>
        <source>Saved. The history says so.</source>
        <translation>保存しました。履歴に記録しました。</translation>
    </message>
    <message>
        <source>{recipient} need not be told</source>
        <translation>{recipient} への通知は不要</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Take {name} off the stop list?</source>
        <translation>{name} を停止リストから外しますか</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The entry stays in the history. Tell the departments that it ended.</source>
        <translation>登録は履歴に残ります。停止が終わったことを各部署に知らせてください。</translation>
    </message>
    <message>
        <source>Printed. The history says so.</source>
        <translation>印刷しました。履歴に記録しました。</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>ファイルを保存するフォルダー</translation>
    </message>
    <message>
        <source>Written: {file}. The history says so.</source>
        <translation>{file} を保存しました。履歴に記録しました。</translation>
    </message>
    <message>
        <source>Filter by name, address, phone, reference</source>
        <translation>氏名、住所、電話、受付番号で絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>未完了のみ</translation>
    </message>
    <message>
        <source>Add to the stop list…</source>
        <translation>停止リストに追加…</translation>
    </message>
    <message>
        <source>Print the stop list</source>
        <translation>停止リストを印刷</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ファイルに出力…</translation>
    </message>
    <message>
        <source>CSV, UTF-8</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV, Shift_JIS (CP932)</source>
        <translation>CSV（シフトJIS）</translation>
    </message>
    <message>
        <source>Stops, corrections and erasures appear here once they are done.</source>
        <translation>停止、訂正、消去を行うと、ここに表示されます。</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>通知する事項</translation>
    </message>
    <message>
        <source>Who must know</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>通知を記録…</translation>
    </message>
    <message>
        <source>Confirmed…</source>
        <translation>確認を記録…</translation>
    </message>
    <message>
        <source>Not concerned…</source>
        <translation>通知不要…</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>通知票を印刷</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>リストから外す…</translation>
    </message>
    <message>
        <source>Reviewed, it stays</source>
        <translation>見直し済み（継続）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>通知日</translation>
    </message>
    <message>
        <source>To, how</source>
        <translation>受取人・方法</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>SuppressDialog</name>
    <message>
        <source>Put on the list</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Only what each stop needs is kept: an address for mailings, a number for calls, an e-mail address for e-mail.</source>
        <translation>停止に必要なものだけを残します。郵送は住所、電話は番号、メールはアドレスです。</translation>
    </message>
    <message>
        <source>Put {reference} on the stop list</source>
        <translation>{reference} を停止リストに登録</translation>
    </message>
    <message>
        <source>Put somebody on the stop list</source>
        <translation>停止リストに登録</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>停止するもの</translation>
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
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Relation to the company</source>
        <translation>会社との関係</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
</TS>
