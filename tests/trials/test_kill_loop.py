# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What the desk said was saved survives its being killed; a trial that could not fail is void."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trial forks")


def _run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    # A process of its own: forking this one would copy its threads' locks.
    command = [sys.executable, "-m", "tests.trials.kill_loop", "--folder", str(folder), *options]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )


def test_no_kill_loses_or_halves_what_was_saved(tmp_path: Path) -> None:
    trial = _run(tmp_path, "--kills", "20")
    assert trial.returncode == 0, trial.stdout + trial.stderr
    assert trial.stdout.startswith("20 kills")


def test_telling_before_saving_is_caught(tmp_path: Path) -> None:
    trial = _run(tmp_path, "--kills", "20", "--acknowledge-first")
    assert trial.returncode == 0, trial.stdout + trial.stderr
    assert " 0 lost" not in trial.stdout
