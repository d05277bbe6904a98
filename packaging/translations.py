# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Keeps the translation files: one per module with texts, so that two people rarely meet in one.

python packaging/translations.py                       collect texts into the files
python packaging/translations.py open [module]         list texts without Japanese
python packaging/translations.py fill module [file]    take "English = 日本語" lines (or stdin)
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from build_ui import FORMS, GENERATED, ROOT, TRANSLATIONS, qt_tool

MARKS = ("self.tr(", "translate(", "QT_TRANSLATE_NOOP(", "<string>")


def sources_by_module(root: Path = ROOT) -> dict[str, list[Path]]:
    """The files with texts; a form belongs to the module of its name."""
    found: dict[str, list[Path]] = {}
    for folder, pattern in ((root / "inquirydesk" / "ui", "*.py"), (root / FORMS, "*.ui")):
        for path in sorted(folder.rglob(pattern)):
            if path.is_relative_to(root / GENERATED):
                continue
            text = path.read_text(encoding="utf-8")
            if any(mark in text for mark in MARKS):
                found.setdefault(path.stem, []).append(path)
    return found


def collect(sources: list[Path], target: Path, *, only_plurals: bool = False) -> None:
    """Bring one translation file up to date with its sources; drop texts that are gone."""
    language = target.stem.rpartition("_")[2]
    command = [qt_tool("pyside6-lupdate"), *map(str, sources), "-no-obsolete", "-silent"]
    command += ["-locations", "none", "-source-language", "en", "-target-language", language]
    command += ["-pluralonly"] if only_plurals else []
    subprocess.run([*command, "-ts", str(target)], check=True, capture_output=True)


def refresh(root: Path = ROOT, only: str = "") -> None:
    """Bring all files up to date and remove those without texts."""
    modules = sources_by_module(root)
    for module, sources in modules.items():
        if only in ("", module):
            folder = root / TRANSLATIONS
            collect(sources, folder / f"{module}_ja.ts")
            if any("%n" in path.read_text(encoding="utf-8") for path in sources):
                collect(sources, folder / f"{module}_en.ts", only_plurals=True)
    for path in (root / TRANSLATIONS).glob("*.ts"):
        if path.stem.rpartition("_")[0] not in modules or not list(messages(path)):
            path.unlink()


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every text of a translation file with its context."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314, our own file
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def is_open(message: ET.Element) -> bool:
    """Whether a text still lacks its translation."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def fill(module: str, lines: list[str], root: Path = ROOT) -> list[str]:
    """Enter "English = 日本語" lines into a module's file; return the texts still open.

    `\\n` stands for a line break. A text that contains " = " itself is filled with Qt Linguist.
    """
    refresh(root, module)
    path = root / TRANSLATIONS / f"{module}_ja.ts"
    pairs = [line.partition(" = ") for line in lines if " = " in line]
    given = {en.replace("\\n", "\n"): ja.strip().replace("\\n", "\n") for en, _, ja in pairs}
    tree = ET.parse(path)  # noqa: S314, our own file
    left: list[str] = []
    used: set[str] = set()
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        if source in given:
            translation.attrib.pop("type", None)
            form = translation.find("numerusform")
            (translation if form is None else form).text = given[source]
            used.add(source)
        elif is_open(message):
            left.append(source)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    refresh(root, module)
    for source in given.keys() - used:
        print(f"{module} has no such text: {source}", file=sys.stderr)
    return left


def main(arguments: list[str]) -> None:
    """Do what the command line asks for."""
    match arguments:
        case []:
            refresh()
        case ["open", *modules]:
            for path in sorted((ROOT / TRANSLATIONS).glob("*_ja.ts")):
                if not modules or path.stem.removesuffix("_ja") in modules:
                    for _context, message in messages(path):
                        if is_open(message):
                            print(f"{path.stem}: {message.findtext('source')!r}")
        case ["fill", module, *files]:
            text = Path(files[0]).read_text(encoding="utf-8") if files else sys.stdin.read()
            for source in fill(module, text.splitlines()):
                print(f"still open: {source!r}")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
