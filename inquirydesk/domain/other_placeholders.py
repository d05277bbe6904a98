# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The placeholders of letters that decide nothing: delay, the end of a request, identity
papers, a complaint, a leak.
"""

from __future__ import annotations

from datetime import date

from inquirydesk.domain.placeholder import named_date, named_flag, named_list, named_text
from inquirydesk.domain.sourced import Text

TIME = (
    named_date(
        "extended_from_on", "当初の回答予定日", "date aimed at until now", date(2026, 6, 28)
    ),
    named_date("extended_to_on", "新しい回答予定日", "new date aimed at", date(2026, 7, 28)),
    named_text(
        "delay_because",
        "回答が遅れる理由",
        "why the reply takes longer",
        Text(
            "対象の記録が複数の保管場所に分かれており、確認に日数を要しているため。",
            "The records are kept in several places and take longer to go through.",
        ),
    ),
)

END = (
    named_date("withdrawn_on", "取下げの日", "day the request was taken back", date(2026, 6, 12)),
    named_date(
        "lapsed_on", "期限が過ぎた日", "day the time to supplement ended", date(2026, 6, 30)
    ),
    named_flag("fee_returned", "手数料を返す", "the fee is returned", sample=True),
    named_list(
        "disposed_papers",
        "廃棄した本人確認書類",
        "identity papers disposed of",
        Text("運転免許証の写し", "copy of a driver’s licence"),
        Text("住民票の写し", "residence record"),
    ),
    named_date("disposed_on", "廃棄の日", "day of disposal", date(2026, 6, 22)),
    named_text("disposal_method", "廃棄の方法", "method of disposal", Text("裁断", "shredding")),
)

COMPLAINT = (
    named_text(
        "measure",
        "苦情への対応（ないときは、その旨と理由）",
        "what is done about the complaint, or that nothing is, and why",
        Text(
            "送付先の登録を改め、同じ案内が二重に届かないようにしました。",
            "We put the register right, so that the same notice no longer reaches you twice.",
        ),
    ),
)

LEAK = (
    named_date(
        "leak_known_on", "漏えい等を知った日", "day the leak became known", date(2026, 6, 8)
    ),
    named_text(
        "leak_outline",
        "漏えい等の概要",
        "what happened",
        Text(
            "修理品の返送の際、お客様の修理受付票の写しを、誤って別の方へ送付しました。",
            "When a repaired watch was returned, a copy of your repair slip was sent to another "
            "person by mistake.",
        ),
    ),
    named_list(
        "leak_items",
        "漏えい等した項目",
        "items of the data concerned",
        Text("氏名", "name"),
        Text("住所", "address"),
        Text("電話番号", "telephone number"),
        Text("修理の内容", "details of the repair"),
    ),
    named_text(
        "leak_cause",
        "漏えい等の原因",
        "cause",
        Text(
            "封入の際、宛名と書類の照合が一度しか行われていなかったため。",
            "The papers were compared with the address only once when they were put into the "
            "envelope.",
        ),
    ),
    named_text(
        "leak_damage",
        "二次被害またはそのおそれ",
        "secondary damage, or the risk of it",
        Text(
            "書類は回収しました。現在のところ、不正な利用は確認されていません。",
            "We have got the papers back. So far we know of no misuse.",
        ),
    ),
    named_text(
        "leak_other",
        "その他参考となる事項（ないときは、その旨）",
        "what else may help, or that there is nothing",
        Text(
            "心当たりのない連絡を受けたときは、下記の窓口にお知らせください。",
            "If anyone you do not know contacts you about the repair, tell the desk below.",
        ),
    ),
)
"""What the person is told of a leak: Rule 10 with Art. 26(2)."""
