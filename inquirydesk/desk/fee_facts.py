# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What letters and scripts say of the fee."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from inquirydesk.domain.case import Case
from inquirydesk.domain.fee import Fee, FeeTime, cost_for, options_of, rates_of
from inquirydesk.domain.line import FIRST
from inquirydesk.domain.placeholders import Fact
from inquirydesk.domain.policy import Policy, StepKind
from inquirydesk.domain.settlement import Settlement, settlement_of
from inquirydesk.domain.sourced import Language, Text, TypeCode
from inquirydesk.domain.steps import fee_time, guide_of
from inquirydesk.letters.wording import amount_text


def fee_facts(case: Case, policy: Policy, step: str = "", line: int = FIRST) -> dict[str, Fact]:
    """The fee of a case as it stands; nothing while no fee is set and no money came.

    `step` is the key of the step a letter belongs to: the fee step of a line asks for what all
    lines of the case owe by its time, so that the person is asked once.
    """
    if policy.fee is None and not case.fees:
        return {}
    on = case.arrived_on or case.opened_at.date()
    settled = settlement_of(case, policy)
    by = _time_of(case, policy, step, line)
    due, paid = settled.due(by=by), settled.paid(by=by)
    how = policy.fee.returned_by if policy.fee else None
    return {
        **company_fee_facts(policy, on, [line.type for line in case.lines]),
        "fee_after_decision": by is FeeTime.AFTER_DECISION and _is_later(case, policy),
        "fee_due": due or None,
        "fee_received": settled.received or None,
        "fee_received_by": _ways(case, policy, settled),
        "fee_short": (due - paid) or None,
        "fee_surplus": settled.surplus or None,
        "fee_return_by": policy.fee_words.returned_by[how] if how else "",
        "fee_rejected": _rejected(case, policy, settled),
    }


def _time_of(case: Case, policy: Policy, step: str, line: int) -> FeeTime:
    for each in guide_of(case, policy, line):
        if each.key == step and each.kind is StepKind.FEE:
            return fee_time(case, policy, each, line)
    return FeeTime.AFTER_DECISION


def _is_later(case: Case, policy: Policy) -> bool:
    """Whether anything of the fee falls due after the decision."""
    settled = settlement_of(case, policy)
    return settled.due() > settled.due(by=FeeTime.WITH_REQUEST)


def _ways(case: Case, policy: Policy, settled: Settlement) -> Text | str:
    """By what the money that counts was paid."""
    not_counted = dict(settled.rejected)
    keys = dict.fromkeys(
        payment.instrument
        for number, payment in enumerate(case.fees, start=1)
        if number not in not_counted and payment.instrument in policy.instruments
    )
    return joined([policy.instruments[key].name for key in keys], "、", ", ") if keys else ""


def _rejected(case: Case, policy: Policy, settled: Settlement) -> tuple[Text, ...]:
    """Each payment that does not count, with the reason."""
    found = []
    for number, why in settled.rejected:
        payment = case.fees[number - 1]
        instrument = policy.instruments.get(payment.instrument)
        name = instrument.name if instrument else Text("", "")
        reason = policy.fee_words.rejections[why]
        found.append(
            Text(
                f"{name.ja} {amount_text(payment.amount, Language.JA)}：{reason.ja}。",
                f"{name.en}, {amount_text(payment.amount, Language.EN)}: {reason.en}.",
            )
        )
    return tuple(found)


def company_fee_facts(policy: Policy, on: date, types: Sequence[TypeCode] = ()) -> dict[str, Fact]:
    """What anyone may know before asking: the fee on that day, of these types if they cost any."""
    fee = policy.fee
    if fee is None:
        return {}
    costing = fee.types(on)
    asked = [code for code in types if code in costing] or costing
    listed = asked or [code for code in policy.types if rates_of(fee, code, on)]
    instruments = [policy.instruments[key] for key in fee.instruments]
    times = {rate.due for code in asked for rate in rates_of(fee, code, on) if rate.amount}
    return {
        "fee": cost_for(fee, asked[0], on) if asked else None,
        "fee_list": tuple(row for code in listed for row in _rows(policy, fee, code, on)),
        "fee_with_request": FeeTime.WITH_REQUEST in times,
        "fee_later": FeeTime.AFTER_DECISION in times,
        "fee_requests": joined([policy.types[code].name for code in costing], "、", ", "),
        "fee_instruments": joined([each.name for each in instruments], "または", " or "),
        "fee_notes": tuple(each.note for each in instruments if each.note),
    }


def _rows(policy: Policy, fee: Fee, code: TypeCode, on: date) -> list[Text]:
    """What a request of that type costs, amount by amount."""
    words, name = policy.fee_words, policy.types[code].name
    rows = [
        _row(name, rate.amount, words.per[rate.per], words.due[rate.due])
        for rate in rates_of(fee, code, on)
        if rate.amount
    ] or [Text(f"{name.ja}：{words.free.ja}", f"{name.en}: {words.free.en}")]
    rows += [
        _row(
            Text(f"{name.ja}（{option.name.ja}）", f"{name.en} ({option.name.en})"),
            option.amount,
            words.extra,
            words.due[option.due],
        )
        for option in options_of(fee, code, on)
        if option.amount
    ]
    return rows


def _row(name: Text, amount: int, per: Text, due: Text) -> Text:
    return Text(
        f"{name.ja}：{per.ja}{amount_text(amount, Language.JA)}（{due.ja}）",
        f"{name.en}: {amount_text(amount, Language.EN)} {per.en}, {due.en}",
    )


def joined(names: Sequence[Text], ja: str, en: str) -> Text:
    """The names one after the other, in both languages."""
    return Text(ja.join(name.ja for name in names), en.join(name.en for name in names))
