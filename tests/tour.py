# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""`./desk tour`: the desk's main job played through the real windows, in a throw-away store.

It leaves a picture of each act and every letter it wrote, and works without a screen.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if sys.platform != "win32" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from inquirydesk.domain.person import Party
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.ui.application import Application
from inquirydesk.ui.program import Program
from tests.builders import LEGAL, OPERATOR, SECOND_LEGAL, SUPERVISOR, a_new_store
from tests.journeys.day import Day
from tests.journeys.driver import Driver
from tests.sample_desk import party

FORM = "Request form"


class Tour:
    """Plays the four stories and counts what it leaves."""

    day: Day

    def __init__(self, application: Application, out: Path) -> None:
        self.application, self.out = application, out
        self.began = time.monotonic()
        self.pictures: list[Path] = []
        self.letters: list[Path] = []

    def tell(self, line: str, name: str) -> None:
        """One line of progress and one picture."""
        self.day.driver.settle()
        number = len(self.pictures) + 1
        language = self.application.languages.language.value
        path = self.out / f"{number:02d}-{name}-{language}.png"
        self.day.driver.window().grab().save(str(path))
        self.pictures.append(path)
        print(f"{time.monotonic() - self.began:5.1f} s  {line}", flush=True)

    def play(self) -> None:
        """All four stories, one after the other."""
        day = self.day
        day.sign_in(OPERATOR)
        self.disclosure(party(1), english=True)
        self.deficiency(party(5))
        self.question_by_phone(party(10))
        self.question_by_letter(party(7))
        self.keep_letters()

    def disclosure(self, caller: Party, *, english: bool) -> None:
        """(a) From "what do you have on me?" to the destroyed copy."""
        day = self.day
        reference = self.form_pack(caller)
        day.clock.next_day(7)
        day.register_mail(
            [FORM, day.paper("driving_licence"), self.fee()], reference=reference, fee="1000"
        )
        day.open_case(reference)
        day.check_form(reference, caller)
        day.read_papers("R10.3.1")
        day.sign_first_check(reference)
        day.sign_in(SUPERVISOR)
        day.open_case(reference)
        day.confirm_as_second(reference, caller.address.line[-8:])
        day.sign_in(OPERATOR)
        day.open_case(reference)
        day.end_step(reference, "fee")
        day.locate(reference)
        day.sign_in(LEGAL)
        day.open_case(reference)
        day.decide(reference, "harm_to_person")
        day.start_letter(reference)
        day.write_letter(reference, english=english)
        day.sign_in(SECOND_LEGAL)
        day.approve(reference)
        day.sign_in(OPERATOR)
        day.print_and_post(reference, "123-45-00019-3")
        day.open_case(reference)
        day.dispose(reference)
        day.sign_in(SUPERVISOR)
        day.open_case(reference)
        day.sign_disposal(reference)
        assert day.case(reference).is_closed, f"{reference} is not closed"
        day.sign_in(OPERATOR)

    def deficiency(self, caller: Party) -> None:
        """(b) An expired health-insurance card: L03, the clock stands, a second envelope."""
        day = self.day
        reference = self.form_pack(caller)
        day.clock.next_day(3)
        day.register_mail(
            [FORM, day.paper("health_insurance_card"), self.fee()], reference=reference, fee="1000"
        )
        day.open_case(reference)
        day.check_form(reference, caller)
        day.ask_for_more(reference, "identity")
        day.write_letter(reference, english=False)
        day.sign_in(SUPERVISOR)
        day.approve(reference)
        day.sign_in(OPERATOR)
        day.print_and_post(reference, "123-45-00020-1")
        assert day.case(reference).open_pause is not None, "the clock does not stand"
        day.open_case(reference)
        day.told(f"{reference}: the clock stands", f"paused-{reference}")
        day.clock.next_day(6)
        day.register_mail([day.paper("driving_licence")], reference=reference)
        assert day.case(reference).open_pause is None, "the clock does not go on"
        day.open_case(reference)
        day.told(f"{reference}: the clock goes on", f"resumed-{reference}")

    def question_by_phone(self, caller: Party) -> None:
        """(c) A general question answered on the phone; no case."""
        before = self.count_cases()
        self.day.take_call(caller, "general", "explained", "保存期間について")
        assert self.count_cases() == before, "a question opened a case"

    def question_by_letter(self, sender: Party) -> None:
        """(d) A letter that only asks a question, answered by letter."""
        day = self.day
        day.register_mail(
            ["Letter with a question"], sender=sender, gist="匿名加工情報に含まれる項目を知りたい"
        )
        reference = self.newest_reference()
        day.open_case(reference)
        day.answer(
            reference,
            Text(
                "当社が作成した匿名加工情報に含まれる項目は、年代、性別および購入した製品の型式です。",
                "The anonymised data we made hold age group, sex and the model bought.",
            ),
        )
        day.start_letter(reference)
        day.write_letter(reference, english=True)
        day.sign_in(SUPERVISOR)
        day.approve(reference)
        day.sign_in(OPERATOR)
        day.print_and_post(reference, "123-45-00021-8")
        assert day.case(reference).is_closed, f"{reference} is not closed"

    def form_pack(self, caller: Party) -> str:
        """A call that asks for disclosure; the reference its pack carries."""
        self.day.take_call(caller, "disclosure", "form_pack", "修理の記録を知りたい")
        return self.newest_reference()

    def fee(self) -> Text:
        """The way to pay the policy names."""
        fee = self.day.policy.fee
        assert fee is not None
        return self.day.policy.instruments[fee.instruments[0]].name

    def count_cases(self) -> int:
        """How many cases are open."""
        with self.day.desk.open_look() as look:
            return len(look.cases.open())

    def newest_reference(self) -> str:
        """The reference given last."""
        with self.day.desk.open_look() as look:
            return max(case.reference for case in look.cases.open())

    def keep_letters(self) -> None:
        """Every issued letter's archived sheets as files."""
        with self.day.desk.open_look() as look:
            for case in (*look.cases.open(), *look.cases.closed(limit=50)):
                for letter in look.letters.of_case(case.id):
                    for place, (language, sha) in enumerate(look.letters.sheets_of(letter.id), 1):
                        spoken = self.application.languages.language.value
                        name = f"{letter.number}-{letter.code}-{place}-{language}-in-{spoken}.pdf"
                        path = self.out / name
                        path.write_bytes(look.archive.get(sha).content)
                        self.letters.append(path)


