# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501
"""Sample screens for the gallery, shaped like the desk's own; everything in them is invented."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Tone, px
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, hint, title
from inquirydesk.ui.widgets.panel import Line, Panel, Section, row
from inquirydesk.ui.widgets.step_list import Mark, Step, StepGroup, StepList
from inquirydesk.ui.widgets.tabs import TabPanel


@dataclass(frozen=True)
class Row:
    due: ChipLook
    order: int
    reply_by: str
    reference: str
    name: str
    reading: str
    request: str
    step: str
    waiting: str
    age: int


OVERDUE = ChipLook("Overdue 1 d", Kind.PROBLEM, "alert-octagon", strong=True)
TODAY = ChipLook("Today", Kind.CAUTION, "clock")
SOON = ChipLook("2 d", Kind.CAUTION, "hourglass")
LATER = ChipLook("9 d", Kind.NEUTRAL, "hourglass")
PAUSED = ChipLook("Paused", Kind.NEUTRAL, "player-pause")

ROWS = (
    Row(OVERDUE, 0, "15 Jun", "26-0118", "藤田 浩二", "フジタ コウジ", "Correction", "3/10  Call about birth date", "Me", 31),
    Row(TODAY, 1, "28 Jun", "26-0131", "石川 恵", "イシカワ メグミ", "Disclosure", "9/10  Print and post letter", "Me", 18),
    Row(TODAY, 2, "24 Jun", "26-0129", "Emma Carter", "エマ カーター", "Cease use", "9/10  Print and post letter", "Me", 22),
    Row(SOON, 3, "12 Jul", "26-0147", "佐々木 美穂", "ササキ ミホ", "Disclosure", "4/10  Confirm fee, ¥500 short", "Me", 4),
    Row(SOON, 4, "02 Jul", "26-0139", "田村 健一", "タムラ ケンイチ", "Third-party records", "5/10  Locate the data", "CRM team", 14),
    Row(SOON, 5, "08 Jul", "26-0144", "中島 康平", "ナカジマ コウヘイ", "Disclosure", "3/10  Second person check", "T. Mori", 8),
    Row(LATER, 6, "14 Jul", "26-0150", "小林 直子", "コバヤシ ナオコ", "Erasure", "3/10  Verify identity", "Me", 2),
    Row(LATER, 7, "15 Jul", "26-0152", "大野 和也", "オオノ カズヤ", "Purpose of use", "2/10  Check the form", "Me", 1),
    Row(PAUSED, 8, "paused", "26-0141", "松本 彩", "マツモト アヤ", "Disclosure", "3/10  Second document asked", "Requester", 11),
)  # fmt: skip

COLUMNS: tuple[Column[Row], ...] = (
    Column("due", "Step due", lambda r: r.due, lambda r: r.order),
    Column("reply", "Reply by", lambda r: r.reply_by),
    Column("ref", "Ref.", lambda r: r.reference),
    Column("name", "Requester", lambda r: Cell(r.name, r.reading), lambda r: r.reading),
    Column("request", "Request", lambda r: r.request),
    Column("step", "Next step", lambda r: r.step, stretch=True),
    Column("waiting", "Waiting on", lambda r: Cell(r.waiting, tone=Tone.LABEL)),
    Column("age", "Age", lambda r: Cell(f"{r.age} d", tone=Tone.LABEL), lambda r: r.age, numeric=True),
)  # fmt: skip


def steps(*, second: bool) -> list[StepGroup]:
    names = (
        ("Receive", ("Register arrival", "Check the form", "Verify identity", "Confirm the fee")),
        ("Decide", ("Locate the data", "Legal decision")),
        ("Reply", ("Draft the letter", "Approval", "Print and post")),
        ("Close", ("Dispose of ID copies",)),
    )
    groups = []
    number = 0
    for group, titles in names:
        made = []
        for text in titles:
            number += 1
            mark = Mark.DONE if number < 4 else Mark.CURRENT if number == 4 else Mark.TO_COME
            words = ("12 Jun 09:41, A. Hayashi" if number < 4 else "Legal") if second else ""
            icon = ""
            if second and number == 4:
                words, icon = "¥500 short", "alert-triangle"
            made.append(Step(str(number), number, text, mark, words, icon, mark.value))
        groups.append(StepGroup(group if second else "", tuple(made)))
    return groups


class TodaySample(Screen):
    def __init__(self) -> None:
        super().__init__()
        head = row(
            title("Today"), Label("Tuesday 16 June 2026   ·   令和8年6月16日（火）", tone=Tone.LABEL), None,
            Chip("1 overdue", Kind.PROBLEM, "alert-octagon", strong=True),
            Chip("2 due today", Kind.CAUTION, "clock"), Chip("4 within 7 days", icon="hourglass"),
            Label("Refreshed 10:41", tone=Tone.LABEL), KeyButton(icon="refresh", key="F5", compact=True),
        )  # fmt: skip
        self.page.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        left = QVBoxLayout()
        left.setSpacing(px(10))
        tabs = TabPanel()
        model = TableModel(COLUMNS)
        self.table = TableView(model, letters="NAB")
        model.set_rows(ROWS)
        self.table.sort_by("due")
        self.table.fit_columns()
        self.table.select(3)
        tabs.add_tab(self.table, "My cases", 9)
        for text, count in (("Unassigned", 2), ("Mail to register", 3), ("Form packs to send", 4)):
            tabs.add_tab(QWidget(), text, count)
        tabs.setFixedHeight(self.table.content_height() + px(36))
        left.addWidget(tabs)
        left.addWidget(self._peek(), 1)
        body.addLayout(left, 1)
        body.addLayout(self._right())
        self.page.addLayout(body, 1)

    def _peek(self) -> Panel:
        peek = Panel(
            "26-0147  佐々木 美穂", hint="Disclosure   ·   received 12 Jun 2026", flush=True
        )
        peek.add_to_header(KeyButton("Add note", key="N", compact=True))
        peek.add_to_header(KeyButton("Call back", key="B", compact=True))
        peek.add_to_header(
            KeyButton("Open at step 4", key="Enter", kind=ButtonKind.PRIMARY, compact=True)
        )
        columns = QHBoxLayout()
        columns.setSpacing(0)
        listed = StepList()
        listed.set_groups(steps(second=False))
        listed.choose("4")
        listed.setFixedWidth(px(208))
        columns.addWidget(listed)
        columns.addWidget(Line(upright=True))
        middle = Section("Next: ask for the missing ¥500", last=True)
        middle.body.addWidget(Label("A money order for ¥500 came with the form. The fee is ¥1,000. Call the person, then pause the clock until the rest arrives.", tone=Tone.LABEL, wrap=True))  # fmt: skip
        middle.body.addWidget(Line())
        middle.body.addWidget(hint("Latest events"))
        middle.body.addStretch(1)
        columns.addWidget(middle, 1)
        columns.addWidget(Line(upright=True))
        right = Section(last=True)
        facts = FactList()
        facts.set_facts(FACTS)
        right.body.addWidget(facts)
        right.body.addStretch(1)
        columns.addWidget(right)
        peek.body.addLayout(columns)
        return peek

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(px(10))
        drafts = Panel("Unfinished drafts", icon="pencil", hint="1")
        drafts.body.addWidget(Label("Phone call 09:58, 渡部 由紀子"))
        drafts.body.addWidget(hint("All text kept. Last change 10:01:33. No outcome yet."))
        drafts.body.addLayout(
            row(KeyButton("Resume", compact=True), KeyButton("Discard…", kind=ButtonKind.FLAT, compact=True), None)
        )  # fmt: skip
        right.addWidget(drafts)
        right.addWidget(Panel("Call-backs promised", icon="phone", hint="3"))
        right.addWidget(
            Panel("My calls today", icon="list-check", hint="14   ·   after-call 0:48"), 1
        )
        return right

    def title(self) -> str:
        return "Today"

    def status_note(self) -> str:
        return "Target: 30 days, waiting time not counted"


FACTS = (
    Fact("Step due", "17 Jun (Wed)"),
    Fact("Reply by", "12 Jul (26 d left)"),
    Fact("Phone", "090-0000-4821"),
    Fact("Acting as", "The person"),
    Fact("Address", "Verified", icon="lock"),
    Fact("ID copies", "2 held, cabinet B-3"),
    Fact("Language", "Japanese"),
    Fact("Linked", "Call, 10 Jun 14:05", link="call:1"),
)


class CallSample(Screen):
    def title(self) -> str:
        return "New phone inquiry"


class CaseSample(Screen):
    def title(self) -> str:
        return "26-0147 Disclosure"


class LetterSample(Screen):
    def title(self) -> str:
        return "Letter 26-0131-1"
