# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""`./desk pictures --out DIR`: every screen in both languages, light and dark, at both sizes."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from inquirydesk.desk import passing_on, suppressions
from inquirydesk.desk.policy_drafts import change_policy_value, start_policy_draft
from inquirydesk.desk.session import sign_in_over, who_signs_in
from inquirydesk.domain.sourced import Language, Source, Trust
from inquirydesk.domain.stops import Stop
from inquirydesk.ui.application import Application
from inquirydesk.ui.parts.line_chips import LineChips
from inquirydesk.ui.program import EntryWindow, Program
from inquirydesk.ui.screens.knowledge import KnowledgeScreen
from inquirydesk.ui.screens.letters import LettersScreen, Tab
from inquirydesk.ui.shell import Shell
from inquirydesk.ui.theme import Scheme, look
from tests.builders import LEGAL, OPERATOR, PASSWORD, SECOND_LEGAL, SUPERVISOR, Office, places_in
from tests.sample_desk import SampleDesk, a_sample_desk, party

SIZES = ((1440, 900), (1180, 720))
SCHEMES = (Scheme.LIGHT, Scheme.DARK)


@dataclass(frozen=True)
class View:
    """One screen to take: its name, who sits there, and how to get to it."""

    name: str
    login: str
    go: Callable[[Shell, SampleDesk], None]


def _page(key: str) -> Callable[[Shell, SampleDesk], None]:
    def go(shell: Shell, _sample: SampleDesk) -> None:
        shell.window.show_page(key)

    return go


def _case(which: str) -> Callable[[Shell, SampleDesk], None]:
    def go(shell: Shell, sample: SampleDesk) -> None:
        shell.open_case(int(getattr(sample, which)))

    return go


def _line(which: str, line: int) -> Callable[[Shell, SampleDesk], None]:
    """A case with one of its lines chosen."""

    def go(shell: Shell, sample: SampleDesk) -> None:
        shell.open_case(int(getattr(sample, which)))
        settle(quiet=shell.operations.idle)
        screen = shell.window.current_screen()
        assert screen is not None
        chips = screen.findChild(LineChips)
        assert chips is not None
        chips.set_value(line)
        chips.chosen.emit(line)

    return go


def _letter(which: str) -> Callable[[Shell, SampleDesk], None]:
    def go(shell: Shell, sample: SampleDesk) -> None:
        shell.open_letter(int(getattr(sample, which)))

    return go


def _call(shell: Shell, _sample: SampleDesk) -> None:
    shell.window.actions_table["new_call"].trigger()


def _mail(shell: Shell, _sample: SampleDesk) -> None:
    shell.window.actions_table["register_mail"].trigger()


def _knowledge(key: str) -> Callable[[Shell, SampleDesk], None]:
    def go(shell: Shell, _sample: SampleDesk) -> None:
        shell.window.show_page("knowledge")
        settle(quiet=shell.operations.idle)
        screen = shell.window.current_screen()
        assert isinstance(screen, KnowledgeScreen)
        screen.tree.choose(key)

    return go


def _passing_on(shell: Shell, sample: SampleDesk) -> None:
    desk = sample.office.of(SUPERVISOR)
    contact = suppressions.contact_of(party(5))
    suppressions.suppress(desk, {Stop.MAILING}, contact, "customer", "返送はがきによる申出")
    row = passing_on.list_passed_on(desk)[0]
    told = [each.recipient for each in row.told[:2]]
    passing_on.hand_on(desk, row.key, told, desk.today, "顧客部 中村", "社内便")
    shell.window.show_page("letters")
    settle(quiet=shell.operations.idle)
    screen = shell.window.current_screen()
    assert isinstance(screen, LettersScreen)
    screen.refresh()
    screen.show_tab(Tab.PASSING_ON)


def _policy_draft(shell: Shell, sample: SampleDesk) -> None:
    desk = sample.office.of(LEGAL)
    _change, version = start_policy_draft(desk, desk.today + timedelta(days=15))
    source = Source("架空の会社の目安", Trust.DESIGN, desk.today)
    change_policy_value(desk, version, 1, "target_days", 20, source)
    _knowledge("letters.L06")(shell, sample)
    screen = shell.window.current_screen()
    assert isinstance(screen, KnowledgeScreen)
    screen.versions.set_value(version)
    screen.versions.chosen.emit(version)


