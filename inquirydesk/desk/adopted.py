# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The policy versions a store has adopted: each read once, and which of them holds on a day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from inquirydesk.domain.errors import NotAllowed
from inquirydesk.domain.policy import Policy, PolicyId
from inquirydesk.domain.policy_versions import Version, in_force_on
from inquirydesk.policies.read import read_flattened
from inquirydesk.policies.write import in_force_from
from inquirydesk.store.database import Store
from inquirydesk.store.work import Look, Work


class AdoptedPolicies:
    """What a desk works by. `refresh` after a version was adopted or withdrawn."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._versions: tuple[Version, ...] = ()
        self._read: dict[PolicyId, Policy] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read again which versions there are."""
        with self._store.look() as look:
            self._versions = versions_in(look)

    @property
    def versions(self) -> tuple[Version, ...]:
        """Every version in the order of adoption."""
        return self._versions

    def on(self, day: date) -> Policy:
        """The version new cases begin with on that day; raises `NotAllowed` if there is none."""
        version = in_force_on(self._versions, day)
        if version is None:
            raise NotAllowed("no_policy")
        return self.of(version.id)

    def of(self, which: PolicyId) -> Policy:
        """That version as it was adopted, withdrawn or not."""
        if which not in self._read:
            with self._store.look() as look:
                found = look.policies.find(which.company, which.version)
            if found is None:
                raise LookupError(f"policy {which} is not in the store")
            self._read[which] = read_text(found.text)
        return self._read[which]


def versions_in(look: Look | Work) -> tuple[Version, ...]:
    """Every version adopted, as the store has it now."""
    withdrawn = {(each.company, each.version) for each in look.policies.withdrawals()}
    return tuple(
        Version(
            PolicyId(each.company, each.version),
            in_force_from(each.text),
            (each.company, each.version) in withdrawn,
        )
        for each in look.policies.all()
    )


@lru_cache(maxsize=16)
def read_text(text: str) -> Policy:
    """An adopted text never changes, so each is read once however many people sign in."""
    return read_flattened(text)
