# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The placeholders of the fee: what it is, what came, what is missing, what goes back."""

from __future__ import annotations

from inquirydesk.domain.placeholder import (
    Placeholder,
    named_amount,
    named_flag,
    named_list,
    named_text,
)
from inquirydesk.domain.sourced import Text

FEE: tuple[Placeholder, ...] = (
    named_amount("fee", "手数料（1件、全額）", "fee for one request, in all", 1000),
    named_list(
        "fee_list",
        "手数料の内訳（種類、単位、額、時期）",
        "what each request costs, by what and when",
        Text(
            "開示：1件につき1,000円（請求の際に）",
            "Disclosure: 1,000 yen for each request, with it",
        ),
    ),
    named_flag(
        "fee_with_request",
        "請求の際にお支払いいただく",
        "something of the fee falls due with the request",
        sample=True,
    ),
    named_flag(
        "fee_later",
        "決定の後にお支払いいただく分がある",
        "something of the fee falls due after the decision",
        sample=False,
    ),
    named_text(
        "fee_requests", "手数料のかかる請求", "requests that cost a fee", Text("開示", "disclosure")
    ),
    named_text(
        "fee_instruments", "支払方法", "ways to pay", Text("定額小為替", "postal money order")
    ),
    named_list(
        "fee_notes",
        "支払方法の注意",
        "what to know of the ways to pay",
        Text(
            "発行の手数料は、請求者にご負担いただきます。",
            "The person pays the charge for its issue.",
        ),
    ),
    named_flag(
        "fee_after_decision",
        "今回の分は決定の後のもの",
        "what is asked for now fell due after the decision",
        sample=False,
    ),
    named_amount("fee_due", "お支払いいただく額", "what this case owes now", 1000),
    named_amount("fee_received", "受領額", "what was received and counts", 500),
    named_text(
        "fee_received_by",
        "受領した支払方法",
        "how it was paid",
        Text("定額小為替", "postal money order"),
    ),
    named_list(
        "fee_rejected",
        "手数料として扱えないものとその理由",
        "what does not count as a fee, and why",
        Text(
            "郵便切手 500円：当社がお受けしていない支払方法です。",
            "postage stamps, 500 yen: we do not accept this way of payment.",
        ),
    ),
    named_amount("fee_short", "不足額", "missing amount", 500),
    named_amount("fee_surplus", "過納額", "surplus", 500),
    named_text(
        "fee_return_by",
        "過納額の返し方",
        "how a surplus goes back",
        Text("郵便切手で", "in postage stamps"),
    ),
)
