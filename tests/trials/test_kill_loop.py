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


def _run(*options: str) -> subprocess.CompletedProcess[str]:
    # A process of its own: forking this one would copy its threads' locks.
    command = [sys.executable, "-m", "tests.trials", "kill-loop", *options]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.mark.slow
@pytest.mark.parametrize("ground", ["store", "journeys"])
def test_no_kill_loses_or_halves_what_was_saved(tmp_path: Path, ground: str) -> None:
    trial = _run("--kills", "20", "--on", ground, "--folder", str(tmp_path))
    assert trial.returncode == 0, trial.stdout + trial.stderr
    assert trial.stdout.startswith("20 kills")
    assert " 0 saves acknowledged" not in trial.stdout, "it was killed while it saved"


@pytest.mark.parametrize(("ground", "kills"), [("store", "10"), ("journeys", "8")])
def test_telling_before_saving_is_caught(tmp_path: Path, ground: str, kills: str) -> None:
    trial = _run("--kills", kills, "--on", ground, "--folder", str(tmp_path), "--acknowledge-first")
    assert trial.returncode == 0, trial.stdout + trial.stderr
    assert " 0 lost" not in trial.stdout


def test_every_trial_is_listed_with_its_options() -> None:
    listed = subprocess.run(
        [sys.executable, "-m", "tests.trials", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "kill-loop" in listed.stdout
    assert "--acknowledge-first" in _run("--help").stdout
