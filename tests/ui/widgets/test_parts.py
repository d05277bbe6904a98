# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Parts that show: steps, checklists, banners, scripts, clocks, pages of a PDF."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inquirydesk.ui.theme import Kind, look
from inquirydesk.ui.widgets.banner import Banner
from inquirydesk.ui.widgets.check_box import CheckBox
from inquirydesk.ui.widgets.checklist import CheckItem, Checklist
from inquirydesk.ui.widgets.chip import Chip
from inquirydesk.ui.widgets.clock_bar import ClockBar
from inquirydesk.ui.widgets.columns import Columns
from inquirydesk.ui.widgets.fact_list import Fact, FactList
from inquirydesk.ui.widgets.flow_row import FlowRow
from inquirydesk.ui.widgets.key_button import KeyButton
from inquirydesk.ui.widgets.link import Link
from inquirydesk.ui.widgets.pdf_view import PdfView
from inquirydesk.ui.widgets.script_view import ScriptLine, ScriptView
from inquirydesk.ui.widgets.scroll_column import ScrollColumn
from inquirydesk.ui.widgets.state_line import StateLine
from inquirydesk.ui.widgets.step_list import Mark, Step, StepGroup, StepList
from tests.ui.gallery_screens import sample_pdf

ITEMS = [CheckItem("number", "Person read the number"), CheckItem("amount", "Amount said")]


def test_a_chip_is_text_for_screen_readers_and_as_wide_as_its_words(qtbot: QtBot) -> None:
    chip = Chip("Overdue 2 d", Kind.PROBLEM, "alert-octagon", strong=True)
    qtbot.addWidget(chip)
    assert chip.text() == "Overdue 2 d"
    assert chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(chip.text())


def test_a_checklist_counts_and_keeps_its_ticks_in_another_language(qtbot: QtBot) -> None:
    checks = Checklist()
    qtbot.addWidget(checks)
    checks.set_items("Before you hang up", ITEMS)
    checks.set_ticked({"amount"})
    checks.set_items("電話を切る前に", [CheckItem(item.key, "…") for item in ITEMS])
    assert checks.ticked_keys() == {"amount"}
    assert checks.missing_keys() == ("number",)


