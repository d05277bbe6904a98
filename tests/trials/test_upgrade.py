# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A store of an earlier release that is killed while it is brought up to date is never between."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trial forks")


def _run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.trials", "upgrade", *options]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )


def test_a_killed_upgrade_leaves_the_old_store_or_the_new_one(tmp_path: Path) -> None:
    trial = _run("--kills", "8", "--folder", str(tmp_path))
    assert trial.returncode == 0, trial.stdout + trial.stderr
    assert trial.stdout.startswith("8 kills")
    assert " 0 between" in trial.stdout


def test_without_a_transaction_the_trial_finds_stores_between(tmp_path: Path) -> None:
    trial = _run("--kills", "8", "--folder", str(tmp_path), "--without-transaction")
    assert trial.returncode == 0, trial.stdout + trial.stderr
