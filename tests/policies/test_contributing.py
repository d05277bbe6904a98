# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Following CONTRIBUTING word for word adds a letter and a request type as files only."""

from __future__ import annotations

import re
from pathlib import Path

from inquirydesk.policies.read import read_policy
from tests.policies.folders import copied

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"


def test_the_files_of_contributing_make_a_letter_and_a_type(tmp_path: Path) -> None:
    folders = copied(tmp_path)
    text = CONTRIBUTING.read_text(encoding="utf-8")
    files = re.findall(r"```toml\n# (\S+\.toml)\n(.*?)```", text, flags=re.DOTALL)
    assert len(files) == 5
    for name, content in files:
        folders.add(name, content)
    assert folders.faults() == ()
    policy = read_policy(folders.company, folders.law)
    assert {"L23"} <= set(policy.letters)
    assert {"PICT"} <= set(policy.types)
    assert [step.key for step in policy.guides["take_down"]][:2] == ["arrival", "take_down"]
