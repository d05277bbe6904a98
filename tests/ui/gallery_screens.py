# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
# ruff: noqa: E501
"""Sample screens for the gallery, shaped like the desk's own; everything in them is invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from inquirydesk.ui.models.table import Cell, Column, TableModel, TableView
from inquirydesk.ui.screen import Screen
from inquirydesk.ui.theme import Kind, Size, Tone, px
from inquirydesk.ui.widgets.answers import Answer, RadioRow, Segmented
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.checklist import CheckItem, Checklist
from inquirydesk.ui.widgets.chip import Chip, ChipLook
from inquirydesk.ui.widgets.choice import Choice, Option
from inquirydesk.ui.widgets.clock_bar import ClockBar
from inquirydesk.ui.widgets.columns import Columns
from inquirydesk.ui.widgets.date_edit import DateField
from inquirydesk.ui.widgets.fact_list import Fact, FactList, FactStrip
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.fold_list import FoldList
from inquirydesk.ui.widgets.function_bar import FunctionKey
from inquirydesk.ui.widgets.key_button import ButtonKind, KeyButton
from inquirydesk.ui.widgets.label import Label, heading, hint, title
from inquirydesk.ui.widgets.line_edit import Field, LineEdit
from inquirydesk.ui.widgets.link import IconButton, IconLine
from inquirydesk.ui.widgets.notes_edit import NotesEdit
from inquirydesk.ui.widgets.panel import IconMark, Line, Panel, Section, row
from inquirydesk.ui.widgets.pdf_view import Overlay, PdfView
from inquirydesk.ui.widgets.script_view import ScriptBox, ScriptLine, ScriptView, SizeButtons
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.step_list import Mark, StageBar, Step, StepGroup, StepList
from inquirydesk.ui.widgets.tabs import TabPanel, column


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
    def __init__(self) -> None:
        super().__init__()
        strip = Panel()
        strip.set_accented(accented=True)
        strip.body.setContentsMargins(px(14), px(8), px(14), px(8))
        strip.body.addLayout(
            row(
                IconMark("phone", Tone.ACCENT), Label("On call", bold=True, tone=Tone.ACCENT),
                Label("02:14", size=Size.FIGURE, bold=True), Label("Started 10:42:07\nCall 15 today", tone=Tone.LABEL, size=Size.HINT),
                KeyButton("End call, start wrap-up", key="Ctrl+E"), None, IconLine("check", "Draft saved 10:44:19", Tone.LABEL, icon_tone=Tone.GOOD, wrap=False),
                Line(upright=True), Label("Reserved reference\n26-0153", size=Size.HINT),
            )
        )  # fmt: skip
        self.page.addWidget(strip)
        body = Columns()
        body.add(self._log(), 54)
        body.add(self._script(), 38)
        body.add(self._matches(), 25)
        self.page.addWidget(body, 1)

    def _log(self) -> Panel:
        log = Panel("Call log", hint="Enter moves to the next field")
        log.add_to_header(Label("7 of 9 fields filled", tone=Tone.LABEL))
        form = QGridLayout()
        form.setHorizontalSpacing(px(14))
        form.setVerticalSpacing(px(7))
        number = LineEdit(characters=12, latin=True)
        number.setText("080-0000-3316")
        language = Choice([Option("ja", "日本語"), Option("en", "English")])
        language.set_value("ja")
        reading, name = LineEdit(), LineEdit()
        reading.setText("タカハシ ユミ")
        name.setText("高橋 由美")
        topic = Choice(
            [
                Option("1", "Disclosure", "1", "開示の請求"),
                Option("2", "Correction", "2", "訂正等の請求"),
            ]
        )
        topic.set_value("1")
        self.notes = NotesEdit()
        self.notes.set_text(
            "10:42 Repair at the station counter in February 2026 and an earlier one in 2024.\n10:43 Asked whether e-mail is possible.\n10:44 Prefers a call after 15:00 if we need to"
        )
        outcome = Choice([Option("B", "Send form pack", "B", "請求書一式を送る")])
        outcome.set_value("B")
        postal = LineEdit(latin=True, characters=9)
        wrong = Field(postal)
        postal.setText("22-0000")
        wrong.show_error("A postal code has 7 digits. Type them, then press F4.")
        who = RadioRow(
            [Answer(1, "The person", "1"), Answer(2, "Agent", "2"), Answer(3, "Someone else", "3")]
        )
        who.set_value(1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            ("Caller's number", row(number, CheckBox("Withheld"), Label("Language", tone=Tone.LABEL), language, None)),
            ("Reading / name", row(reading, name)),
            ("Caller is", row(who, hint("type the digit"), None)),
            ("Topic", row(topic, hint("1-9 or type to filter"), None)),
            ("Notes", self.notes),
            ("Outcome", row(outcome, None)),
            ("Postal code", row(wrong, KeyButton("Look up", key="F4"), None)),
            ("Follow-up", DateField()),
        )  # fmt: skip
        for number_, (text, content) in enumerate(rows):
            form.addWidget(Label(text, tone=Tone.LABEL), number_, 0)
            if isinstance(content, QWidget):
                form.addWidget(content, number_, 1)
            else:
                form.addLayout(content, number_, 1)
        form.setRowStretch(4, 1)
        form.setColumnStretch(1, 1)
        log.body.addLayout(form)
        footer = log.add_footer()
        footer.addWidget(KeyButton("Discard…", kind=ButtonKind.FLAT))
        footer.addStretch(1)
        footer.addWidget(KeyButton("Save, next call", key="Shift+F12"))
        footer.addWidget(KeyButton("Save and print pack", key="F12", kind=ButtonKind.PRIMARY))
        return log

    def _script(self) -> Panel:
        panel = Panel("Read aloud", icon="message", hint="1 Disclosure, by phone")
        view = ScriptView()
        panel.add_to_header(SizeButtons(view))
        view.set_lines([
            ScriptLine("Ask first who is speaking. Do not mention the request.", cue=True),
            ScriptLine("Thank you for calling. We accept a request for disclosure **by mail only**. I will send you the form."),
            ScriptLine("Please fill it in, enclose **copies of your identity documents** and a **fee of 1,000 yen**, and send them by registered mail."),
        ], "en")  # fmt: skip
        panel.body.addWidget(ScriptBox(view))
        said = Checklist()
        said.set_items(
            "Said to the caller",
            [
                CheckItem(str(n), text)
                for n, text in enumerate(
                    (
                        "Mail only, by registered mail",
                        "Form and identity documents",
                        "Fee and how to pay it",
                        "What to mask on the copies",
                        "Documents are not returned",
                    )
                )
            ],
        )
        said.set_ticked(("0", "1", "2"))
        panel.body.addWidget(said)
        panel.body.addWidget(heading("If the caller asks"))
        folds = FoldList()
        folds.set_answers(
            [
                ("How long will it take?", "About 30 days."),
                ("Can I send it by e-mail?", "I am sorry, we cannot."),
            ]
        )
        panel.body.addWidget(folds)
        panel.body.addStretch(1)
        return panel

    def _matches(self) -> Panel:
        panel = Panel("Possible matches", icon="search", hint="2", flush=True)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(10), px(10), px(10), px(10))
        warning = Banner()
        warning.show_message(
            Kind.CAUTION, "For your eyes only. Do not tell the caller that a record exists."
        )
        holder.addWidget(warning)
        panel.body.addLayout(holder)
        panel.body.addWidget(Line())
        match = Section()
        match.body.addLayout(
            row(heading("Call"), Label("高橋 由美"), None, Chip("6 d ago", icon="phone"))
        )
        match.body.addWidget(
            Label("10 Jun, disclosure, pack not sent\nSame number", tone=Tone.LABEL, size=Size.HINT)
        )
        panel.body.addWidget(match)
        panel.body.addStretch(1)
        panel.body.addWidget(Line())
        saves = Section("When you save", last=True)
        for icon, text in (
            ("check", "Call entered in the log"),
            ("folder", "Case 26-0153 opened: pack sent"),
            ("printer", "Form with barcode printed, JA"),
            ("mail", "Pack added to today's mail"),
        ):
            saves.body.addWidget(IconLine(icon, text, Tone.LABEL))
        panel.body.addWidget(saves)
        return panel

    def title(self) -> str:
        return "New phone inquiry"

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (
            FunctionKey("F4", "Look up"),
            FunctionKey("F11", "Preview form"),
            FunctionKey("F12", "Save and print pack", main=True),
        )


class CaseSample(Screen):
    def __init__(self) -> None:
        super().__init__()
        more = KeyButton("More")
        more.setMenu(QMenu(more))
        head = FlowRow(
            title("26-0147"), Label("佐々木 美穂", size=Size.TITLE), Label("ササキ ミホ", tone=Tone.LABEL),
            Chip("Disclosure", icon="file-text"), Chip("Receiving", Kind.ACCENT, "circle"), Chip("Step due in 1 d", Kind.CAUTION, "hourglass"),
            Chip("Second person", Kind.SECOND, "users"), Label("Owner A. Hayashi", tone=Tone.LABEL),
        )  # fmt: skip
        head.add_right(
            KeyButton("Add note", key="Alt+N"),
            KeyButton("Call back", key="Alt+B"),
            KeyButton("Assign…"),
            more,
        )
        self.page.addLayout(head)
        tabs = TabPanel()
        guide = QWidget()
        columns = QHBoxLayout(guide)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        listed = StepList()
        listed.set_groups(steps(second=True))
        listed.choose("4")
        listed.setFixedWidth(px(222))
        columns.addWidget(listed)
        columns.addWidget(Line(upright=True))
        columns.addLayout(self._middle(), 1)
        columns.addWidget(Line(upright=True))
        columns.addWidget(self._side())
        tabs.add_tab(guide, "Guide")
        for text, count in (("History", 14), ("Letters", 0), ("Mail items", 2), ("Facts", None)):
            tabs.add_tab(QWidget(), text, count)
        self.page.addWidget(tabs, 1)

    def _middle(self) -> QVBoxLayout:
        middle = column(spacing=8, margin=18)
        middle.addLayout(
            row(
                Label("4  Confirm the fee", size=Size.SCRIPT, bold=True),
                None,
                Label("Step 4 of 10", tone=Tone.LABEL),
            )
        )
        middle.addWidget(
            Label(
                "Disclosure costs ¥1,000 for each request. The clock pauses while we wait.",
                tone=Tone.LABEL,
            )
        )
        strip = FactStrip()
        strip.set_facts(
            (
                Fact("Fee due", "¥1,000"),
                Fact("Received", "¥500"),
                Fact("By", "Postal money order"),
                Fact(
                    "Difference",
                    ChipLook("¥500 short", Kind.PROBLEM, "alert-triangle", strong=True),
                ),
            )
        )
        middle.addWidget(strip)
        view = ScriptView()
        middle.addLayout(
            row(
                IconMark("message"),
                heading("Read aloud"),
                Label("Call-back, fee short", tone=Tone.LABEL),
                None,
                SizeButtons(view),
            )
        )
        view.set_lines(
            [
                ScriptLine(
                    "お送りいただいた書類の件でお電話しました。書類の上にある**受付番号**をお読みいただけますか。"
                ),
                ScriptLine("「26-0147」を待ちます。", cue=True, icon="hourglass"),
            ]
        )
        middle.addWidget(ScriptBox(view))
        checks = Checklist()
        checks.set_items(
            "Before you hang up",
            [
                CheckItem(str(n), text)
                for n, text in enumerate(
                    (
                        "Person read the number 26-0147",
                        "Amount and way of payment said",
                        "Our postal address said",
                    )
                )
            ],
        )
        checks.set_ticked(("0",))
        outcome = RadioRow(
            [
                Answer(1, "Paid in full, go on"),
                Answer(2, "Ask for ¥500, pause the clock"),
                Answer(3, "Waive the fee (supervisor)"),
            ],
            upright=True,
        )
        outcome.set_value(2)
        both = QHBoxLayout()
        both.setSpacing(px(20))
        both.addWidget(checks, 1)
        both.addLayout(column(heading("Outcome"), outcome, None, spacing=4), 1)
        middle.addLayout(both)
        four = Segmented(
            [
                Answer(n, text)
                for n, text in enumerate(
                    ("Not printed", "Sender covered", "We covered", "Not sent")
                )
            ]
        )
        four.set_value(2)
        middle.addLayout(row(Label("Registered domicile 本籍"), None, four))
        middle.addStretch(1)
        done = row(
            KeyButton("Back to step 3"),
            None,
            IconLine("alert-triangle", "2 checks left", Tone.CAUTION, wrap=False),
            KeyButton("Save", key="F12"),
            KeyButton("Complete step", key="Ctrl+Enter", kind=ButtonKind.PRIMARY),
        )
        middle.addLayout(done)
        return middle

    def _side(self) -> ScrollColumn:
        column_ = ScrollColumn()
        side = column_.body
        clock = Section("Clock", icon="clock")
        clock.body.addWidget(Label("26 d left", size=Size.FIGURE, bold=True))
        clock.body.addWidget(Label("Reply by 12 July 2026 (Sun)", tone=Tone.LABEL))
        bar = ClockBar()
        bar.set_clock(
            date(2026, 6, 12), date(2026, 6, 16), date(2026, 7, 12), ("12 Jun", "Today", "12 Jul")
        )
        clock.body.addWidget(bar)
        side.addWidget(clock)
        facts = Section("Facts")
        listed = FactList()
        listed.set_facts(FACTS)
        facts.body.addWidget(listed)
        side.addWidget(facts)
        address = Section("Verified address", icon="lock", icon_tone=Tone.GOOD)
        address.body.addWidget(Label("〒999-0000\n空見県夕凪市若草台\n1丁目5番6号"))
        side.addWidget(address)
        second = Section(
            "Second person", icon="users", tone=Tone.SECOND, kind=Kind.SECOND, last=True
        )
        second.body.addWidget(
            Label("Read the papers yourself and type what you see.", tone=Tone.LABEL, wrap=True)
        )
        second.body.addWidget(LineEdit("western or wareki"))
        confirm = KeyButton("Confirm identity", key="Ctrl+Enter", icon="rubber-stamp")
        confirm.setEnabled(False)
        second.body.addWidget(confirm)
        side.addWidget(second)
        side.addStretch(1)
        return column_

    def title(self) -> str:
        return "26-0147 Disclosure"

    def function_keys(self) -> tuple[FunctionKey, ...]:
        return (FunctionKey("F12", "Save", main=True),)

    def status_note(self) -> str:
        return "Step text v5, reviewed 1 Apr 2026"


class LetterSample(Screen):
    def __init__(self) -> None:
        super().__init__()
        bar = StageBar()
        names = ("Decision", "Draft", "Approval", "Print", "Post", "Dispose of ID copies")
        marks = (Mark.DONE, Mark.CURRENT, Mark.TO_COME, Mark.TO_COME, Mark.TO_COME, Mark.TO_COME)
        bar.set_stages(
            [Step(n, 0, n, m, "K. Nishida, 15 Jun") for n, m in zip(names, marks, strict=True)]
        )
        self.page.addWidget(bar)
        body = QHBoxLayout()
        body.setSpacing(px(10))
        compose = Panel("Compose", icon="pencil")
        notice = Banner()
        notice.show_message(
            Kind.ACCENT,
            "Look at each sheet. Clear the tick of any that did not come out right, then confirm.",
            strong="Six letters printed at 15:12.",
            actions=(("cancel", "Cancel this batch…"), ("confirm", "Confirm 5, print 1 again")),
            key="Ctrl+Enter",
        )
        compose.body.addWidget(notice)
        address = LineEdit()
        address.setText("石川 恵 様")
        address.set_icon("lock")
        address.setReadOnly(True)
        compose.body.addLayout(row(Label("To", tone=Tone.LABEL), address))
        compose.body.addStretch(1)
        body.addWidget(compose, 54)
        preview = Panel("Preview", icon="eye", hint="updated 0.4 s ago", flush=True)
        versions = Segmented([Answer("ja", "日本語"), Answer("en", "English")])
        versions.set_value("ja")
        preview.add_to_header(versions)
        self.pdf = PdfView()
        for icon, act in (("zoom-out", self.pdf.zoom_out), ("zoom-in", self.pdf.zoom_in)):
            button = IconButton(icon, icon=icon)
            button.clicked.connect(act)
            preview.add_to_header(button)
        self.pdf.set_overlay(
            (Overlay(0, 20, 15, 65, 24), Overlay(0, 0, 0, 100, 55, Kind.CAUTION, dashed=True))
        )
        self.pdf.show_pdf(sample_pdf())
        preview.body.addWidget(self.pdf, 1)
        body.addWidget(preview, 46)
        self.page.addLayout(body, 1)

    def title(self) -> str:
        return "Letter 26-0131-1"


def sample_pdf() -> bytes:
    """Two pages with a frame and a line of text."""
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(out)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for number in (1, 2):
        painter.drawRect(20, 20, 400, 600)
        painter.drawText(60, 80, f"Page {number}")
        if number == 1:
            writer.newPage()
    painter.end()
    return bytes(out.data().data())
