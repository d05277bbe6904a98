# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The placeholders that differ from line to line of a case: how its request is named, what became
of each item.

A letter that answers several lines fills each line's part with that line's facts.
"""

from __future__ import annotations

from datetime import date

from inquirydesk.domain.placeholder import (
    Column,
    Kind,
    Placeholder,
    named_count,
    named_date,
    named_flag,
    named_list,
    named_text,
)
from inquirydesk.domain.sourced import Text

REQUEST = (
    named_text(
        "your_request",
        "請求の呼び方（…の請求、…の求め）",
        "the request as a letter names it, after “your”",
        Text("保有個人データの開示請求", "request for disclosure of retained personal data"),
    ),
    named_text(
        "object",
        "請求の対象",
        "what the request is about",
        Text("保有個人データ", "retained personal data"),
    ),
    named_text(
        "act",
        "求められた行為（「します」「しません」が続く）",
        "what was asked of us, after “we” or “we do not”",
        Text("ご請求の保有個人データを開示", "disclose the retained personal data you asked for"),
    ),
    named_text(
        "deed",
        "求められた行為の名称（「一部」「不」が前に付く）",
        "what was asked of us, as a noun",
        Text("開示", "disclosure"),
    ),
    named_text(
        "notice_article",
        "通知の根拠条文",
        "article by which the person is told of the decision",
        Text("第33条第3項", "Article 33, paragraph 3"),
    ),
    named_flag(
        "correctable",
        "訂正等を請求できる内容の開示（法第34条）",
        "what is disclosed may be corrected on request (Article 34)",
        sample=True,
    ),
    named_flag(
        "lawsuit",
        "裁判所に訴えることができる請求（法第39条）",
        "a lawsuit can be brought for the request (Article 39)",
        sample=True,
    ),
    named_count("annex", "別紙の番号", "number of the annex, given when the letter is made", 1),
)
"""How letters speak of the request of a line (`Policy.request_words`)."""

LINE = (
    Placeholder(
        "refused",
        Kind.TABLE,
        Text("応じない部分、根拠および理由", "what is not done, ground and reason"),
        (
            (
                Text("修理受付記録　令和8年2月分", "Repair record of February 2026"),
                Text("法第35条第6項", "Article 35, paragraph 6"),
                Text(
                    "修理の保証期間が続いており、保証の履行のために利用する必要があるため。",
                    "The guarantee of the repair still runs, and the record is needed to honour "
                    "it.",
                ),
            ),
        ),
        (
            Column(Text("対象", "Concerns"), 29),
            Column(Text("根拠", "Ground"), 24),
            Column(Text("理由", "Reason"), 47),
        ),
    ),
    Placeholder(
        "corrected",
        Kind.TABLE,
        Text("訂正等の前と後", "what was corrected, before and after"),
        (
            (
                Text("建物名・部屋番号", "Building and room"),
                Text("サンハイツ203", "203 Sun Heights"),
                Text("サンハイツ305", "305 Sun Heights"),
            ),
            (
                Text("二重に登録された修理受付記録", "Repair record entered twice"),
                Text("2件", "2 records"),
                Text("1件（重複分を削除）", "1 record (the duplicate was deleted)"),
            ),
        ),
        (
            Column(Text("項目", "Item"), 30),
            Column(Text("訂正等の前", "Before"), 35),
            Column(Text("訂正等の後", "After"), 35),
        ),
    ),
    named_list(
        "stopped",
        "利用停止等をしたデータ",
        "data whose use or provision was stopped, or that were erased",
        Text("キャンペーン応募記録　1件", "Campaign entry record, 1 item"),
        Text("案内の送付先の登録　1件", "Entry in the mailing register, 1 item"),
    ),
    named_text(
        "extent",
        "したことと、その範囲（利用の停止、消去など）",
        "what exactly was done, and how far (use stopped, erased …)",
        Text(
            "キャンペーン応募記録は消去し、案内の送付先の登録は利用を停止しました。",
            "The campaign entry record was erased. The entry in the mailing register is no longer "
            "used.",
        ),
    ),
    named_text(
        "remains",
        "引き続き保有するものとその理由（ないときは、その旨）",
        "what is still held and why, or that nothing is",
        Text(
            "修理の代金の記録は、帳簿の保存期間が終わるまで保管し、ほかの目的には利用しません。",
            "We keep the record of the repair charge until the period for keeping books ends, and "
            "use it for nothing else.",
        ),
    ),
    named_list(
        "alternatives",
        "代わりに講じる措置",
        "measures taken instead",
        Text(
            "修理受付記録：閲覧できる者を修理の担当者に限り、保証期間の満了後に消去",
            "Repair record: access is limited to the repair staff, and the record is erased when "
            "the guarantee ends",
        ),
    ),
    named_date(
        "alternative_on", "代わりの措置の日", "day of the measures taken instead", date(2026, 6, 15)
    ),
    named_text(
        "findings",
        "調査して分かったこと",
        "what the inquiry showed",
        Text(
            "修理受付票の原本と照合し、登録の内容を確認しました。",
            "We compared the entries with the original repair slips.",
        ),
    ),
    named_date("carried_out_on", "措置を講じた日", "day the change was made", date(2026, 6, 15)),
    named_text(
        "carried_out_in",
        "措置を講じた記録",
        "records in which the change was made",
        Text(
            "修理受付システム、キャンペーン応募システム",
            "repair system, campaign entry system",
        ),
    ),
    named_text(
        "effects",
        "サービスへの影響（ないときは、その旨）",
        "what the change means for services, or that it means nothing",
        Text(
            "今後、キャンペーンのご案内はお送りしません。修理の保証は続きます。",
            "We no longer send you news of campaigns. The guarantee of your repair goes on.",
        ),
    ),
    named_text(
        "published_at",
        "利用目的の公表の場所",
        "where the purposes of use are published",
        "https://www.hoshimi.example/privacy",
    ),
)
"""What became of the line and its items."""
