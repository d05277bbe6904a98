# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A new version of the policy: begun, changed, handed over, and published by another person.

What is adopted never changes. New cases begin with the version in force on their day, open cases
keep theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from inquirydesk.desk.adopted import versions_in
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.errors import (
    FieldMissing,
    NotFound,
    OtherCompany,
    StaleSave,
    VersionFixed,
    WrongState,
)
from inquirydesk.domain.events import (
    PolicyAdopted,
    PolicyDraftDiscarded,
    PolicyDrafted,
    PolicyHandedOver,
    PolicyWithdrawn,
)
from inquirydesk.domain.outages import StoreReadOnly
from inquirydesk.domain.policy import PolicyId
from inquirydesk.domain.policy_faults import PolicyFault, PolicyUnusable
from inquirydesk.domain.policy_versions import check_in_force_from, check_withdrawal
from inquirydesk.domain.roles import Right, require_another_person
from inquirydesk.domain.sourced import Language, Source, Text, Trust
from inquirydesk.policies.check import check_policy
from inquirydesk.policies.read import fingerprint, flatten, read_flattened
from inquirydesk.policies.shape import is_text_at, is_words_at
from inquirydesk.policies.write import (
    as_literal,
    as_version,
    company_files,
    in_force_from,
    source_at,
    value_at,
    with_value,
)
from inquirydesk.store.policies import PolicyDraft, Withdrawal
from inquirydesk.store.work import Work


def faults_of(text: str) -> Sequence[PolicyFault]:
    """Everything that is wrong with a flattened policy, of form or of content."""
    try:
        return check_policy(read_flattened(text))
    except PolicyUnusable as unusable:
        return unusable.faults


@dataclass(frozen=True, slots=True)
class EditableValue:
    """A value of a draft as it is changed: a text in both languages, words, or TOML."""

    key: str
    content: Text | str
    """Of anything but texts the TOML of it: 30, true, 2026-04-01."""
    is_toml: bool
    source: Source | None


@use_case(Right.EDIT_POLICY)
def read_policy_value(desk: Desk, version: str, key: str) -> EditableValue:
    """The value of a draft at that key with the source it has now; empty if it is not set."""
    with desk.open_look() as look:
        text = look.policies.draft(desk.policy.id.company, version).text
    value, told, path = value_at(text, key), source_at(text, key), tuple(key.split("."))
    source = Source(told["cite"], Trust(told["trust"]), told["reviewed_on"]) if told else None
    if is_text_at(path):
        both = value if isinstance(value, dict) else {}
        return EditableValue(key, Text(both.get("ja", ""), both.get("en", "")), False, source)
    if is_words_at(path):
        return EditableValue(key, str(value or ""), False, source)
    return EditableValue(key, "" if value is None else as_literal(value), True, source)


@use_case(Right.EDIT_POLICY)
def start_policy_draft(desk: Desk, first_on: date) -> tuple[Change, str]:
    """Begin a version that is to hold from that day, with every value of the newest one; its name.

    Raises `VersionsOverlap` or `DateTooEarly`.
    """
    with desk.open_work() as work:
        check_in_force_from(versions_in(work), first_on, desk.today)
        newest = max(
            (each for each in versions_in(work) if not each.withdrawn),
            key=lambda each: each.in_force_from,
        ).id
        adopted = work.policies.find(newest.company, newest.version)
        if adopted is None:
            raise NotFound(newest.version)
        name = _free_name(work, first_on)
        _begin(desk, work, as_version(adopted.text, name, first_on))
    return changed(Subject.POLICY), name


@use_case(Right.EDIT_POLICY)
def import_policy_draft(desk: Desk, folder: Path, law_root: Path) -> tuple[Change, str]:
    """Begin a version from the files of a folder `<company>/<version>`; its name.

    Raises `PolicyUnusable` for files that make no policy, `OtherCompany`, `VersionFixed` for a
    version adopted already, `VersionsOverlap` or `DateTooEarly`.
    """
    text = flatten(folder.resolve(), law_root)
    with desk.open_work() as work:
        policy = read_flattened(text)
        ours = desk.policy.id.company
        if policy.id.company != ours:
            raise OtherCompany(policy.id.company, ours)
        if work.policies.find(ours, policy.id.version) is not None:
            raise VersionFixed(policy.id.version)
        check_in_force_from(versions_in(work), policy.in_force_from, desk.today)
        _begin(desk, work, text)
    return changed(Subject.POLICY), policy.id.version


def _begin(desk: Desk, work: Work, text: str) -> None:
    policy = read_flattened(text)
    work.policies.save_draft(
        PolicyDraft(policy.id.company, policy.id.version, text, desk.now(), desk.session.user)
    )
    desk.tell(work, PolicyDrafted(version=policy.id.version))
    work.commit()


def _free_name(work: Work, first_on: date) -> str:
    """The day as the version's name, numbered if a version of that name is there already."""
    taken = {each.version for each in work.policies.all()}
    taken |= {each.version for each in work.policies.drafts()}
    name, number = first_on.isoformat(), 1
    while name in taken:
        number += 1
        name = f"{first_on.isoformat()}-{number}"
    return name


@use_case(Right.EDIT_POLICY)
def change_policy_value(
    desk: Desk, version: str, saves: int, key: str, value: object, source: Source | None = None
) -> Change:
    """Give a value of a draft another content; a draft handed over comes back to its writers.

    Raises `VersionFixed` for an adopted version, `PolicyUnusable` with nothing saved if the value
    cannot stand at that key, and `StaleSave`.
    """

    def edit(text: str) -> str:
        new = with_value(text, key, value, source)
        read_flattened(new)
        return new

    return _edit(desk, version, saves, edit, key)


