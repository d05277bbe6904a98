<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inquiry</source>
        <translation>受付(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>回答書(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save, next call</source>
        <translation>保存して次の電話へ</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>下書きを破棄…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Insert time</source>
        <translation>時刻を挿入</translation>
    </message>
    <message>
        <source>Look up for this field</source>
        <translation>この欄を参照</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
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
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>日本語で表示</source>
        <translation>Show in English</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Colours of this computer</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Function keys</source>
        <translation>ファンクションキー</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>New phone inquiry</source>
        <translation>電話受付</translation>
    </message>
    <message>
        <source>Register mail</source>
        <translation>郵便受付</translation>
    </message>
    <message>
        <source>End call, start wrap-up</source>
        <translation>通話を終えて後処理へ</translation>
    </message>
    <message>
        <source>Answer of the caller</source>
        <translation>相手の答えを選ぶ</translation>
    </message>
    <message>
        <source>Link call</source>
        <translation>電話を案件に関連付け</translation>
    </message>
    <message>
        <source>Complete step, confirm</source>
        <translation>手順を完了・確定</translation>
    </message>
    <message>
        <source>Reopen step…</source>
        <translation>手順をやり直す…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモ追加</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>担当変更…</translation>
    </message>
    <message>
        <source>Draft a letter</source>
        <translation>回答書を作成</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>差し戻し…</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>すべて発送済みにする</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Signed in as…</source>
        <translation>利用者…</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>この画面のヘルプ</translation>
    </message>
    <message>
        <source>About Inquiry Desk</source>
        <translation>Inquiry Desk について</translation>
    </message>
</context>
</TS>
