# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether a policy's fee may be taken, has a step that takes it, and can be paid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Any

from inquirydesk.domain.fee import (
    Fee,
    FeeOption,
    FeeTime,
    FeeWords,
    Per,
    Rate,
    Rejection,
    ReturnedBy,
    options_of,
    payable,
    rates_of,
)
from inquirydesk.domain.line import LineOutcome
from inquirydesk.domain.policy import Policy, RequestType, StepKind
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.sourced import Channel, Text


def check_fee(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Every fault of the fee: Art 38(1) allows one only for the requests that the law lists."""
    yield from _check_bases(policy, file)
    yield from _check_instruments(policy, file)
    yield from _check_words(policy.fee_words, file)
    if policy.fee is None:
        return
    yield from _check_amounts(policy, policy.fee, file)
    for code, kind in policy.types.items():
        if kind.fee_allowed:
            yield from _check_dates(policy, policy.fee, kind, f"fee.{code}", file)


def _check_bases(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """What corrects, stops or erases is always free: Art 38(1) names the requests that may cost."""
    for code, kind in policy.types.items():
        if kind.statutory and kind.fee_allowed and kind.basis not in policy.fee_bases:
            where = f"types.{code}.fee_allowed"
            yield PolicyFault(
                FaultKind.FEE_NOT_ALLOWED, file, where, kind.basis, tuple(policy.fee_bases)
            )


def _check_instruments(policy: Policy, file: str) -> Iterator[PolicyFault]:
    classes = tuple(choice.key for choice in policy.mail_classes)
    for key, instrument in policy.instruments.items():
        at = f"instruments.{key}"
        for name in instrument.mail_classes:
            if name not in classes:
                yield PolicyFault(FaultKind.UNKNOWN_NAME, file, f"{at}.mail_classes", name, classes)
        for face in instrument.face_amounts:
            if face <= 0:
                yield _wrong(f"{at}.face_amounts", face, "more than 0", file)
        if instrument.valid_months is not None and instrument.valid_months <= 0:
            yield _wrong(f"{at}.valid_months", instrument.valid_months, "more than 0", file)
        low, high = instrument.price_from, instrument.price_until
        if (low is None) is not (high is None):
            missing = "price_from" if low is None else "price_until"
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.{missing}")
        elif low is not None and high is not None and not 0 < low <= high:
            yield _wrong(f"{at}.price_until", high, f"{low} or more", file)


def _check_words(words: FeeWords, file: str) -> Iterator[PolicyFault]:
    """Whatever can be of a fee can be said."""
    lists: tuple[tuple[str, Mapping[Any, Text], type[StrEnum]], ...] = (
        ("per", words.per, Per),
        ("due", words.due, FeeTime),
        ("returned_by", words.returned_by, ReturnedBy),
        ("rejections", words.rejections, Rejection),
    )
    for name, said, members in lists:
        for member in members:
            if member not in said:
                where = f"fee_words.{name}.{member}"
                yield PolicyFault(FaultKind.KEY_MISSING, file, where)


def _wrong(key: str, found: int, allowed: str, file: str) -> PolicyFault:
    return PolicyFault(FaultKind.WRONG_VALUE, file, key, str(found), (allowed,))


def _check_amounts(policy: Policy, fee: Fee, file: str) -> Iterator[PolicyFault]:
    may = tuple(str(code) for code, kind in policy.types.items() if kind.fee_allowed)
    outcomes = tuple(str(outcome) for outcome in LineOutcome)
    if not fee.rates:
        yield PolicyFault(FaultKind.KEY_MISSING, file, "fee.rates")
    for name in fee.instruments:
        if name not in policy.instruments:
            known = tuple(policy.instruments)
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, "fee.instruments", name, known)
    for name in fee.refunded_if:
        if name not in outcomes:
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, "fee.refunded_if", name, outcomes)
    priced: list[tuple[str, Rate | FeeOption]] = [
        *((f"fee.rates.{n}", rate) for n, rate in enumerate(fee.rates)),
        *((f"fee.options.{n}", option) for n, option in enumerate(fee.options)),
    ]
    seen: set[tuple[str, ...]] = set()
    for at, each in priced:
        if each.amount < 0:
            yield _wrong(f"{at}.amount", each.amount, "0 or more", file)
        for code in each.types:
            if code not in may:
                yield PolicyFault(FaultKind.FEE_NOT_ALLOWED, file, f"{at}.types", code, may)
        for name in each.owed_if if isinstance(each, Rate) else ():
            if name not in outcomes:
                yield PolicyFault(FaultKind.UNKNOWN_NAME, file, f"{at}.owed_if", name, outcomes)
        what = each.due if isinstance(each, Rate) else each.key
        for charged in each.types or may:
            this = (str(charged), what, each.in_force_from.isoformat())
            if this in seen:
                yield PolicyFault(FaultKind.TWICE, file, at, f"{charged} {each.in_force_from}")
            seen.add(this)


def _check_dates(
    policy: Policy, fee: Fee, kind: RequestType, at: str, file: str
) -> Iterator[PolicyFault]:
    """Each amount the type ever costs has its step, and every total of it can be paid."""
    changes: list[Rate | FeeOption] = [*fee.rates, *fee.options]
    days = sorted({each.in_force_from for each in changes})
    told: set[tuple[FaultKind, str]] = set()
    for day in days:
        for due in FeeTime:
            totals = _totals(fee, kind, day, due)
            faults = [
                *_check_step(policy, kind, due, at, file, totals),
                *_check_payable(policy, fee, kind, at, file, totals),
            ]
            for fault in faults:
                if (fault.kind, fault.key + fault.found) not in told:
                    told.add((fault.kind, fault.key + fault.found))
                    yield fault


def _totals(fee: Fee, kind: RequestType, on: date, due: FeeTime) -> tuple[int, ...]:
    """What a request can come to: its rate with each choice of options.

    What can be paid once can be paid for several names and several requests.
    """
    base = sum(rate.amount for rate in rates_of(fee, kind.code, on) if rate.due is due)
    extra = [option.amount for option in options_of(fee, kind.code, on) if option.due is due]
    chosen = (some for count in range(len(extra) + 1) for some in combinations(extra, count))
    return tuple(sorted({base + sum(some) for some in chosen} - {0}))


def _check_step(
    policy: Policy, kind: RequestType, due: FeeTime, at: str, file: str, totals: Sequence[int]
) -> Iterator[PolicyFault]:
    """A fee due with the request is taken before the decision, the other one behind it."""
    kinds = [step.kind for step in policy.guides.get(kind.guide, ())]
    decided = kinds.index(StepKind.DECISION) if StepKind.DECISION in kinds else len(kinds)
    taken = kinds[:decided] if due is FeeTime.WITH_REQUEST else kinds[decided:]
    if totals and StepKind.FEE not in taken:
        yield PolicyFault(FaultKind.FEE_WITHOUT_STEP, file, f"{at}.{due}", kind.guide)


def _check_payable(
    policy: Policy, fee: Fee, kind: RequestType, at: str, file: str, totals: Sequence[int]
) -> Iterator[PolicyFault]:
    ways: Iterable[Channel | None] = kind.channels or policy.channels or (None,)
    accepted = [policy.instruments[key] for key in fee.instruments if key in policy.instruments]
    for way in ways:
        usable = [each for each in accepted if way is None or way in (each.channels or (way,))]
        for total in totals:
            if not payable(total, usable):
                allowed = (str(way),) if way is not None else ()
                yield PolicyFault(
                    FaultKind.FEE_NOT_PAYABLE, file, f"{at}.amount", str(total), allowed
                )
