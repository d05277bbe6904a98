# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Each placeholder a letter text or script may use: its meaning, its kind and an invented sample.

`policies/` checks texts against this list, `desk/` gathers the facts, `letters/` fills them in.
One mapping of facts serves both languages, so that both versions carry the same figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from inquirydesk.domain.fee_placeholders import FEE
from inquirydesk.domain.line_placeholders import LINE, REQUEST
from inquirydesk.domain.other_placeholders import COMPLAINT, END, LEAK, TIME
from inquirydesk.domain.placeholder import Column, Fact, Kind, Placeholder, Words, fits, is_known
from inquirydesk.domain.placeholder import named_date as _date
from inquirydesk.domain.placeholder import named_flag as _flag
from inquirydesk.domain.placeholder import named_list as _list
from inquirydesk.domain.placeholder import named_text as _text
from inquirydesk.domain.sourced import Text

__all__ = ["PLACEHOLDERS", "Fact", "Kind", "Placeholder", "Words", "fits", "is_known"]


def _by_name(placeholders: Iterable[Placeholder]) -> Mapping[str, Placeholder]:
    return {placeholder.name: placeholder for placeholder in placeholders}


_DESK = (
    _text("company", "会社名", "company name", Text("星見時計株式会社", "Hoshimi Watch Co., Ltd.")),
    _text(
        "desk",
        "窓口の名称",
        "desk name",
        Text("個人情報お問い合わせ窓口", "Personal Information Inquiry Desk"),
    ),
    _text(
        "desk_address",
        "窓口の郵便番号と住所",
        "postal code and address of the desk",
        Text(
            "〒188-0000　東京都星見市星見町1丁目2番3号",
            "1-2-3 Hoshimi-cho, Hoshimi-shi, Tokyo 188-0000",
        ),
    ),
    _text("phone", "窓口の電話番号", "phone number of the desk", "03-0000-0188"),
    _text(
        "hours",
        "窓口の受付時間",
        "hours of the desk",
        Text(
            "平日 9時30分から17時まで。12時から13時を除く。",
            "weekdays 9:30 to 17:00, except 12:00 to 13:00",
        ),
    ),
    _text(
        "complaint_body",
        "認定個人情報保護団体",
        "accredited personal information protection organisation",
        Text("時計産業個人情報相談センター", "Watch Industry Personal Information Centre"),
    ),
    _text(
        "law",
        "法律の名称（最初に引くとき）",
        "the Act as it is first named",
        Text(
            "個人情報の保護に関する法律（平成15年法律第57号。以下「法」といいます。）",
            "the Act on the Protection of Personal Information (Act No. 57 of 2003; “the Act”)",
        ),
    ),
    _text("operator", "担当者の氏名", "who is speaking", Text("林　葵", "Aoi Hayashi")),
    _text("channels", "請求を受け付ける方法", "how requests are accepted", Text("郵送", "mail")),
)

_ENCLOSING = (
    _text(
        "requester_kind",
        "請求する人の区分",
        "who may ask, as the policy names it",
        Text("未成年者の法定代理人", "Statutory agent of a minor"),
    ),
    _text("request", "請求の種類", "the request by its short name", Text("開示", "Disclosure")),
    _text(
        "refused_because",
        "請求を受けられない理由",
        "why this requester cannot ask",
        Text(
            "亡くなった方の情報は、法に基づく開示等の請求の対象ではありません。",
            "The law gives no request about the data of a person who has died.",
        ),
    ),
    _list(
        "own_papers",
        "手元にある本人確認書類",
        "identity documents the caller has, that count",
        Text("運転免許証（両面）", "driver’s licence (both sides)"),
    ),
    _flag("papers_enough", "本人確認書類が足りる", "those documents are enough", sample=True),
    _list(
        "papers_short",
        "足りない本人確認書類（いずれか）",
        "what is missing, any one of these",
        Text("写真のない書類をもう1点", "1 more document without a photo"),
    ),
    _list(
        "person_papers",
        "代理される本人の本人確認書類（いずれか）",
        "identity documents of the person an agent asks for, any one of these",
        Text("写真付きの本人確認書類1点", "one document with a photo"),
    ),
    _list(
        "authority_papers",
        "代理人であることを示す書類",
        "papers that show the authority of an agent",
        Text("委任状（原本）", "power of attorney (original)"),
    ),
)

