<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LastResort</name>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>予期しない問題が起きました。</translation>
    </message>
    <message>
        <source>Your drafts are saved. Go on, or start again if a screen does not answer. What happened is in the log file, without personal data.</source>
        <translation>下書きは保存されています。そのまま続けられます。画面が応答しないときは、再起動してください。内容は個人情報を含めずログファイルに記録されています。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
</TS>