VIEWS = (
    View("today", OPERATOR, _page("today")),
    View("inquiry", OPERATOR, _call),
    View("mail", OPERATOR, _mail),
    View("cases", OPERATOR, _page("cases")),
    View("case-fee", OPERATOR, _case("at_fee")),
    View("case-identity", OPERATOR, _case("at_identity")),
    View("case-paused", OPERATOR, _case("paused")),
    View("case-disposal", OPERATOR, _case("at_disposal")),
    View("lines-form", OPERATOR, _case("three_at_form")),
    View("lines-carry-out", OPERATOR, _line("three", 2)),
    View("letters", OPERATOR, _page("letters")),
    View("knowledge", OPERATOR, _knowledge("website.cookies")),
    View("second-person", SUPERVISOR, _case("at_second_person")),
    View("audit", SUPERVISOR, _page("audit")),
    View("passing-on", SUPERVISOR, _passing_on),
    View("decision", LEGAL, _case("at_decision")),
    View("lines-decision", LEGAL, _line("three", 3)),
    View("lines-letter", LEGAL, _case("two_at_letter")),
    View("lines-combined", LEGAL, _letter("combined")),
    View("letter-draft", LEGAL, _letter("draft")),
    View("knowledge-open", LEGAL, _knowledge("list:unconfirmed")),
    View("knowledge-draft", LEGAL, _policy_draft),
    View("letter-approve", SECOND_LEGAL, _letter("to_approve")),
    View("letter-issued", SECOND_LEGAL, _letter("to_print")),
    View("settings", "admin", _page("settings")),
)


def settle(*, quiet: Callable[[], bool] = lambda: True, seconds: float = 0.6) -> None:
    """Let the window draw, previews included, until nothing is asked any more."""
    end = time.monotonic() + seconds
    while time.monotonic() < end or not quiet():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def take(
    window: QWidget,
    out: Path,
    name: str,
    application: Application,
    quiet: Callable[[], bool],
) -> Iterator[Path]:
    """Grab the window in both languages and schemes at both sizes."""
    for language in (Language.JA, Language.EN):
        application.languages.use(language)
        for scheme in SCHEMES:
            look().use(scheme=scheme)
            for width, height in SIZES:
                window.resize(width, height)
                settle(quiet=quiet, seconds=0.2)
                path = out / f"{name}-{language.value}-{scheme.value}-{width}x{height}.png"
                window.grab().save(str(path))
                yield path


def take_all(out: Path, only: str = "") -> int:
    """Take every view whose name holds `only`; gives how many pictures were left."""
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INQUIRYDESK_HOME"] = folder
        application = Application(sys.argv[:1])
        sys.excepthook = sys.__excepthook__  # here a fault ends the pictures and is seen
        sample = a_sample_desk(Path(folder))
        count += _entry(application, sample.office, Path(folder), out, only)
        for login in dict.fromkeys(view.login for view in VIEWS):
            views = [v for v in VIEWS if v.login == login and only in v.name]
            if not views:
                continue
            desk = sign_in_over(sample.office.desk, sample.office.places, login, PASSWORD)
            shell = Shell(application, desk)
            shell.show()
            for view in views:
                view.go(shell, sample)
                settle(quiet=shell.operations.idle)
                taken = list(take(shell.window, out, view.name, application, shell.operations.idle))
                count += len(taken)
                print(f"{view.name}: {len(taken)} pictures", flush=True)
            shell.close(keep_store=True)
            shell.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sample.office.desk.store.close()
    return count


def _entry(application: Application, office: Office, folder: Path, out: Path, only: str) -> int:
    """The windows before anybody is signed in: first run and sign-in."""
    count = 0
    for name, places in (
        ("first-run", replace(places_in(folder / "new"), settings=office.places.settings)),
        ("sign-in", office.places),
    ):
        if only not in name:
            continue
        program = Program(application, places, office.clock)
        program.start()
        assert isinstance(program.entry, EntryWindow)
        assert name == "first-run" or who_signs_in(places)
        settle(quiet=program.is_idle)
        taken = list(take(program.entry, out, name, application, program.is_idle))
        count += len(taken)
        print(f"{name}: {len(taken)} pictures", flush=True)
        program.entry.close()
        program.entry.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return count


def main() -> int:
    """Take the pictures; 0 when all are there."""
    parser = argparse.ArgumentParser(prog="./desk pictures", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", default="", help="only views whose name holds this")
    arguments = parser.parse_args()
    count = take_all(arguments.out, arguments.only)
    print(f"{count} pictures in {arguments.out}")
    QApplication.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