_CASE = (
    _text(
        "article",
        "請求の根拠条文",
        "article of the request",
        Text("第33条第1項", "Article 33, paragraph 1"),
    ),
    _text("reference", "受付番号", "case reference", "26-0131"),
    _text(
        "requester",
        "請求者の氏名",
        "full name of whoever asked",
        Text("石川　恵", "Megumi Ishikawa"),
    ),
    _text(
        "person",
        "本人の氏名",
        "full name of the person concerned",
        Text("石川　恵", "Megumi Ishikawa"),
    ),
    _text(
        "agent_title",
        "代理人の肩書",
        "what an agent is called",
        Text("法定代理人", "statutory agent"),
    ),
    _flag("agent", "代理人による請求", "an agent asked for the person", sample=False),
    _list(
        "requests",
        "請求の種類",
        "requests of the case",
        Text("保有個人データの開示", "disclosure of retained personal data"),
    ),
    _date("requested_on", "請求書の日付", "date on the form", date(2026, 5, 28)),
    _date("received_on", "受領日", "date of receipt", date(2026, 5, 29)),
    _date("asked_on", "お問い合わせの日", "date of the call or letter", date(2026, 5, 20)),
    _date("target_on", "回答予定日", "date of the reply aimed at", date(2026, 6, 28)),
    Placeholder("target_days", Kind.COUNT, Text("回答の目標日数", "days of the target"), 30),
    _flag(
        "clock_from_complete",
        "書類がそろった日から数える",
        "the target runs from the complete set",
        sample=True,
    ),
    _text(
        "asked_for",
        "請求の対象（請求者の言葉）",
        "what was asked for, in the person's words",
        Text("修理の記録とキャンペーンの応募内容", "repair records and campaign entries"),
    ),
    _text(
        "question",
        "お問い合わせの内容",
        "the question as understood",
        Text("修理のために渡した情報の利用目的", "what the data given for a repair are used for"),
    ),
    _text(
        "answer",
        "お問い合わせへの回答",
        "the answer",
        Text(
            "修理の受付、見積り、返送および修理後のご連絡に利用しています。",
            "We use them to take in, quote and return the repair and to contact you afterwards.",
        ),
    ),
    _text(
        "remark",
        "補足",
        "free words of the letter",
        Text(
            "ご不明の点は、下記の窓口にお尋ねください。",
            "If anything is unclear, please ask the desk below.",
        ),
    ),
)

_PAPERS = (
    Placeholder(
        "missing",
        Kind.TABLE,
        Text("不足または不備と、その直し方", "what is missing or wrong, and its cure"),
        (
            (
                Text("健康保険証（有効期限切れ）", "Health insurance card (expired)"),
                Text(
                    "運転免許証など写真つきの書類1点、または写真のない書類2点の写しをお送りください。",
                    "Send a copy of one document with a photo, or of two without.",
                ),
            ),
        ),
        (
            Column(Text("不足または不備", "Missing or wrong"), 38),
            Column(Text("お送りいただくもの", "What to send"), 62),
        ),
    ),
    _date("supplement_due_on", "補正の期限", "by when the person supplements", date(2026, 6, 30)),
    _list(
        "enclosures",
        "同封していただくもの",
        "what to enclose",
        Text("本人確認書類の写し", "copies of identity documents"),
    ),
    _list(
        "photo_papers",
        "写真つきの本人確認書類",
        "identity documents with a photo",
        Text("運転免許証", "driver’s licence"),
        Text("在留カード", "residence card"),
    ),
    _list(
        "plain_papers",
        "写真のない本人確認書類",
        "identity documents without a photo",
        Text("住民票の写し（原本）", "residence record (original)"),
        Text("資格確認書", "health insurance eligibility certificate"),
    ),
    _list(
        "masks",
        "写してはいけないもの",
        "what must not be readable on copies",
        Text("本籍", "registered domicile"),
        Text("個人番号（マイナンバー）", "Individual Number"),
    ),
    _flag(
        "papers_returned", "本人確認書類を返却する", "identity papers are returned", sample=False
    ),
    _flag("form_kept", "請求書を保管する", "the form is kept", sample=True),
    _text(
        "papers_count", "お預かりした書類の数", "number of identity papers held", Text("2通", "2")
    ),
)

