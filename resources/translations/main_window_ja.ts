<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>今日の業務</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>新規受付</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件一覧</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>回答書</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>滞留状況</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>手順・規程</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Inquiry Desk</source>
        <translation>Inquiry Desk</translation>
    </message>
    <message>
        <source>F6–F10 belong to the Japanese input method</source>
        <translation>F6〜F10は日本語入力が使います</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>電話受付</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Demo: practise here, nothing is real</source>
        <translation>デモ：練習用です。実在のデータではありません</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>画面一覧</translation>
    </message>
    <message>
        <source>Quit while something is open?</source>
        <translation>作業の途中です。終了しますか</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
</context>
</TS>
