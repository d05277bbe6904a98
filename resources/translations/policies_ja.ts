<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>the file or folder is not there</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>the file lies outside its folder</source>
        <translation>ファイルがフォルダーの外にあります</translation>
    </message>
    <message>
        <source>the line cannot be read as TOML</source>
        <translation>この行をTOMLとして読めません</translation>
    </message>
    <message>
        <source>no such key is known</source>
        <translation>このキーはありません</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>two files give this key</source>
        <translation>二つのファイルに同じキーがあります</translation>
    </message>
    <message>
        <source>this value cannot stand here</source>
        <translation>ここに置けない値です</translation>
    </message>
    <message>
        <source>a text is missing in one language; Japanese and English are both needed</source>
        <translation>片方の言語の文がありません。日本語と英語の両方が必要です</translation>
    </message>
    <message>
        <source>Japanese and English do not hold the same</source>
        <translation>日本語と英語の内容が一致していません</translation>
    </message>
    <message>
        <source>the value has no source: it needs one of its own or a line in “sources”</source>
        <translation>値の出典がありません。値に出典を付けるか「sources」に書いてください</translation>
    </message>
    <message>
        <source>only the law can give this value</source>
        <translation>法令側だけが定める値です</translation>
    </message>
    <message>
        <source>the company has to decide this</source>
        <translation>会社が定めるべき値です</translation>
    </message>
    <message>
        <source>the value is given, and listed as not set as well</source>
        <translation>値があるのに「未設定」にも挙げられています</translation>
    </message>
    <message>
        <source>nothing has this name</source>
        <translation>この名前のものはありません</translation>
    </message>
    <message>
        <source>another value of the entry contradicts it</source>
        <translation>同じ項目の別の値と矛盾しています</translation>
    </message>
    <message>
        <source>the name stands here twice</source>
        <translation>同じ名前が二度あります</translation>
    </message>
    <message>
        <source>these are too many</source>
        <translation>多すぎます</translation>
    </message>
    <message>
        <source>no case can reach this step: an outcome before it has to complete</source>
        <translation>どの案件もこの手順に進めません。前の手順に「完了」となる結果が必要です</translation>
    </message>
    <message>
        <source>the step of this number has a fixed meaning</source>
        <translation>この番号の手順は意味が決まっています</translation>
    </message>
    <message>
        <source>the step is done once for all requests, so its key is the name of its kind</source>
        <translation>すべての請求で一度だけ行う手順のため、keyは種類の名前にします</translation>
    </message>
    <message>
        <source>the guide ends without a letter to the person; a step is missing</source>
        <translation>ご本人への書面がないまま終わる手順書です。手順が足りません</translation>
    </message>
    <message>
        <source>another version begins on the same day</source>
        <translation>同じ日に始まる別の版があります</translation>
    </message>
    <message>
        <source>the version is adopted and never changed; this value differs from it</source>
        <translation>採用済みの版は変更できません。この値が採用時と異なります</translation>
    </message>
    <message>
        <source>the law gives this ground for other requests only</source>
        <translation>法がこの根拠を定めているのは、ほかの請求だけです</translation>
    </message>
    <message>
        <source>the answer leads nowhere: it needs words to say, a question, a topic or a request</source>
        <translation>この答えはどこにもつながりません。話すことば、質問、用件、請求のいずれかが必要です</translation>
    </message>
    <message>
        <source>no call can reach this question, or it leads back to itself</source>
        <translation>この質問には、どの電話からもたどり着けないか、同じ質問に戻ってしまいます</translation>
    </message>
    <message>
        <source>no topic and no step uses this script</source>
        <translation>この話し方は、どの用件にも手順にも使われていません</translation>
    </message>
    <message>
        <source>a letter is needed here</source>
        <translation>ここには文書が必要です</translation>
    </message>
    <message>
        <source>a letter with such facts goes to the verified address only</source>
        <translation>この内容の文書は確認済みの住所だけに送れます</translation>
    </message>
    <message>
        <source>the text is not well formed</source>
        <translation>文の書式が正しくありません</translation>
    </message>
    <message>
        <source>no placeholder has this name</source>
        <translation>この名前の差込項目はありません</translation>
    </message>
    <message>
        <source>the law allows no fee for this request</source>
        <translation>この請求に手数料を定めることは法律上できません</translation>
    </message>
    <message>
        <source>no step of this guide takes the fee at that time</source>
        <translation>この手順書には、その時点で手数料を受け取る手順がありません</translation>
    </message>
    <message>
        <source>no means of payment comes in this amount</source>
        <translation>この金額を支払える手段がありません</translation>
    </message>
    <message>
        <source>nobody can meet this</source>
        <translation>だれも満たすことができません</translation>
    </message>
    <message>
        <source>an example is missing</source>
        <translation>例がありません</translation>
    </message>
    <message>
        <source>the example comes out differently</source>
        <translation>例のとおりになりません</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}行目</translation>
    </message>
    <message>
        <source>“{key}”</source>
        <translation>「{key}」</translation>
    </message>
    <message>
        <source>{place}: {cause}.</source>
        <translation>{place}：{cause}。</translation>
    </message>
    <message>
        <source>Correct the file and check the policy again.</source>
        <translation>ファイルを直し、規程をもう一度検査してください。</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>使えるもの：{allowed}</translation>
    </message>
    <message>
        <source>The policy cannot be worked by; it has {count} fault(s).</source>
        <translation>規程に誤りが{count}件あり、使えません。</translation>
    </message>
    <message>
        <source>Version {version} begins on {in_force_from}; a new one has to begin later.</source>
        <translation>版{version}は{in_force_from}から適用されます。新しい版は、それより後の日からにしてください。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>後の日を選んでください。</translation>
    </message>
    <message>
        <source>Version {version} is adopted and is never changed.</source>
        <translation>版{version}は公開済みのため、変更できません。</translation>
    </message>
    <message>
        <source>Begin a new version.</source>
        <translation>新しい版を作成してください。</translation>
    </message>
    <message>
        <source>Without version {version} no policy would be in force.</source>
        <translation>版{version}がなくなると、適用中の規程がなくなります。</translation>
    </message>
    <message>
        <source>Publish another version first.</source>
        <translation>先に別の版を公開してください。</translation>
    </message>
    <message>
        <source>This policy is of {company}; the desk works for {ours}.</source>
        <translation>この規程は{company}のものです。この窓口は{ours}の規程を使っています。</translation>
    </message>
    <message>
        <source>Choose a folder of this company.</source>
        <translation>この会社のフォルダーを選んでください。</translation>
    </message>
</context>
</TS>
