<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LetterPreview</name>
    <message>
        <source>Enclosed {number}</source>
        <translation>同封{number}</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>同封</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Sheets of the letter</source>
        <translation>文書の紙面</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>表示する言語</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓枠</translation>
    </message>
    <message>
        <source>Show what can be seen through the envelope&apos;s window</source>
        <translation>封筒の窓から見える範囲を表示</translation>
    </message>
    <message>
        <source>address, always in the window</source>
        <translation>宛先。常に窓の中</translation>
    </message>
    <message>
        <source>may show, kept free</source>
        <translation>見え得る範囲。空けておく</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} / {count}ページ</translation>
    </message>
</context>
</TS>
