# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The policy to read, its versions and drafts, what differs between two, and what legal confirms.

Reading touches nothing of a person, so it leaves no entry in the history.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from inquirydesk.desk.adopted import read_text, versions_in
from inquirydesk.desk.articles import Article, articles_of
from inquirydesk.desk.change import Change, Subject, changed
from inquirydesk.desk.desk import Desk
from inquirydesk.desk.policy_drafts import faults_of
from inquirydesk.desk.use_case import use_case
from inquirydesk.domain.errors import FieldMissing, NotFound
from inquirydesk.domain.events import ValueConfirmed
from inquirydesk.domain.policy import Policy, PolicyId
from inquirydesk.domain.policy_faults import PolicyFault
from inquirydesk.domain.policy_versions import Version, in_force_on
from inquirydesk.domain.registers import Edition, EditionChange, Missing, consents_open
from inquirydesk.domain.roles import Right, UserId
from inquirydesk.domain.sourced import Language
from inquirydesk.policies.write import Changed, changes, in_force_from
from inquirydesk.store.policies import Confirmation, PolicyDraft
from inquirydesk.store.work import Look


class VersionState(StrEnum):
    """Where a version stands today."""

    IN_FORCE = "in_force"
    COMING = "coming"
    PAST = "past"
    WITHDRAWN = "withdrawn"
    DRAFT = "draft"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version to choose: adopted, or a draft."""

    version: str
    in_force_from: date
    state: VersionState
    by: UserId
    """Who adopted it, or changed the draft last."""
    by_name: str
    at: datetime
    saves: int = 0
    """Of a draft: what a change has to name, so that nobody's is overwritten."""
    writers: frozenset[UserId] = frozenset()
    """Of a draft: who cannot publish it."""

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed."""
        return self.state in (VersionState.DRAFT, VersionState.HANDED_OVER)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """One version to read, and the others to choose."""

    shown: VersionRow
    policy: Policy
    articles: tuple[Article, ...]
    confirmations: Mapping[str, Confirmation]
    """By the key of the article."""
    names: Mapping[UserId, str]
    missing: tuple[Missing, ...]
    consents: tuple[tuple[Edition, EditionChange], ...]
    faults: Sequence[PolicyFault]
    """Of a draft; an adopted version has none."""
    rows: tuple[VersionRow, ...]
    """Drafts first, then the adopted versions, the newest first."""


@use_case(Right.READ_POLICY)
def read_knowledge(desk: Desk, language: Language, version: str = "") -> Knowledge:
    """That version or draft, or the one in force today; raises `NotFound`."""
    company = desk.policy.id.company
    with desk.open_look() as look:
        names = look.users.names(language)
        rows = _rows(desk, look, names)
        wanted = version or desk.policy.id.version
        shown = next((row for row in rows if row.version == wanted), None)
        if shown is None:
            raise NotFound(wanted)
        text = _text_of(look, company, wanted)
        confirmed = look.policies.confirmations(company, wanted)
    policy = read_text(text)
    return Knowledge(
        shown=shown,
        policy=policy,
        articles=articles_of(policy),
        confirmations={each.key: each for each in confirmed},
        names=names,
        missing=policy.missing_on(desk.today),
        consents=consents_open(policy.editions, desk.today),
        faults=faults_of(text) if shown.is_draft else (),
        rows=rows,
    )


@use_case(Right.READ_POLICY)
def compare_versions(desk: Desk, before: str, after: str) -> tuple[Changed, ...]:
    """Each value two versions or drafts give differently."""
    company = desk.policy.id.company
    with desk.open_look() as look:
        texts = [_text_of(look, company, each) for each in (before, after)]
    return changes(*texts)


@use_case(Right.CONFIRM_VALUE)
def confirm_policy_value(desk: Desk, which: PolicyId, key: str, remark: str) -> Change:
    """Keep that legal staff looked at an article of this version, and by what.

    It holds for this version alone. Raises `FieldMissing` without a remark, `NotFound` for a
    version not adopted or an article that is not there.
    """
    if not remark.strip():
        raise FieldMissing("remark")
    with desk.open_work() as work:
        adopted = work.policies.find(which.company, which.version)
        if adopted is None:
            raise NotFound(f"policy {which.version}")
        if not any(each.key == key for each in articles_of(read_text(adopted.text))):
            raise NotFound(key)
        work.policies.confirm(
            which.company,
            which.version,
            Confirmation(key, remark.strip(), desk.now(), desk.session.user),
        )
        desk.tell(work, ValueConfirmed(version=which.version, key=key, remark=remark.strip()))
        work.commit()
    return changed(Subject.POLICY)


def _text_of(look: Look, company: str, version: str) -> str:
    adopted = look.policies.find(company, version)
    return adopted.text if adopted else look.policies.draft(company, version).text


def _rows(desk: Desk, look: Look, names: Mapping[UserId, str]) -> tuple[VersionRow, ...]:
    versions = {each.id: each for each in versions_in(look)}
    current = in_force_on(versions.values(), desk.today)
    adopted = [
        VersionRow(
            version=each.version,
            in_force_from=found.in_force_from,
            state=_state(found, current, desk.today),
            by=each.adopted_by,
            by_name=names.get(each.adopted_by, ""),
            at=each.adopted_at,
        )
        for each in look.policies.all()
        for found in [versions[PolicyId(each.company, each.version)]]
    ]
    adopted.sort(key=lambda row: (row.in_force_from, row.at), reverse=True)
    drafts = [_draft_row(each, names) for each in look.policies.drafts()]
    return (*drafts, *adopted)


def _state(version: Version, current: Version | None, today: date) -> VersionState:
    if version.withdrawn:
        return VersionState.WITHDRAWN
    if current is not None and version.id == current.id:
        return VersionState.IN_FORCE
    return VersionState.COMING if version.in_force_from > today else VersionState.PAST


def _draft_row(draft: PolicyDraft, names: Mapping[UserId, str]) -> VersionRow:
    handed = draft.handed_over_by
    return VersionRow(
        version=draft.version,
        in_force_from=in_force_from(draft.text),
        state=VersionState.DRAFT if handed is None else VersionState.HANDED_OVER,
        by=draft.changed_by,
        by_name=names.get(draft.changed_by, ""),
        at=draft.changed_at,
        saves=draft.saves,
        writers=frozenset({draft.changed_by} | ({handed} if handed is not None else set())),
    )
