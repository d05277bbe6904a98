# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether a version goes with the other versions of its company: those beside it in its folder,
and those a store has adopted.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.policies.layers import source_file

POLICY = "policy.toml"


def check_beside(folder: Path) -> Iterator[PolicyFault]:
    """A fault for each version beside this one that begins on the same day: on that day both would
    be in force."""
    first_on = _in_force_from(folder)
    if first_on is None:
        return
    for other in sorted(folder.parent.iterdir()):
        if other.name != folder.name and _in_force_from(other) == first_on:
            found = f"{first_on}: {other.name}"
            yield PolicyFault(FaultKind.VERSIONS_OVERLAP, POLICY, "in_force_from", found)


def _in_force_from(folder: Path) -> object:
    try:
        text = (folder / POLICY).read_text(encoding="utf-8")
        return tomllib.loads(text).get("in_force_from")
    except (OSError, ValueError):  # its own check says what is wrong with it
        return None


def check_adopted(
    folder: Path, law_root: Path, adopted: str, flattened: str
) -> Iterator[PolicyFault]:
    """A fault for each value that differs from the text a store adopted under the same name."""
    before, now = tomllib.loads(adopted), tomllib.loads(flattened)
    for key in _changed(before, now, ()):
        file = source_file(folder, law_root, key)
        yield PolicyFault(FaultKind.VERSION_FIXED, file, key)


def _changed(before: Any, now: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(before, Mapping) and isinstance(now, Mapping):
        for key in dict.fromkeys([*before, *now]):
            yield from _changed(before.get(key), now.get(key), (*path, str(key)))
    elif before != now:
        yield ".".join(path)
