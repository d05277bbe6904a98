# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""`./desk --help` lists every command there is, and no other."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from inquirydesk.cli import COMMANDS
from tests.architecture.sources import ROOT


def listed(part: str) -> list[str]:
    return re.findall(r"^  ([a-z-]+)  +\S", part, re.MULTILINE)


@pytest.fixture(scope="module")
def help_text() -> str:
    bash = shutil.which("bash")
    assert bash is not None
    run = subprocess.run([bash, str(ROOT / "desk"), "--help"], capture_output=True, check=True)
    return run.stdout.decode()


def test_help_lists_the_commands_of_the_program(help_text: str) -> None:
    product, _, _ = help_text.partition("In a checkout only:")
    assert sorted(listed(product)) == sorted(["run", *COMMANDS])


def test_help_lists_what_a_checkout_can_do(help_text: str) -> None:
    _, _, checkout = help_text.partition("In a checkout only:")
    script = (ROOT / "desk").read_text(encoding="utf-8")
    cases = re.findall(r"^([a-z |-]+)\)$", script.split("case $command in")[1], re.MULTILINE)
    known = {name.strip() for line in cases for name in line.split("|")}
    assert set(listed(checkout)) == known - {"run", "self-test", "-h", "--help", "help"}