def test_alt_and_a_number_ticks(qtbot: QtBot) -> None:
    checks = Checklist()
    qtbot.addWidget(checks)
    checks.set_items("Said", ITEMS)
    checks.show()
    checks.activateWindow()
    QApplication.processEvents()
    with qtbot.waitSignal(checks.ticked) as told:
        QTest.keyClick(checks, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["amount", True]


def test_read_and_do_items_open_one_by_one(qtbot: QtBot) -> None:
    checks = Checklist()
    qtbot.addWidget(checks)
    checks.set_items("Read and do", ITEMS, in_order=True)
    boxes = {box.objectName(): box for box in checks.findChildren(QWidget) if box.objectName()}
    assert boxes["number"].isEnabled()
    assert not boxes["amount"].isEnabled()
    checks.set_ticked({"number"})
    assert boxes["amount"].isEnabled()


def test_items_after_the_ninth_have_no_key_of_their_own(qtbot: QtBot) -> None:
    checks = Checklist()
    qtbot.addWidget(checks)
    checks.set_items("Of several requests", [CheckItem(str(n), "x") for n in range(1, 11)])
    keys = [box.accessibleDescription() for box in checks.findChildren(CheckBox)]
    assert keys == [*(f"Alt+{n}" for n in range(1, 10)), ""]


def test_a_step_is_told_when_a_person_chooses_it_not_when_the_program_does(qtbot: QtBot) -> None:
    steps = StepList()
    qtbot.addWidget(steps)
    done = Step("register", 1, "Register arrival", Mark.DONE, "12 Jun", state="done")
    now = Step("form", 2, "Check the form", Mark.CURRENT, state="current")
    told: list[str] = []
    steps.step_chosen.connect(told.append)
    steps.set_groups([StepGroup("Receive", (done, now))])
    steps.choose("form")
    assert told == []
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert told == ["register"]
    spoken = steps.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 Register arrival, done, 12 Jun"


def test_a_banner_tells_which_verb_was_pressed(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_message(Kind.PROBLEM, "Not printed.", actions=(("again", "Print again"),))
    button = banner.findChild(KeyButton, "again")
    assert button is not None
    with qtbot.waitSignal(banner.action_chosen) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["again"]
    banner.clear()
    assert banner.isHidden()


def test_a_link_among_facts_tells_its_target(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts([Fact("Linked", "Call, 10 Jun", link="call:7")])
    link = facts.findChild(Link)
    assert link is not None
    with qtbot.waitSignal(facts.link_chosen) as told:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told.args == ["call:7"]


def test_a_script_grows_with_its_letters_and_escapes_what_people_wrote(qtbot: QtBot) -> None:
    script = ScriptView()
    qtbot.addWidget(script)
    script.resize(300, 200)
    script.set_lines([ScriptLine("May I speak with **<Sasaki>**?"), ScriptLine("Wait.", cue=True)])
    assert "<Sasaki>" in script.toPlainText()
    before = script.sizeHint().height()
    for _ in range(6):
        script.larger()
    assert script.sizeHint().height() > before


def test_the_clock_says_its_days_and_never_overflows(qtbot: QtBot) -> None:
    clock = ClockBar()
    qtbot.addWidget(clock)
    texts = ("12 Jun", "Today", "12 Jul")
    clock.set_clock(date(2026, 6, 12), date(2026, 6, 16), date(2026, 7, 12), texts)
    assert (clock.value(), clock.maximum()) == (4, 30)
    assert clock.accessibleDescription() == "12 Jun, Today, 12 Jul"
    clock.set_clock(date(2026, 6, 12), date(2026, 9, 1), date(2026, 7, 12), texts)
    assert clock.value() == clock.maximum()


def test_the_state_line_forgets_after_its_time(qtbot: QtBot) -> None:
    line = StateLine()
    qtbot.addWidget(line)
    line.say("Step 4 done.", undo="x", seconds=0)
    qtbot.waitUntil(lambda: line.text() == "")
    assert not line.can_undo()


def test_a_page_is_drawn_and_a_new_one_keeps_scroll_and_zoom(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    pdf = sample_pdf()
    with qtbot.waitSignal(view.rendered):
        view.show_pdf(pdf)
    assert view.page_count() == 2
    with qtbot.waitSignal(view.rendered):
        view.zoom_in()
    view.verticalScrollBar().setValue(120)
    qtbot.waitUntil(lambda: not view.is_drawing())
    zoom = view.zoom()
    with qtbot.waitSignal(view.rendered):
        view.show_pdf(pdf + b"\n")
    assert view.verticalScrollBar().value() == 120
    assert view.zoom() == zoom
    with qtbot.waitSignal(view.page_shown) as told:
        view.show_page(2)
    assert told.args == [2, 2]


def test_a_broken_file_is_told_and_the_page_before_stays(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.rendered):
        view.show_pdf(sample_pdf())
    with qtbot.waitSignal(view.not_readable):
        view.show_pdf(b"not a pdf")
    assert view.page_count() == 2


def test_buttons_go_to_the_next_line_rather_than_off_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    head = FlowRow(Chip("Disclosure"), Chip("Receiving"))
    right = KeyButton("Add note", key="Alt+N")
    head.add_right(right)
    page.setLayout(head)
    page.resize(600, 60)
    page.show()
    assert right.geometry().right() == page.width() - 1
    assert head.heightForWidth(600) < head.heightForWidth(200)


def test_columns_stack_when_the_text_is_large(qtbot: QtBot) -> None:
    page = ScrollColumn()
    qtbot.addWidget(page)
    columns = Columns()
    page.body.addWidget(columns)
    for text in ("One", "Two", "Three"):
        part = KeyButton(text * 8)
        columns.add(part, 1)
    page.resize(900, 400)
    page.show()
    assert not columns.is_stacked()
    look().use(text_percent=200)
    QApplication.processEvents()
    assert columns.is_stacked()
    assert page.horizontalScrollBar().maximum() == 0