_DECISION = (
    _text("method", "開示の方法", "method of disclosure", Text("書面の交付", "on paper")),
    _text(
        "method_asked",
        "請求された開示の方法",
        "method asked for",
        Text("電磁的記録の提供", "as an electronic record"),
    ),
    _text(
        "method_reason",
        "方法を変える理由",
        "why another method is used",
        Text("対象の記録が紙のみで保存されているため。", "The records are kept on paper only."),
    ),
    _list(
        "disclosed",
        "開示する項目",
        "items disclosed",
        Text(
            "修理受付記録　令和6年3月から令和8年2月まで　3件",
            "Repair records, March 2024 to February 2026, 3 items",
        ),
        Text(
            "キャンペーン応募記録　令和7年11月　1件", "Campaign entry record, November 2025, 1 item"
        ),
    ),
    Placeholder(
        "withheld",
        Kind.TABLE,
        Text("開示しない部分、根拠および理由", "parts not disclosed, ground and reason"),
        (
            (
                Text(
                    "修理受付記録のうち、販売店の担当者の氏名および直通電話番号",
                    "In the repair records: the name and direct telephone number of the dealer’s "
                    "staff member",
                ),
                Text("法第33条第2項第1号", "Article 33, paragraph 2, item (i)"),
                Text(
                    "開示することにより、第三者である担当者の権利利益を害するおそれがあるため。",
                    "Disclosure is likely to harm the rights or interests of the staff member, "
                    "who is a third party.",
                ),
            ),
            (
                Text(
                    "キャンペーン応募記録のうち、重複応募の判定結果",
                    "In the campaign entry record: the result of the duplicate-entry check",
                ),
                Text("法第33条第2項第2号", "Article 33, paragraph 2, item (ii)"),
                Text(
                    "開示することにより判定の方法が明らかになり、当社の業務の適正な実施に著しい支障を"
                    "及ぼすおそれがあるため。",
                    "Disclosure would reveal how the check works and is likely to seriously "
                    "interfere with the proper conduct of our business.",
                ),
            ),
        ),
        (
            Column(Text("開示しない部分", "Data not disclosed"), 29),
            Column(Text("根拠", "Ground"), 24),
            Column(Text("理由", "Reason"), 47),
        ),
    ),
    _date("as_of_on", "調査の基準日", "date as of which was searched", date(2026, 6, 10)),
    _list(
        "systems",
        "調査した記録",
        "systems searched",
        Text("修理受付システム", "repair system"),
        Text("キャンペーン応募システム", "campaign entry system"),
    ),
    _list(
        "searched_names",
        "検索に用いた氏名",
        "names searched under",
        Text("石川　恵", "Megumi Ishikawa"),
    ),
    _list(
        "searched_addresses",
        "検索に用いた住所",
        "addresses searched under",
        Text("新川県水沢市みどり丘3丁目2番17号", "3-2-17 Midorigaoka, Mizusawa-shi"),
    ),
    _list(
        "purposes",
        "利用目的",
        "purposes of use",
        Text("修理の受付、見積りおよび返送のため", "to take in, quote and return repairs"),
        Text("キャンペーンの実施のため", "to run campaigns"),
    ),
    _text("acquired_from", "取得元", "where the data came from", Text("ご本人", "you")),
)

