# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The long trials behind `./desk trial`: each plays what must never happen, with its control."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from tests.trials import kill_loop, upgrade

TRIALS: dict[str, tuple[str, Callable[[Sequence[str]], int]]] = {
    "kill-loop": ("kill the desk at random moments while it saves", kill_loop.main),
    "upgrade": ("kill the desk while it opens a store of an earlier release", upgrade.main),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the trial named, or each in turn; 0 when every promise was kept."""
    listed = "\n".join(f"  {name:<12}{says}" for name, (says, _) in TRIALS.items())
    options = argparse.ArgumentParser(
        prog="./desk trial",
        description="Run a long trial; without a name all of them, at their usual length.",
        epilog=f"trials:\n{listed}\n\noptions of one trial: ./desk trial <name> --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("name", nargs="?", choices=TRIALS, help="one trial")
    given = list(sys.argv[1:] if arguments is None else arguments)
    chosen = options.parse_args(given[:1])
    names = [chosen.name] if chosen.name else list(TRIALS)
    return max(TRIALS[name][1](given[1:]) for name in names)


if __name__ == "__main__":
    sys.exit(main())
