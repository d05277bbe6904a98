# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What can be wrong with a policy: file, key, and what is allowed there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inquirydesk.domain.errors import UserMistake


class FaultKind(StrEnum):
    """The closed list of faults; `ui/wording.py` has a sentence for each."""

    FILE_MISSING = "file_missing"
    FILE_OUTSIDE = "file_outside"
    SYNTAX = "syntax"
    UNKNOWN_KEY = "unknown_key"
    KEY_MISSING = "key_missing"
    KEY_TWICE = "key_twice"
    WRONG_VALUE = "wrong_value"
    LANGUAGE_MISSING = "language_missing"
    LANGUAGES_DIFFER = "languages_differ"
    SOURCE_MISSING = "source_missing"
    LAW_CHANGED = "law_changed"
    NOT_DECIDED = "not_decided"
    DECIDED_AND_NOT_SET = "decided_and_not_set"
    UNKNOWN_NAME = "unknown_name"
    TWICE = "twice"
    CONTRADICTS = "contradicts"
    TOO_MANY = "too_many"
    STEP_UNREACHABLE = "step_unreachable"
    STEP_MEANING = "step_meaning"
    SHARED_STEP = "shared_step"
    NOT_TOLD = "not_told"
    GROUND_NOT_OF_TYPE = "ground_not_of_type"
    SCRIPT_LEADS_NOWHERE = "script_leads_nowhere"
    SCRIPT_UNREACHABLE = "script_unreachable"
    SCRIPT_UNUSED = "script_unused"
    LETTER_MISSING = "letter_missing"
    LETTER_ADDRESS = "letter_address"
    TEXT_BROKEN = "text_broken"
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"
    FEE_NOT_ALLOWED = "fee_not_allowed"
    FEE_WITHOUT_STEP = "fee_without_step"
    FEE_NOT_PAYABLE = "fee_not_payable"
    PROOF_UNMEETABLE = "proof_unmeetable"
    VERSIONS_OVERLAP = "versions_overlap"
    VERSION_FIXED = "version_fixed"
    EXAMPLE_MISSING = "example_missing"
    EXAMPLE_DIFFERS = "example_differs"


@dataclass(eq=False)
class PolicyFault(UserMistake):
    """One fault; `key` is the path of the value, `allowed` what may stand there."""

    kind: FaultKind
    file: str
    key: str
    found: str = ""
    allowed: tuple[str, ...] = ()
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        said = f"{where}: {self.key}: " if self.key else f"{where}: "
        if self.kind is FaultKind.EXAMPLE_DIFFERS:
            return f"{said}expected {', '.join(self.allowed)} / found {self.found}"
        said += self.kind.replace("_", " ")
        if self.found:
            said += f" ({self.found})"
        if self.allowed:
            said += f"; allowed: {', '.join(self.allowed)}"
        return said


@dataclass(eq=False)
class PolicyUnusable(UserMistake):
    """A policy that cannot be worked by, with all its faults at once."""

    faults: Sequence[PolicyFault]

    def __str__(self) -> str:
        return "; ".join(str(fault) for fault in self.faults)
