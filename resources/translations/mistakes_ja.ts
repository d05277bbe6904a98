<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>This cannot be done as it is.</source>
        <translation>このままでは実行できません。</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>入力内容を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>This field needs another look.</source>
        <translation>この欄を確認してください。</translation>
    </message>
    <message>
        <source>Correct it, then go on.</source>
        <translation>直してから進んでください。</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>まだ入力されていません。</translation>
    </message>
    <message>
        <source>Fill it in, then save.</source>
        <translation>入力してから保存してください。</translation>
    </message>
    <message>
        <source>{given} lies after today.</source>
        <translation>{given}は今日より後の日付です。</translation>
    </message>
    <message>
        <source>Enter a day that is not later than today.</source>
        <translation>今日までの日を入力してください。</translation>
    </message>
    <message>
        <source>{given} is too early; the first possible day is {earliest_on}.</source>
        <translation>{given}では早すぎます。{earliest_on}以降の日付にしてください。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>後の日付を選んでください。</translation>
    </message>
    <message>
        <source>This requester cannot make the request.</source>
        <translation>この方からの請求は受けられません。</translation>
    </message>
    <message>
        <source>Choose who may, or ask for what is missing.</source>
        <translation>請求できる方を選ぶか、不足しているものを求めてください。</translation>
    </message>
    <message>
        <source>This request cannot be taken up by telephone.</source>
        <translation>この請求は電話では受け付けられません。</translation>
    </message>
    <message>
        <source>It has to come in writing: send the form pack.</source>
        <translation>書面でいただく必要があります。請求書一式をお送りください。</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932) lacks these characters: {listed}</source>
        <translation>シフトJIS（CP932）にない文字があります：{listed}</translation>
    </message>
    <message>
        <source>Export as UTF-8.</source>
        <translation>UTF-8で出力してください。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは作られていません。</translation>
    </message>
    <message>
        <source>{given} lies before {in_force_from}, the policy&apos;s first day.</source>
        <translation>{given}は規程の施行日（{in_force_from}）より前です。</translation>
    </message>
    <message>
        <source>Check the date, or ask which policy applied then.</source>
        <translation>日付を確認するか、当時の規程を管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付として読み取れません。</translation>
    </message>
    <message>
        <source>Type it as 2026-06-30 or R8/6/30.</source>
        <translation>2026-06-30 または R8/6/30 の形で入力してください。</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>暦にない日付です。</translation>
    </message>
    <message>
        <source>Check month and day.</source>
        <translation>月と日を確認してください。</translation>
    </message>
    <message>
        <source>Years begin with 1.</source>
        <translation>年は1から始まります。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>年を確認してください。</translation>
    </message>
    <message>
        <source>Check era and year.</source>
        <translation>元号と年を確認してください。</translation>
    </message>
    <message>
        <source>{era} begins on {first_on}.</source>
        <translation>{era}は{first_on}に始まります。</translation>
    </message>
    <message>
        <source>{era} runs from {first_on} to {last_on}.</source>
        <translation>{era}は{first_on}から{last_on}までです。</translation>
    </message>
    <message>
        <source>Nothing of this kind comes to {given} yen.</source>
        <translation>この支払方法で{given}円になるものはありません。</translation>
    </message>
    <message>
        <source>Check the amount.</source>
        <translation>金額を確かめてください。</translation>
    </message>
    <message>
        <source>It comes in these amounts: {faces}.</source>
        <translation>次の額面があります：{faces}。</translation>
    </message>
    <message>
        <source>{given} lies after the day it arrived, {received_on}.</source>
        <translation>{given}は、到着した日（{received_on}）より後です。</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>No more than {left} yen can go back.</source>
        <translation>返せる額は{left}円までです。</translation>
    </message>
    <message>
        <source>Character {position} ({code}) cannot be seen or printed.</source>
        <translation>{position}文字目（{code}）は表示も印刷もできない文字です。</translation>
    </message>
    <message>
        <source>Delete it and type the word again.</source>
        <translation>削除して、その語を入力し直してください。</translation>
    </message>
    <message>
        <source>{length} characters are too many, {limit} have room.</source>
        <translation>{length}文字あります。入力できるのは{limit}文字までです。</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The password has fewer than ten characters.</source>
        <translation>パスワードが10文字に足りません。</translation>
    </message>
    <message>
        <source>Choose a longer one; several words are easy to remember.</source>
        <translation>もっと長くしてください。いくつかの単語を並べると覚えやすくなります。</translation>
    </message>
    <message>
        <source>A PIN is four to eight digits.</source>
        <translation>暗証番号は数字4〜8桁です。</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>数字だけを入力してください。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>この操作の権限がありません。</translation>
    </message>
    <message>
        <source>Ask a supervisor, or sign in as someone who may.</source>
        <translation>管理者に依頼するか、権限のある人がサインインしてください。</translation>
    </message>
    <message>
        <source>See legal: {reference} is with legal staff.</source>
        <translation>法務担当者へ：{reference}は法務担当者が対応しています。</translation>
    </message>
    <message>
        <source>Hand them what came, and say nothing of it to a caller.</source>
        <translation>届いたものは法務担当者に渡し、お電話では何もお伝えしないでください。</translation>
    </message>
    <message>
        <source>This needs a second person; {first_person} did the first part.</source>
        <translation>別の担当者の確認が必要です。先の作業は{first_person}が行いました。</translation>
    </message>
    <message>
        <source>Ask someone else to sign in and confirm.</source>
        <translation>別の人がサインインして確認してください。</translation>
    </message>
    <message>
        <source>Does not agree.</source>
        <translation>一致しません。</translation>
    </message>
    <message>
        <source>Look at the paper again, or send the step back.</source>
        <translation>書類をもう一度見るか、手順を差し戻してください。</translation>
    </message>
    <message>
        <source>Someone already signs in as “{login}”.</source>
        <translation>「{login}」はすでに使われています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>暗証番号が違います。</translation>
    </message>
    <message>
        <source>Tries left: {left}. After that the password is asked for.</source>
        <translation>あと{left}回入力できます。その後はパスワードが必要です。</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Check capital letters and the input method, then try again.</source>
        <translation>大文字・小文字と日本語入力の状態を確認して、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row.</source>
        <translation>パスワードの間違いが続きました。</translation>
    </message>
    <message>
        <source>Wait {wait_seconds} s, then try again.</source>
        <translation>{wait_seconds}秒待ってから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Nobody signs in here as “{login}”.</source>
        <translation>「{login}」という利用者はいません。</translation>
    </message>
    <message>
        <source>Check the spelling, or ask the administrator.</source>
        <translation>つづりを確認するか、システム管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>{login} is the last person who can open the store.</source>
        <translation>データベースを開けるのは{login}だけです。</translation>
    </message>
    <message>
        <source>Give another person a password first.</source>
        <translation>先に別の人のパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The step cannot be completed yet; something is missing.</source>
        <translation>足りない項目があるため、まだ手順を完了できません。</translation>
    </message>
    <message>
        <source>Fill in what is marked, then complete the step.</source>
        <translation>印のある欄を入力してから完了してください。</translation>
    </message>
    <message>
        <source>This is no longer possible: the state changed in the meantime.</source>
        <translation>その間に状態が変わったため、実行できません。</translation>
    </message>
    <message>
        <source>Refresh with F5 and look at the step it is at now.</source>
        <translation>F5で更新して、今の手順を確認してください。</translation>
    </message>
    <message>
        <source>No letter of the policy answers this request: it must not show whether data exist.</source>
        <translation>この請求には、規程の文書でお答えできません。データの有無がわかってはならないためです。</translation>
    </message>
    <message>
        <source>Legal staff write this answer outside the standard letters.</source>
        <translation>回答は、法務の担当者が規程の文書によらずに作成します。</translation>
    </message>
    <message>
        <source>Requests that come this way are not accepted.</source>
        <translation>この方法による請求は受け付けていません。</translation>
    </message>
    <message>
        <source>Record the call and send the form pack.</source>
        <translation>電話を記録し、請求書一式を送ってください。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Check the number; destroyed cases are in the disposal register.</source>
        <translation>番号を確認してください。廃棄済みの案件は廃棄簿にあります。</translation>
    </message>
    <message>
        <source>The setting “{key}” is not set.</source>
        <translation>設定「{key}」が未設定です。</translation>
    </message>
    <message>
        <source>Ask the administrator to set it, then try again.</source>
        <translation>システム管理者に設定を依頼してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Settle this, then ask for approval again.</source>
        <translation>解決してから、もう一度承認を依頼してください。</translation>
    </message>
    <message>
        <source>The letter cannot go out yet. {causes}</source>
        <translation>回答書はまだ出せません。{causes}</translation>
    </message>
    <message>
        <source>“{placeholder}” is not written in the letter yet.</source>
        <translation>「{placeholder}」が文書に記入されていません。</translation>
    </message>
    <message>
        <source>The letter needs “{placeholder}”, and the case does not have it.</source>
        <translation>回答書に必要な「{placeholder}」が案件にありません。</translation>
    </message>
    <message>
        <source>Write it; if there is none, say so in words.</source>
        <translation>記入してください。ないときは、ないことを文章で記入してください。</translation>
    </message>
    <message>
        <source>Enter it in the case, then preview again.</source>
        <translation>案件に入力して、もう一度プレビューしてください。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>the text of the letter</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>No font here can print “{character}”, character {position} of {place}.</source>
        <translation>{place}の{position}文字目「{character}」を印字できる書体がありません。</translation>
    </message>
    <message>
        <source>Check the character against the paper; legal decides on a variant.</source>
        <translation>書類の字と見比べてください。代わりの字は法務が決めます。</translation>
    </message>
    <message>
        <source>The address needs {lines} lines; the window has room for {allowed}.</source>
        <translation>宛名が{lines}行あります。封筒の窓に入るのは{allowed}行までです。</translation>
    </message>
    <message>
        <source>Print a label sheet for this letter.</source>
        <translation>この回答書は宛名ラベルを印刷してください。</translation>
    </message>
    <message>
        <source>Someone saved this after you opened it.</source>
        <translation>開いた後に、ほかの人が保存しました。</translation>
    </message>
    <message>
        <source>Look at the differences and choose for each field.</source>
        <translation>違いを見て、項目ごとに選んでください。</translation>
    </message>
    <message>
        <source>The code is that of {scanned}; this row is {expected}.</source>
        <translation>読み取ったのは{scanned}のコードです。この行は{expected}です。</translation>
    </message>
    <message>
        <source>Take the other letter, or scan into its own row.</source>
        <translation>回答書を取り替えるか、その回答書の行で読み取ってください。</translation>
    </message>
    <message>
        <source>{given} lies outside the years that are known ({first_year}–{last_year}).</source>
        <translation>{given}は、祝日が登録されている年（{first_year}～{last_year}年）の範囲外です。</translation>
    </message>
    <message>
        <source>For such a year a list of all its holidays is needed.</source>
        <translation>その年のすべての祝日の一覧が必要です。</translation>
    </message>
    <message>
        <source>{given} is so already in the calendar.</source>
        <translation>{given}は、すでに暦でそのようになっています。</translation>
    </message>
    <message>
        <source>Check the day, and what is to become of it.</source>
        <translation>日付と変更の内容を確認してください。</translation>
    </message>
    <message>
        <source>The policy gives no more time for this reply.</source>
        <translation>この回答の期限は、規程では延長できません。</translation>
    </message>
    <message>
        <source>Ask legal staff how to answer in time.</source>
        <translation>期限内に回答する方法を法務担当に相談してください。</translation>
    </message>
    <message>
        <source>An extension was asked for already; its notice is not posted.</source>
        <translation>すでに延長が申請されており、お知らせがまだ発送されていません。</translation>
    </message>
    <message>
        <source>Post the notice, or discard its draft.</source>
        <translation>お知らせを発送するか、下書きを破棄してください。</translation>
    </message>
    <message>
        <source>{given} is not possible: {left} can be added at most.</source>
        <translation>{given}は指定できません。延長できるのはあと{left}までです。</translation>
    </message>
    <message>
        <source>Enter a number from 1 up to that.</source>
        <translation>1からその数までを入力してください。</translation>
    </message>
    <message>
        <source>The reply was due on {due_on}: the notice had to come before.</source>
        <translation>回答の期限は{due_on}でした。お知らせは期限までに発送する必要があります。</translation>
    </message>
    <message>
        <source>Answer now; the reason for the delay is asked for at closing.</source>
        <translation>速やかに回答してください。遅れた理由は終了時に記録します。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known here ({first_year}–{last_year}).</source>
        <translation>{year}年の祝日が登録されていません（{first_year}〜{last_year}年）。</translation>
    </message>
    <message>
        <source>Check the year; for later years a newer list is needed.</source>
        <translation>年を確認してください。先の年には新しい祝日一覧が必要です。</translation>
    </message>
    <message>
        <source>{given} lies before the request arrived ({arrived_on}).</source>
        <translation>{given}は請求の到着日（{arrived_on}）より前です。</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>日付を確認してください。</translation>
    </message>
    <message>
        <source>The clock is paused already, since {paused_since}.</source>
        <translation>期限の計算は{paused_since}から止まっています。</translation>
    </message>
    <message>
        <source>Record the answer first.</source>
        <translation>先に回答の到着を記録してください。</translation>
    </message>
    <message>
        <source>{given} lies before the last pause ended ({resumed_on}).</source>
        <translation>{given}は前の停止が終わった日（{resumed_on}）より前です。</translation>
    </message>
    <message>
        <source>The clock is not paused, so nothing can end a pause.</source>
        <translation>期限の計算は止まっていないため、再開できません。</translation>
    </message>
    <message>
        <source>{given} lies before the pause began ({paused_since}).</source>
        <translation>{given}は停止を始めた日（{paused_since}）より前です。</translation>
    </message>
    <message>
        <source>A part of the program is missing: {part}.</source>
        <translation>プログラムの一部（{part}）がありません。</translation>
    </message>
    <message>
        <source>Install the program again; your store stays as it is.</source>
        <translation>プログラムをインストールし直してください。データベースはそのまま残ります。</translation>
    </message>
</context>
</TS>