_REGISTERS = (
    _text("group", "当社との関係", "relation to the company", Text("お客様", "Customer")),
    _text(
        "referral",
        "案内先のサービスまたは会社",
        "service or company referred to",
        Text("星見時計オンラインストア", "Hoshimi Watch Online Store"),
    ),
    _text(
        "referral_desk",
        "案内先の窓口",
        "desk referred to",
        Text("オンラインストア個人情報窓口", "Online Store Privacy Desk"),
    ),
    _text(
        "referral_address",
        "案内先の郵便番号と住所",
        "postal code and address of that desk",
        Text(
            "〒188-0000　東京都星見市星見町4丁目5番6号",
            "4-5-6 Hoshimi-cho, Hoshimi-shi, Tokyo 188-0000",
        ),
    ),
    _text("referral_phone", "案内先の電話番号", "phone number of that desk", "042-000-0100"),
    _text(
        "referral_website",
        "案内先のウェブサイト",
        "website of that desk",
        "https://store.hoshimi.example/privacy",
    ),
    _flag(
        "referral_first",
        "案内先の定めが優先する",
        "the rules of that service go first",
        sample=True,
    ),
    _text(
        "joint_use",
        "共同利用の名称",
        "name of a joint use",
        Text("星見グループの共同利用", "Joint use in the Hoshimi group"),
    ),
    _list(
        "joint_items",
        "共同利用する項目",
        "items used jointly",
        Text("氏名", "name"),
        Text("住所", "address"),
        Text("修理の記録", "repair records"),
    ),
    _text(
        "joint_scope",
        "共同して利用する者の範囲",
        "scope of the joint users",
        Text("星見時計株式会社および星見サービス株式会社", "Hoshimi Watch and Hoshimi Service"),
    ),
    _list(
        "joint_purposes",
        "共同利用の目的",
        "purposes of the joint use",
        Text("修理の受付と返送のため", "to take in and return repairs"),
    ),
    _text(
        "joint_responsible",
        "共同利用の管理責任者の名称",
        "name of the responsible party",
        Text("星見時計株式会社", "Hoshimi Watch Co., Ltd."),
    ),
    _text(
        "joint_address",
        "管理責任者の住所",
        "address of the responsible party",
        Text("東京都星見市星見町1丁目2番3号", "1-2-3 Hoshimi-cho, Hoshimi-shi, Tokyo"),
    ),
    _text(
        "joint_representative",
        "管理責任者の代表者",
        "representative of the responsible party",
        Text("代表取締役社長　星野　明", "Akira Hoshino, President and Representative Director"),
    ),
    _text(
        "anonymised",
        "匿名加工情報の名称",
        "name of an anonymised data set",
        Text("修理の傾向の分析用データ", "Data set on repair trends"),
    ),
    _date("anonymised_on", "匿名加工情報の作成日", "day it was made", date(2026, 4, 20)),
    _list(
        "anonymised_items",
        "公表した項目",
        "items published",
        Text("製品の型番", "product number"),
        Text("修理の内容", "kind of repair"),
    ),
    _date("anonymised_published_on", "公表日", "day of publication", date(2026, 4, 24)),
    _text(
        "anonymised_published_at",
        "公表の場所",
        "place of publication",
        Text("当社ウェブサイト", "our website"),
    ),
    _text(
        "anonymised_given_to",
        "提供先",
        "who receives it",
        Text("部品の製造会社", "makers of parts"),
    ),
    _text(
        "anonymised_method",
        "提供の方法",
        "how it is handed over",
        Text("暗号化したファイルの送信", "encrypted file transfer"),
    ),
)

PLACEHOLDERS: Mapping[str, Placeholder] = _by_name(
    (
        *(*_DESK, *_CASE, *_ENCLOSING, *_PAPERS, *FEE, *_DECISION, *_REGISTERS),
        *(*REQUEST, *LINE, *TIME, *END, *COMPLAINT, *LEAK),
    )
)
"""Every placeholder by its name."""


def sample_facts() -> dict[str, Fact]:
    """An invented value for every placeholder: for the letter book and for checking texts."""
    return {name: placeholder.sample for name, placeholder in PLACEHOLDERS.items()}


BY_AUTHOR = frozenset(
    {
        "acquired_from",
        "alternative_on",
        "effects",
        "extent",
        "findings",
        "leak_cause",
        "leak_damage",
        "leak_items",
        "leak_known_on",
        "leak_other",
        "leak_outline",
        "measure",
        "remains",
    }
)
"""What nothing in a case says: the author of a letter writes it, in both languages."""
