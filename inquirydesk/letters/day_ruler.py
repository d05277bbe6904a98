# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Why a date falls where it does: the words for each day, and the sheet that prints them.

The window uses the same words, so that nobody reads one reason on screen and another on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.clock import ClockRule, DayReason, Due, RulerDay
from inquirydesk.domain.errors import CharacterNotPrintable, LetterBlocked
from inquirydesk.domain.letter import Table
from inquirydesk.domain.sourced import Language, Text, Trust
from inquirydesk.letters import flow, page, styles, wording
from inquirydesk.letters.fonts import REPORTLAB, Fonts
from inquirydesk.letters.paper import SHEET_WIDTH, Paper, mm
from inquirydesk.letters.pdfa import Description, archived
from inquirydesk.letters.reading import check_read_back

TITLE = Text("期限の計算", "How the days are counted")
CONFIRMED = Text("出典を確認済み", "read in its source")
UNCONFIRMED = Text("法務の確認待ち", "to be confirmed by legal")
_HEAD = (Text("日付", "Day"), Text("数え方", "Counts"))
_WEEKDAYS = Text("月火水木金土日", "Mon Tue Wed Thu Fri Sat Sun")
_FIRST_TOP = 20 * mm


@dataclass(frozen=True, slots=True)
class Ruler:
    """One period of a case as it stands."""

    rule: ClockRule
    due: Due


def heading(ruler: Ruler, language: Language) -> str:
    """The name of the period and its last day, as far as there is one."""
    name, due_on = ruler.rule.name.in_(language), ruler.due.due_on
    if due_on is None:
        return name
    day = _day(due_on, language)
    return f"{name}　{day}" if language is Language.JA else f"{name}: {day}"


def source_of(rule: ClockRule, language: Language) -> str:
    """Where the rule comes from, since when it is in force and whether it was confirmed."""
    trust = CONFIRMED if rule.source.trust is Trust.VERIFIED else UNCONFIRMED
    in_force = rule.in_force_from
    if language is Language.JA:
        since = f"{wording.date_text(in_force, language)}施行。" if in_force else ""
        return f"根拠：{rule.source.cite}。{since}{trust.ja}。"
    since = f"In force from {wording.date_text(in_force, language)}; " if in_force else ""
    return f"Source: {rule.source.cite}. {since}{trust.en}."


def reason_of(entry: RulerDay, rule: ClockRule) -> Text:
    """Why a day counts or does not; articles of the Civil Code only for Japan's own rules."""
    code = not rule.jurisdiction
    name = entry.name or Text("", "")
    match entry.reason:
        case DayReason.FIRST_DAY:
            return _citing(Text("初日（数えない）", "First day, not counted"), "140", cites=code)
        case DayReason.COUNTED:
            of = entry.of
            return Text(
                f"{entry.number}日目" + (f"／{of}日" if of else ""),
                f"Day {entry.number}" + (f" of {of}" if of else ""),
            )
        case DayReason.WEEKEND:
            return Text("土曜日・日曜日", "Weekend")
        case DayReason.HOLIDAY:
            return Text(f"祝日：{name.ja}", f"Holiday: {name.en}")
        case DayReason.CLOSURE:
            return Text(f"休業日：{name.ja}", f"Closed: {name.en}")
        case DayReason.PAUSED:
            return Text(
                "請求者の回答を待つ間（数えない）", "Waiting for the requester, not counted"
            )
        case DayReason.ROLLED:
            return _rolled(entry, name, cites=code)
        case DayReason.ENDED:
            return Text("拒否の通知により終了", "Ended by the refusal")


def _rolled(entry: RulerDay, name: Text, *, cites: bool) -> Text:
    if entry.because is DayReason.PAUSED:
        return Text(
            "回答を待っていたため、この日まで延びる", "Moved here: the answer was awaited until now"
        )
    why = {
        DayReason.HOLIDAY: Text(f"末日が{name.ja}のため", f"the last day was {name.en}"),
        DayReason.CLOSURE: Text(f"末日が{name.ja}のため", f"the last day was {name.en}"),
    }.get(
        entry.because or DayReason.WEEKEND, Text("末日が休みのため", "the last day was a weekend")
    )
    moved = Text(f"{why.ja}この日に移る", f"Moved here, as {why.en}")
    return _citing(moved, "142", cites=cites)


def _citing(text: Text, article: str, *, cites: bool) -> Text:
    if not cites:
        return text
    return Text(f"{text.ja}（民法第{article}条）", f"{text.en} (Civil Code {article})")


def ruler_sheet(
    reference: str,
    rulers: Sequence[Ruler],
    language: Language,
    fonts: Fonts,
    dated_on: date,
    *,
    practice: bool,
) -> bytes:
    """Every period of a case, day by day, on A4; it names nobody.

    Raises `LetterBlocked` naming each character no font has.
    """
    look = styles.LOOKS[language]
    middle = SHEET_WIDTH / 2
    today = _day(dated_on, language)
    about = (
        f"{reference}　{today}現在" if language is Language.JA else f"{reference}, as of {today}"
    )
    strips = [
        *flow.title(TITLE.in_(language), look.title, middle, page.TITLE_WIDTH, fonts),
        *flow.title(about, look.item, middle, page.TITLE_WIDTH, fonts),
    ]
    for ruler in rulers:
        texts = (heading(ruler, language), source_of(ruler.rule, language))
        _require_printable(
            (*texts, *(cell for row in _rows(ruler, language) for cell in row)), fonts
        )
        name, source = (
            flow.paragraph(text, style, page.LEFT, page.WIDTH, fonts)
            for text, style in zip(texts, (look.section, look.note), strict=True)
        )
        strips += flow.spaced(name, 1.4 * look.body.leading)
        strips += flow.tied_all([name[-1], *source])[1:]
        head = (_HEAD[0].in_(language), _HEAD[1].in_(language))
        table = Table(head, _rows(ruler, language), (35, 65))
        days = flow.table(table, page.LEFT, page.WIDTH, look, fonts)
        strips += flow.tied(flow.spaced(days, 0.4 * look.body.leading))
    sheets = flow.dealt(strips, _FIRST_TOP, page.CONTINUED_TOP, page.BODY_BOTTOM)
    with REPORTLAB:
        paper = Paper(fonts)
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                paper.next_sheet()
            for top, strip in sheet:
                strip.draw(paper, top)
            foot = f"{reference}　{number} / {len(sheets)}"
            paper.text(middle, page.FOOTER_TOP, foot, look.footer, align="centre")
            page.draw_marks(paper, draft=False, practice=practice)
        pdf, printed = paper.finish()
    tag = "ja-JP" if language is Language.JA else "en"
    pdf = archived(pdf, Description(TITLE.in_(language), "Inquiry Desk", dated_on, tag))
    check_read_back(pdf, printed)
    return pdf


def _rows(ruler: Ruler, language: Language) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_day(entry.day, language), reason_of(entry, ruler.rule).in_(language))
        for entry in ruler.due.ruler
    )


def _day(day: date, language: Language) -> str:
    written = wording.date_text(day, language)
    if language is Language.JA:
        return f"{written}（{_WEEKDAYS.ja[day.weekday()]}）"
    return f"{written} ({_WEEKDAYS.en.split()[day.weekday()]})"


def _require_printable(texts: Sequence[str], fonts: Fonts) -> None:
    faults = [
        CharacterNotPrintable(character, "day_ruler", position)
        for text in texts
        for character, position in fonts.unprintable(text)
    ]
    if faults:
        raise LetterBlocked(faults)