@use_case(Right.EDIT_POLICY)
def move_policy_draft(desk: Desk, version: str, saves: int, first_on: date) -> tuple[Change, str]:
    """Let a draft hold from another day; its new name, which follows the day."""
    with desk.open_work() as work:
        draft = _open_draft(desk, work, version, saves)
        check_in_force_from(versions_in(work), first_on, desk.today)
        work.policies.remove_draft(draft.company, draft.version)
        name = _free_name(work, first_on)
        fresh = replace(
            draft,
            version=name,
            text=as_version(draft.text, name, first_on),
            changed_at=desk.now(),
            changed_by=desk.session.user,
            handed_over_by=None,
            saves=0,
        )
        work.policies.save_draft(fresh)
        desk.tell(work, PolicyDrafted(version=name, key="in_force_from"))
        work.commit()
    return changed(Subject.POLICY), name


@use_case(Right.EDIT_POLICY)
def hand_over_policy(desk: Desk, version: str, saves: int) -> Change:
    """Ask another person to publish. Raises `PolicyUnusable` with every fault that is left."""
    with desk.open_work() as work:
        draft = _open_draft(desk, work, version, saves)
        _require_sound(draft)
        work.policies.save_draft(replace(draft, handed_over_by=desk.session.user))
        desk.tell(work, PolicyHandedOver(version=version, sha256=fingerprint(draft.text)))
        work.commit()
    return changed(Subject.POLICY)


@use_case(Right.EDIT_POLICY)
def discard_policy_draft(desk: Desk, version: str, saves: int) -> Change:
    """Give a draft up."""
    with desk.open_work() as work:
        draft = _open_draft(desk, work, version, saves)
        work.policies.remove_draft(draft.company, draft.version)
        desk.tell(work, PolicyDraftDiscarded(version=version))
        work.commit()
    return changed(Subject.POLICY)


@use_case(Right.ADOPT_POLICY)
def publish_policy(desk: Desk, version: str, saves: int, language: Language) -> Change:
    """Adopt a draft that another person handed over.

    Raises `SamePerson` for who changed it last or handed it over, `WrongState` if nobody did,
    `PolicyUnusable`, `VersionsOverlap` or `DateTooEarly`.
    """
    with desk.open_work() as work:
        draft = _open_draft(desk, work, version, saves)
        if draft.handed_over_by is None:
            raise WrongState("policy draft", "open", "publish_policy")
        for first in (draft.handed_over_by, draft.changed_by):
            name = work.users.name(first, language)
            require_another_person("publish_policy", first, desk.session.user, name)
        _require_sound(draft)
        check_in_force_from(versions_in(work), in_force_from(draft.text), desk.today)
        adopted = work.policies.adopt(
            draft.company, draft.version, draft.text, at=desk.now(), by=desk.session.user
        )
        work.policies.remove_draft(draft.company, draft.version)
        desk.tell(
            work,
            PolicyAdopted(company=draft.company, version=draft.version, sha256=adopted.sha256),
        )
        work.commit()
    desk.adopted.refresh()
    return changed(Subject.POLICY)


@use_case(Right.ADOPT_POLICY)
def withdraw_policy(desk: Desk, version: str, because: str) -> Change:
    """Let a version serve no new case; the cases that began with it keep it.

    Raises `LastVersion` if nothing would be in force without it.
    """
    if not because.strip():
        raise FieldMissing("because")
    which = PolicyId(desk.policy.id.company, version)
    with desk.open_work() as work:
        versions = versions_in(work)
        if not any(each.id == which and not each.withdrawn for each in versions):
            raise NotFound(version)
        check_withdrawal(versions, which, desk.today)
        work.policies.withdraw(
            Withdrawal(which.company, version, desk.now(), desk.session.user, because.strip())
        )
        desk.tell(work, PolicyWithdrawn(version=version, because=because.strip()))
        work.commit()
    desk.adopted.refresh()
    return changed(Subject.POLICY)


@use_case(Right.READ_POLICY)
def export_policy(desk: Desk, version: str, folder: Path, law_root: Path) -> Path:
    """Write the files of an adopted version into `folder/<company>/<version>`, which is new.

    They hold what differs from the law folder. Raises `WrongState` if the place holds something,
    `StoreReadOnly` if it cannot be written.
    """
    with desk.open_look() as look:
        adopted = look.policies.find(desk.policy.id.company, version)
    if adopted is None:
        raise NotFound(version)
    place = folder / adopted.company / version
    files = company_files(adopted.text, law_root)
    try:
        if place.exists() and any(place.iterdir()):
            raise WrongState("folder", "not empty", "export_policy")
        for name, content in files.items():
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise StoreReadOnly(str(place)) from error
    return place


def _open_draft(desk: Desk, work: Work, version: str, saves: int) -> PolicyDraft:
    """The draft as it was seen; raises `VersionFixed` if that version is adopted."""
    company = desk.policy.id.company
    if work.policies.find(company, version) is not None:
        raise VersionFixed(version)
    draft = work.policies.draft(company, version)
    if draft.saves != saves:
        raise StaleSave(f"policy draft {version}", version, draft)
    return draft


def _edit(desk: Desk, version: str, saves: int, edit: Callable[[str], str], key: str) -> Change:
    with desk.open_work() as work:
        draft = _open_draft(desk, work, version, saves)
        work.policies.save_draft(
            replace(
                draft,
                text=edit(draft.text),
                changed_at=desk.now(),
                changed_by=desk.session.user,
                handed_over_by=None,
            )
        )
        desk.tell(work, PolicyDrafted(version=version, key=key))
        work.commit()
    return changed(Subject.POLICY)


def _require_sound(draft: PolicyDraft) -> None:
    if faults := faults_of(draft.text):
        raise PolicyUnusable(faults)
