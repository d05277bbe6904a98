<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PrintQueue</name>
    <message>
        <source>Right?</source>
        <translation>良否</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Came out right</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>Confirm {right}, print {again} again</source>
        <translation>{right}件を確定し、{again}件を再印刷</translation>
    </message>
    <message>
        <source>Confirm {right}</source>
        <translation>{right}件を確定</translation>
    </message>
    <message>
        <source>Look at each sheet. Clear the tick of any that did not come out right.</source>
        <translation>1枚ずつ見て、うまく印刷されなかったもののチェックを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) printed.</source>
        <translation>
            <numerusform>%n件を印刷しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this batch…</source>
        <translation>この印刷を取り消す…</translation>
    </message>
    <message>
        <source>What went wrong with {number}</source>
        <translation>{number}の不良の原因</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The spoiled sheets go to the shredder.</source>
        <translation>不良の用紙は裁断します。</translation>
    </message>
    <message>
        <source>Paper jam, sheet creased</source>
        <translation>紙詰まり・しわ</translation>
    </message>
    <message>
        <source>Smeared or faint</source>
        <translation>かすれ・汚れ</translation>
    </message>
    <message>
        <source>A sheet is missing</source>
        <translation>用紙の不足</translation>
    </message>
    <message>
        <source>Wrong paper or tray</source>
        <translation>用紙・トレイの誤り</translation>
    </message>
    <message>
        <source>Mixed with another letter</source>
        <translation>ほかの文書との混在</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>%n件を印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is printed until these sheets were looked at.</source>
        <translation>これらの用紙を確認するまで、次の印刷はできません。</translation>
    </message>
    <message>
        <source>Nothing to print. A letter comes here when it is approved.</source>
        <translation>印刷するものはありません。承認された文書がここに入ります。</translation>
    </message>
    <message>
        <source>Choose a printer, or a folder for PDF files.</source>
        <translation>プリンターまたはPDFの保存先を選んでください。</translation>
    </message>
    <message>
        <source>Letters go to the printer one at a time.</source>
        <translation>1件ずつ印刷します。</translation>
    </message>
    <message>
        <source>Printing {number} of {all}, {letter}</source>
        <translation>印刷中 {number} / {all}&#x3000;{letter}</translation>
    </message>
    <message>
        <source>Name what went wrong with each spoiled letter.</source>
        <translation>不良となった文書ごとに原因を選んでください。</translation>
    </message>
    <message>
        <source>Cancel this batch?</source>
        <translation>この印刷を取り消しますか。</translation>
    </message>
    <message>
        <source>All its sheets go to the shredder and the letters wait to be printed again.</source>
        <translation>すべての用紙を裁断し、文書は印刷待ちに戻ります。</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>印刷を取り消す</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>確認を続ける</translation>
    </message>
    <message>
        <source>Letters to print</source>
        <translation>印刷する文書</translation>
    </message>
</context>
</TS>
