# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Starts the program: the window, or one command of the command line."""

from __future__ import annotations

import sys

from inquirydesk import cli


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
