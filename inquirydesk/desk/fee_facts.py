# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What letters and scripts say of the fee."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from inquirydesk.domain.case import Case
from inquirydesk.domain.fee import cost_for
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.settlement import settlement_of
from inquirydesk.domain.sourced import Text, TypeCode


def fee_facts(case: Case, policy: Policy) -> dict[str, Fact]:
    """The fee of a case as it stands; nothing while no fee is set."""
    fee = policy.fee
    if fee is None:
        return {}
    on = case.arrived_on or case.opened_at.date()
    settled = settlement_of(case, policy)
    by = [policy.instruments[p.instrument].name for p in case.fees if _known(policy, p.instrument)]
    return {
        **company_fee_facts(policy, on, [line.type for line in case.lines]),
        "fee_due": settled.due() or None,
        "fee_received": settled.received or None,
        "fee_received_by": by[0] if by else "",
        "fee_short": settled.short() or None,
        "fee_surplus": settled.surplus or None,
    }


def _known(policy: Policy, key: str) -> bool:
    return key in policy.instruments


def company_fee_facts(policy: Policy, on: date, types: Sequence[TypeCode] = ()) -> dict[str, Fact]:
    """What anyone may know before asking: the fee on that day, of these types if they cost any."""
    fee = policy.fee
    if fee is None:
        return {}
    costing = fee.types(on)
    asked = [code for code in types if code in costing] or costing
    return {
        "fee": cost_for(fee, asked[0], on) if asked else 0,
        "fee_requests": joined([policy.types[code].name for code in costing], "、", ", "),
        "fee_instruments": joined(
            [policy.instruments[key].name for key in fee.instruments], "または", " or "
        ),
    }


def joined(names: Sequence[Text], ja: str, en: str) -> Text:
    """The names one after the other, in both languages."""
    return Text(ja.join(name.ja for name in names), en.join(name.en for name in names))
