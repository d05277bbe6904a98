# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the registers of a policy can be answered from: names, dates, branches, systems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from inquirydesk.domain.policy import REGISTERS, Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.policies.check_texts import text_faults

ANSWERS = ("purposes", "services", "joint_use", "anonymised")
"""The registers that answer by a text of the law folder; the others carry their own."""


def check_registers(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Faults in the registers of the policy."""
    yield from _check_groups(policy, file)
    yield from _check_website(policy, file)
    yield from _check_editions(policy, file)
    yield from _check_dates(policy, file)
    yield from _check_law(policy, file)


def register_decisions(policy: Policy) -> Iterator[tuple[str, object]]:
    """What only the company can say of an entry: given, or listed as not set."""
    for key, service in policy.services.items():
        for name in ("desk", "postal_code", "address", "precedence"):
            yield f"services.{key}.{name}", getattr(service, name)
    for key, use in policy.joint_use.items():
        yield f"joint_use.{key}.scope", use.scope
        for name in ("name", "address", "representative"):
            yield f"joint_use.{key}.responsible.{name}", getattr(use.responsible, name)
    for key, data in policy.anonymised.items():
        for name in ("created_on", "published_on", "published_at"):
            yield f"anonymised.{key}.{name}", getattr(data, name)
    for key, record in policy.website.items():
        if record.linkable:
            yield f"website.{key}.retention", record.retention


def empty_registers(policy: Policy) -> tuple[str, ...]:
    """Registers without an entry: the company has none, or lists the register as not set."""
    return tuple(name for name in REGISTERS if not getattr(policy, name))


def _check_groups(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for key, group in policy.groups.items():
        at = f"groups.{key}"
        if group.own_notice is None:
            for name in ("purposes", "systems"):
                if not getattr(group, name):
                    yield PolicyFault(FaultKind.KEY_MISSING, file, f"{at}.{name}")
        if group.referred_to is not None and group.referred_to not in policy.services:
            known = tuple(policy.services)
            where = f"{at}.referred_to"
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, where, group.referred_to, known)


def _check_website(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A record that can be tied to a member says where it is searched, and both answers."""
    for key, record in policy.website.items():
        linked, not_linked = record.when_linked, record.when_not_linked
        if linked is None and not_linked is None and not record.systems:
            continue
        for name in ("when_linked", "when_not_linked", "systems"):
            if not getattr(record, name):
                yield PolicyFault(FaultKind.KEY_MISSING, file, f"website.{key}.{name}")


def _check_editions(policy: Policy, file: str) -> Iterator[PolicyFault]:
    begin = Counter(edition.in_force_from for edition in policy.editions.values())
    for key, edition in policy.editions.items():
        at = f"editions.{key}"
        if begin[edition.in_force_from] > 1:
            found = edition.in_force_from.isoformat()
            yield PolicyFault(FaultKind.TWICE, file, f"{at}.in_force_from", found)
        for change in edition.changes:
            if change.group is not None and change.group not in policy.groups:
                known = tuple(policy.groups)
                where = f"{at}.changes.{change.key}.group"
                yield PolicyFault(FaultKind.UNKNOWN_NAME, file, where, change.group, known)


def _check_dates(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Nothing ends before it begins, and nothing is published before it was made."""
    spans: list[tuple[str, date | None, date | None]] = [
        (f"{register}.{key}.in_force_until", entry.in_force_from, entry.in_force_until)
        for register, entries in (("services", policy.services), ("joint_use", policy.joint_use))
        for key, entry in entries.items()
    ]
    spans += [
        (f"anonymised.{key}.published_on", data.created_on, data.published_on)
        for key, data in policy.anonymised.items()
    ]
    for where, begin, end in spans:
        if begin is not None and end is not None and end < begin:
            allowed = (f"{begin.isoformat()} or later",)
            yield PolicyFault(FaultKind.WRONG_VALUE, file, where, end.isoformat(), allowed)


def _check_law(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for key, requirement in policy.requirements.items():
        if requirement.register not in REGISTERS:
            where = f"requirements.{key}.register"
            found = requirement.register
            yield PolicyFault(FaultKind.UNKNOWN_NAME, file, where, found, REGISTERS)
    for name in ANSWERS:
        register = "groups" if name == "purposes" else name
        for wanted in (name, "incomplete"):
            if getattr(policy, register) and wanted not in policy.register_answers:
                yield PolicyFault(FaultKind.KEY_MISSING, file, f"register_answers.{wanted}")
    for key, answer in policy.register_answers.items():
        yield from text_faults(answer.text, f"register_answers.{key}.text", file)
