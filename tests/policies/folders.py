# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A copy of the shipped law and practice policy that a test may spoil."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from inquirydesk import paths
from inquirydesk.desk.examples import check_folder
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault, PolicyUnusable
from tests.builders import policy_folder

LAW = "japan/2026-04-01"


@dataclass(frozen=True)
class PolicyFolders:
    """A law root and a company's version folder that belong to one test."""

    law: Path
    company: Path

    def path(self, name: str) -> Path:
        """A file by the name a fault gives it: the law's begin with its folder."""
        return (self.law if name.startswith(LAW) else self.company) / name

    def change(self, name: str, old: str, new: str) -> None:
        """Replace the first `old` in a file."""
        text = self.path(name).read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        self.path(name).write_text(text.replace(old, new, 1), encoding="utf-8")

    def add(self, name: str, text: str) -> None:
        """Append to a file, which may be new."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(f"{before}\n{text}", encoding="utf-8")

    def faults(self) -> tuple[PolicyFault, ...]:
        """Every fault of the folder, of form or of content."""
        try:
            return check_folder(self.company, self.law)
        except PolicyUnusable as unusable:
            return tuple(unusable.faults)

    def fault(self, kind: FaultKind) -> PolicyFault:
        """The one fault of that kind; fails if there are other faults."""
        faults = self.faults()
        assert [each.kind for each in faults] == [kind], [str(each) for each in faults]
        return faults[0]


def copied(to: Path, company: str = "hoshimi-watch") -> PolicyFolders:
    """A copy of the law root and of the company's newest version."""
    source = policy_folder(company)
    folders = PolicyFolders(to / "law", to / "policies" / company / source.name)
    shutil.copytree(paths.resources() / "law", folders.law)
    shutil.copytree(source, folders.company)
    return folders
