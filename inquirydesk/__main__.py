# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Starts the program: the window, or one command of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:]
    if arguments in ([], ["run"]):
        from inquirydesk.ui import program

        return program.run()
    from inquirydesk import cli

    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
