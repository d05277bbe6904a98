# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Checks that an installation is whole, by doing once, in a throw-away folder, what a desk does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from inquirydesk.desk.history import check_history
from inquirydesk.desk.letter_book import letter_book
from inquirydesk.desk.now import system_now
from inquirydesk.desk.session import NewUser, Places, first_run, sign_in
from inquirydesk.domain.errors import Outage
from inquirydesk.domain.roles import Role
from inquirydesk.letters.fonts import Face, Fonts
from inquirydesk.policies.read import read_policy

_TESTER = NewUser(
    login="self-test",
    name_ja="自己診断",
    name_en="Self test",
    roles=frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    password="only for this test",  # noqa: S106, the store is thrown away
)


@dataclass(eq=False)
class PartMissing(Outage):
    """The installation lacks a part; installing it again brings it back."""

    part: str

    def __str__(self) -> str:
        return f"this installation has no {self.part}; please install it again"


def shipped_policies(resources: Path) -> list[Path]:
    """Return the folder of every policy version that comes with the program."""
    return sorted(path.parent for path in (resources / "policies").glob("*/*/policy.toml"))


def self_test(resources: Path) -> Iterator[str]:
    """Yield a line for each part that was found whole; the first that is not raises its error."""
    files = {name for face in Face for name in face.value}
    for name in sorted(files):
        if not (resources / "fonts" / f"{name}.ttf").is_file():
            raise PartMissing(f"font {name}")
    yield f"fonts: {len(files)}"
    fonts = Fonts(resources / "fonts")
    folders = shipped_policies(resources)
    if not folders:
        raise PartMissing("policies")
    policies = [read_policy(folder, resources / "law") for folder in folders]
    yield f"policies: {', '.join(f'{p.id.company} {p.id.version}' for p in policies)}"
    complete = policies[-1]
    yield f"letters: {sum(1 for _ in letter_book(complete, fonts))} rendered"
    with TemporaryDirectory(prefix="inquirydesk-") as name:
        places = Places(Path(name, "store"), Path(name, "settings"), resources, "self-test")
        first_run(places, folders[-1], _TESTER, (), system_now)
        desk = sign_in(places, _TESTER.login, _TESTER.password, system_now)
        try:
            verdict = check_history(desk).verdict
        finally:
            desk.store.close()
        yield f"store: made, opened, {verdict.checked} events in its history hold"