def play(out: Path, language: Language) -> Tour:
    """Play the tour in a store that is thrown away."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["INQUIRYDESK_HOME"] = home
        application = Application(sys.argv[:1])
        sys.excepthook = sys.__excepthook__  # here a fault ends the tour and is seen
        application.languages.use(language)
        places, clock = a_new_store(Path(home))
        program = Program(application, places, clock)
        program.start()
        sheets = Path(home) / "sheets"
        sheets.mkdir()
        tour = Tour(application, out)
        tour.day = Day(Driver(program), clock, sheets, tour.tell)
        tour.day.driver.window().resize(1440, 900)
        try:
            tour.play()
        except Exception:
            tour.tell("it stopped here", "stopped")
            raise
        finally:
            program.stop()
    return tour


def play_each(out: Path, languages: tuple[Language, ...]) -> int:
    """Play the tour once in each language, each time as a program of its own."""
    for language in languages:
        command = [sys.executable, "-m", "tests.tour", "--out", str(out), "--language", language]
        played = subprocess.run(command, check=False)
        if played.returncode != 0:
            return played.returncode
    return 0


def main() -> int:
    """Play it; 0 when every act was done."""
    parser = argparse.ArgumentParser(prog="./desk tour", description=__doc__)
    parser.add_argument("--out", type=Path, metavar="DIR", help="where pictures and letters go")
    parser.add_argument("--language", choices=("ja", "en", "both"), default="ja")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.ERROR)
    out = arguments.out or Path(tempfile.mkdtemp(prefix="inquiry-desk-tour-"))
    out.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    if arguments.language == "both":
        failed = play_each(out, (Language.JA, Language.EN))
        if failed:
            return failed
    else:
        tour = play(out, Language(arguments.language))
        for path in (*tour.pictures, *tour.letters):
            print(path)
    pictures, letters = len(list(out.glob("*.png"))), len(list(out.glob("*.pdf")))
    print(f"{pictures} pictures and {letters} letters in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
