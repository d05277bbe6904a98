# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The command line: reads arguments, calls the same use cases as the screens, prints the answer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import inquirydesk
from inquirydesk.domain.errors import InquiryDeskError


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    program = argparse.ArgumentParser(
        prog="inquirydesk",
        description="Answers people who ask a company about their personal information.",
        epilog="Without a command the window opens.",
    )
    program.add_argument("--version", action="version", version=inquirydesk.__version__)
    program.add_subparsers(title="commands", metavar="command", required=True)
    return program


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 refused or failed, 2 not understood."""
    options = parser().parse_args(arguments)
    try:
        return int(options.act(options))
    except InquiryDeskError as error:
        print(f"inquirydesk: {error}", file=sys.stderr)
        return 1
