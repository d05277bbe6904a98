<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>Restore a backup, or ask the administrator.</source>
        <translation>バックアップから復元するか、システム管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The file is left as it was.</source>
        <translation>ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>The computer cannot do this now.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The store at {place} cannot be used.</source>
        <translation>{place} のデータベースを使えません。</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>システム管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The key file of the store is missing at {place}.</source>
        <translation>{place} にデータベースの鍵ファイルがありません。</translation>
    </message>
    <message>
        <source>Put the key file back from its backup.</source>
        <translation>鍵ファイルをバックアップから戻してください。</translation>
    </message>
    <message>
        <source>The key file at {place} is damaged.</source>
        <translation>{place} の鍵ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The key file comes from a later version of this program.</source>
        <translation>鍵ファイルは新しい版のプログラムで作られています。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>このパソコンに新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no store at {place}.</source>
        <translation>{place} にデータベースがありません。</translation>
    </message>
    <message>
        <source>Check the folder, or restore a backup. No new store was made.</source>
        <translation>フォルダを確認するか、バックアップから復元してください。新しいデータベースは作っていません。</translation>
    </message>
    <message>
        <source>There is a store at {place} already.</source>
        <translation>{place} にはすでにデータベースがあります。</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder for a new one.</source>
        <translation>それを開くか、新しく作るときは空のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The file of the store at {place} is empty.</source>
        <translation>{place} のデータベースが空です。</translation>
    </message>
    <message>
        <source>The file at {place} is not the store of this key file.</source>
        <translation>{place} のファイルは、この鍵ファイルのデータベースではありません。</translation>
    </message>
    <message>
        <source>Put store and key file of the same backup together.</source>
        <translation>同じバックアップのデータベースと鍵ファイルをそろえてください。</translation>
    </message>
    <message>
        <source>Parts of the store at {place} are broken.</source>
        <translation>{place} のデータベースの一部が壊れています。</translation>
    </message>
    <message>
        <source>The store was used by a later version of this program.</source>
        <translation>データベースは新しい版のプログラムで使われています。</translation>
    </message>
    <message>
        <source>This account may not write to {place}.</source>
        <translation>この利用者には {place} への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Ask the administrator for write access to the folder.</source>
        <translation>フォルダへの書き込み権限をシステム管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Inquiry Desk already runs with this store.</source>
        <translation>このデータベースはすでに開かれています。</translation>
    </message>
    <message>
        <source>Go to the window that is open.</source>
        <translation>開いているウィンドウを使ってください。</translation>
    </message>
    <message>
        <source>The database is busy.</source>
        <translation>データベースが使用中です。</translation>
    </message>
    <message>
        <source>It is saved as soon as the other program lets go.</source>
        <translation>空きしだい保存します。</translation>
    </message>
    <message>
        <source>Your text is kept on this computer.</source>
        <translation>入力した内容はこのパソコンに残っています。</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>ディスクがいっぱいのため、保存できませんでした。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then save again.</source>
        <translation>空きを作って、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk reported an error at {place}.</source>
        <translation>{place} でディスクのエラーが起きました。</translation>
    </message>
    <message>
        <source>Make a backup now and have the disk checked.</source>
        <translation>すぐにバックアップを取り、ディスクの点検を依頼してください。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を中止しました。</translation>
    </message>
    <message>
        <source>Search again if you still need it.</source>
        <translation>必要なら、もう一度検索してください。</translation>
    </message>
    <message>
        <source>{place} lies on a network share or is copied to a cloud.</source>
        <translation>{place} はネットワーク共有、またはクラウド同期の対象です。</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer and open it there.</source>
        <translation>フォルダをこのパソコンのディスクに移して開いてください。</translation>
    </message>
    <message>
        <source>The store is older than what this computer last saved.</source>
        <translation>データベースが、このパソコンで最後に保存したものより古くなっています。</translation>
    </message>
    <message>
        <source>If you restored a backup, confirm it; else ask the administrator.</source>
        <translation>バックアップから復元した場合は確定してください。心当たりがなければ、システム管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The newest part of the history does not hold together.</source>
        <translation>記録の最新部分につながらない箇所があります。</translation>
    </message>
    <message>
        <source>Tell the administrator before anything else is done.</source>
        <translation>ほかの作業の前に、システム管理者に連絡してください。</translation>
    </message>
    <message>
        <source>One record is not what was stored; it is not shown.</source>
        <translation>保存した内容と一致しない記録が1件あり、表示していません。</translation>
    </message>
    <message>
        <source>Tell the administrator; a backup may hold it. The rest can be used.</source>
        <translation>システム管理者に連絡してください。バックアップに残っている可能性があります。ほかは使えます。</translation>
    </message>
</context>
</TS>
