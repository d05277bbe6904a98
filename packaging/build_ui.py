# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Turns forms into Python modules and translations into their compiled form, where out of date.

`./desk` runs it before each start and the wheel build runs it through `hatch_build.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("forms")
GENERATED = Path("inquirydesk", "ui", "generated")
TRANSLATIONS = Path("resources", "translations")


def qt_tool(name: str) -> str:
    """Return the path of a PySide6 tool: beside this interpreter, or on the search path."""
    places = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    found = shutil.which(name, path=places)
    if found is None:
        raise SystemExit(f"{name} was not found; it comes with PySide6-Essentials")
    return found


def is_older(target: Path, source: Path) -> bool:
    """Say whether the target is missing or older than its source."""
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime


def outdated(root: Path) -> Iterator[list[str]]:
    """Yield one command line for each form and translation that has to be compiled."""
    for form in sorted((root / FORMS).glob("*.ui")):
        module = root / GENERATED / f"{form.stem}.py"
        if is_older(module, form):
            yield ["pyside6-uic", "--no-autoconnection", str(form), "-o", str(module)]
    for texts in sorted((root / TRANSLATIONS).glob("*.ts")):
        compiled = texts.with_suffix(".qm")
        if is_older(compiled, texts):
            yield ["pyside6-lrelease", "-silent", str(texts), "-qm", str(compiled)]


def run(command: list[str]) -> None:
    """Run one Qt tool and end with what it said if it failed.

    The result takes its place whole: a running program has the old file mapped into memory and
    would die on a file that shrinks beneath it.
    """
    *arguments, result = command[1:]
    unfinished = f"{result}.{os.getpid()}"
    finished = subprocess.run(
        [qt_tool(command[0]), *arguments, unfinished],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if finished.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{finished.stdout}{finished.stderr}")
    Path(unfinished).replace(result)


def build(root: Path = ROOT) -> int:
    """Bring `inquirydesk/ui/generated` and the .qm files up to date; return how many changed."""
    generated = root / GENERATED
    generated.mkdir(parents=True, exist_ok=True)
    (generated / "__init__.py").touch()
    for module in generated.glob("*.py"):
        if module.stem != "__init__" and not (root / FORMS / f"{module.stem}.ui").exists():
            module.unlink()
    commands = list(outdated(root))
    if commands:
        with ThreadPoolExecutor() as workers:
            list(workers.map(run, commands))
    return len(commands)


if __name__ == "__main__":
    build()
