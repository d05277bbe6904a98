# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The desk's main job as people do it in the window, act by act; the tour and tests play it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inquirydesk.desk.desk import Desk
from inquirydesk.desk.now import day_in_tokyo
from inquirydesk.domain.case import Case
from inquirydesk.domain.person import Party
from inquirydesk.domain.policy import Policy, StepText
from inquirydesk.domain.sourced import Text
from inquirydesk.domain.steps import current_step, guide_of
from tests.builders import PASSWORD, PIN, Clock
from tests.journeys.driver import Driver


class Day:
    """Plays acts through the driver; `told` hears a line and a picture's name after each."""

    def __init__(
        self, driver: Driver, clock: Clock, sheets: Path, told: Callable[[str, str], None]
    ) -> None:
        self.driver, self.clock, self.sheets, self.told = driver, clock, sheets, told

    @property
    def desk(self) -> Desk:
        """The desk of who is signed in, to look at what was stored; acts go through the window."""
        shell = self.driver.program.shell
        assert shell is not None, "nobody is signed in"
        return shell.desk

    @property
    def policy(self) -> Policy:
        """The policy of the desk."""
        return self.desk.policy

    def case(self, reference: str) -> Case:
        """The case as it stands in the store."""
        with self.desk.open_look() as look:
            return next(c for c in (*look.cases.open(), *look.cases.closed(limit=50))
                        if c.reference == reference)  # fmt: skip

    def step(self, reference: str, key: str) -> StepText:
        """The words of a step of the case."""
        return next(s for s in guide_of(self.case(reference), self.policy) if s.key == key)

    def today_text(self) -> str:
        """Today as an operator types it."""
        return day_in_tokyo(self.clock.at).isoformat()

    # coming and going

    def sign_in(self, login: str) -> None:
        """Sign in at the start, or over the lock."""
        driver = self.driver
        if driver.program.shell is not None:
            driver.program.shell.lock_asked.emit()
            driver.settle()
        driver.choose("Name", login)
        secret = "PIN or password" if driver.has("PIN or password") else "Password"
        driver.type_into(secret, PASSWORD)
        driver.key("Return")
        driver.wait_for(lambda: self._signed_in(login), f"{login} to be signed in")
        driver.window().resize(1440, 900)
        self.told(f"{login} signs in", f"today-{login}")

    def _signed_in(self, login: str) -> bool:
        shell = self.driver.program.shell
        return (
            shell is not None
            and shell.lock_card is None
            and shell.desk.session.login == login
            and self.driver.program.is_idle()
        )

    # the call

    def take_call(self, caller: Party, topic: str, outcome: str, notes: str) -> None:
        """F2, the fields in speaking order, what was said, F12."""
        driver = self.driver
        driver.key("F2")
        driver.type_into("Caller’s number", caller.phone)
        driver.type_into("Reading", caller.reading)
        driver.type_into("Name", caller.name)
        driver.press(self.policy.groups["customer"].name)
        driver.choose("Topic", self._topic(topic))
        driver.type_into("Notes", notes)
        driver.choose("Outcome", self._outcome(outcome))
        if outcome == "form_pack":
            driver.type_into("Postal code", caller.address.postal_code)
            driver.type_into("Address", caller.address.line)
            driver.type_into("Building", caller.address.building)
        for box in self.policy.scripts[self._script(topic)].said:
            driver.tick(box.text)
        self.told(f"a call: {topic}", f"call-{topic}")
        driver.key("F12")

    def _topic(self, key: str) -> Text:
        return next(t.name for t in self.policy.topics if t.key == key)

    def _script(self, key: str) -> str:
        return next(t.script for t in self.policy.topics if t.key == key)

    def _outcome(self, key: str) -> Text:
        return next(o.name for o in self.policy.call_outcomes if o.key == key)

    # mail

    def register_mail(
        self,
        contents: list[Text | str],
        *,
        reference: str = "",
        sender: Party | None = None,
        gist: str = "",
        fee: str = "",
    ) -> None:
        """Ctrl+M, scan or type, what was in the envelope, F12."""
        driver = self.driver
        driver.key("Ctrl+M")
        if reference:
            driver.type_into("Reference", reference)
            driver.key("Return")
        if sender is not None:
            driver.type_into("Reading", sender.reading)
            driver.type_into("Name", sender.name)
            driver.type_into("Postal code", sender.address.postal_code)
            driver.type_into("Address", sender.address.line)
        driver.type_into("Received on", self.today_text())
        driver.choose("Mail class", self._mail_class("simple_registered"))
        driver.type_into("Tracking no.", "123-45-00018-2")
        driver.type_into("Storage place", "B-3")
        for thing in contents:
            driver.choose("Add to the contents", thing)
            driver.key("Return")
        if fee:
            driver.type_into("Amount of {name}", fee, name=self._fee_name())
            driver.type_into("Day of issue of {name}", self.today_text(), name=self._fee_name())
        if gist:
            driver.type_into("What is asked", gist)
        self.told("an envelope arrives", f"mail-{reference or 'question'}")
        driver.key("F12")

    def _mail_class(self, key: str) -> Text:
        return next(c.name for c in self.policy.mail_classes if c.key == key)

    def _fee_name(self) -> str:
        fee = self.policy.fee
        assert fee is not None
        name = self.policy.instruments[fee.instruments[0]].name.in_(self.driver.language())
        return name[:1].upper() + name[1:]

    def paper(self, key: str) -> Text:
        """The name of a kind of paper."""
        return self.policy.papers[key].name

    # the case

    def open_case(self, reference: str) -> None:
        """F3, the reference, Enter."""
        driver = self.driver
        driver.key("F3")
        driver.type(reference)
        driver.key("Return")
        shell = driver.program.shell
        driver.wait_for(
            lambda: shell is not None and reference in shell.window.windowTitle(),
            f"case {reference}",
        )

    def check_form(self, reference: str, person: Party) -> None:
        """Step 2: what the form says, each thing seen ticked."""
        driver = self.driver
        driver.type_into("Form dated", "R8.6.14")
        driver.type_into("Asked for", "修理の記録とキャンペーンの応募内容")
        driver.press(next(m.name for m in self.policy.methods if m.key == "paper"))
        for check in self.step(reference, "form").checks:
            driver.tick(check.text)
        self.told(f"{reference}: the form is checked", f"form-{reference}")
        driver.key("Ctrl+Return")
        assert self.current(reference) == "identity", f"{person.name}: form not complete"

    def current(self, reference: str) -> str:
        """The key of the step to do now; empty when there is none."""
        step = current_step(self.case(reference), self.policy)
        return step.key if step else ""

    def read_papers(self, date_read: str) -> None:
        """Step 3, first person: one paper, everything the same as on the form."""
        driver = self.driver
        driver.type_into("Date on document {n}", date_read, n="1")
        driver.type_into("{item} on the form", "S61.4.9", item="Date of birth")
        for item in ("Name", "Reading", "Date of birth", "Address", "Building"):
            driver.type_into("{item} on document {n}", "=", item=item, n="1")
        for number, _ in enumerate(self.policy.masks):
            driver.press("Not printed", nth=number)

    def sign_first_check(self, reference: str) -> None:
        """The first person signs."""
        self.told(f"{reference}: first identity check", f"identity-{reference}")
        self.driver.key("Ctrl+Return")

    def confirm_as_second(self, reference: str, house_number: str) -> None:
        """Step 3, second person: three answers from the paper, then the PIN."""
        driver = self.driver
        answers = {
            "Birth date on document {n}": "昭和61年4月9日",
            "“Valid to” date on document {n}": "R10.3.1",
            "House number on document {n}": house_number,
        }
        for question, answer in answers.items():
            driver.type_into(question, answer, n="1")
        self.told(f"{reference}: the second person answers", f"second-{reference}")
        driver.key("Ctrl+Return")
        driver.type_into("PIN", PIN)
        driver.key("Ctrl+Return")

    def end_step(self, reference: str, key: str) -> None:
        """Tick what was seen and complete the step."""
        for check in self.step(reference, key).checks:
            self.driver.tick(check.text)
        self.told(f"{reference}: {key}", f"{key}-{reference}")
        self.driver.key("Ctrl+Return")
        self.driver.wait_for(lambda: self.current(reference) != key, f"{key} to be done")

    def ask_for_more(self, reference: str, key: str) -> None:
        """End the step by asking: its letter is drafted."""
        outcome = next(o for o in self.step(reference, key).outcomes if o.key == "ask")
        self.driver.press(outcome.label)
        self.told(f"{reference}: something is missing", f"ask-{reference}")
        self.driver.key("Ctrl+Return")

    def locate(self, reference: str) -> None:
        """Step 5: every system searched, two items found."""
        driver, case = self.driver, self.case(reference)
        systems = self.policy.groups[case.group].systems
        for number, system in enumerate(systems):
            driver.press("Found" if number == 0 else "None", nth=0 if number == 0 else number)
            name = system.in_(driver.language())
            driver.type_into("{name} as of", self.today_text(), name=name)
        items = (
            ("修理受付記録　令和6年3月から令和8年2月まで　3件",
             "Repair records, March 2024 to February 2026, 3 items",
             "受付日: 令和7年9月2日\n製品: 腕時計　型式HW-210\n処置: 電池交換、防水検査"),
            ("修理受付記録のうち、販売店の担当者の氏名",
             "In the repair records: the name of the dealer’s staff member", ""),
        )  # fmt: skip
        for number, (ja, en, content) in enumerate(items, 1):
            driver.press("Add item")
            driver.type_into("Item {number} in Japanese", ja, number=str(number))
            driver.type_into("Item {number} in English", en, number=str(number))
            if content:
                driver.type_into("Content of item {number}", content, number=str(number))
        self.end_step(reference, "locate")

    def decide(self, reference: str, ground: str) -> None:
        """Step 6: the first item disclosed, the second withheld with ground and reason."""
        driver = self.driver
        words = self.policy.types[self.case(reference).line(1).type].words
        assert words is not None
        driver.press(words.granted)
        driver.select_row("修理受付記録のうち" if driver.in_japanese() else "In the repair records")
        driver.press(words.refused)
        driver.choose("Ground", self.policy.grounds[ground].label)
        self.told(f"{reference}: decided in part", f"decision-{reference}")
        driver.key("Ctrl+Return")

    # letters

    def start_letter(self, reference: str) -> None:
        """The step that writes opens the letter's own page."""
        assert self.current(reference) == "draft_letter", f"{reference} does not write yet"
        self.driver.key("Ctrl+Return")

    def answer(self, reference: str, answer: Text) -> None:
        """The short guide: what the letter will say, in both languages."""
        self.driver.type_into("Answer in Japanese", answer.ja)
        self.driver.type_into("Answer in English", answer.en)
        self.end_step(reference, "answer")

    def write_letter(self, reference: str, *, english: bool) -> None:
        """Begin the letter of the current step and hand it over."""
        driver = self.driver
        if english:
            driver.tick("English")
        driver.wait_for(lambda: not driver.sees("Making the sheets…"), "the preview")
        self.told(f"{reference}: the letter is written", f"letter-{reference}")
        driver.key("Ctrl+Return")

    def approve(self, reference: str) -> None:
        """Another person reads it beside the decision and approves with the PIN."""
        driver = self.driver
        driver.show_page("Letters")
        driver.show_tab("To approve")
        driver.open_row(reference)
        driver.type_into("PIN", PIN)
        self.told(f"{reference}: another person approves", f"approve-{reference}")
        driver.key("Ctrl+Return")

    def print_and_post(self, reference: str, tracking: str) -> None:
        """Print everything waiting, look at the sheets, seal and post it."""
        driver = self.driver
        driver.show_page("Letters")
        driver.show_tab("Print")
        driver.type_into("Folder for PDF files", str(self.sheets))
        driver.key("Ctrl+P")
        self.told(f"{reference}: printed, now look", f"print-{reference}")
        driver.key("Ctrl+Return")
        driver.show_tab("Post")
        number = self._to_post(reference)
        driver.type_into("Tracking number of {number}", tracking, number=number)
        driver.tick_all()
        self.told(f"{number}: sealed", f"post-{reference}")
        driver.key("Ctrl+Return")
        driver.press("Mark as posted")

    def _to_post(self, reference: str) -> str:
        case = self.case(reference)
        with self.desk.open_look() as look:
            return [m.number for m in look.letters.of_case(case.id) if m.state == "to_post"][-1]

    def dispose(self, reference: str) -> None:
        """Step 10, first person."""
        method = self.policy.disposal_methods[0].name
        self.driver.choose("Method", method)
        self.driver.type_into("Disposed of on", self.today_text())
        self.told(f"{reference}: the copy is destroyed", f"dispose-{reference}")
        self.driver.key("Ctrl+Return")

    def sign_disposal(self, reference: str) -> None:
        """Step 10, second person."""
        self.driver.type_into("PIN", PIN)
        self.told(f"{reference}: a second person signs", f"disposed-{reference}")
        self.driver.key("Ctrl+Return")
