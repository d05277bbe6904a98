# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The request form drawn on its one sheet.

Japanese leads, English stands beside it in grey. What the requester fills in has a thick frame.
The lists are as long as the policy makes them; the room to write gives way, then their size.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from inquirydesk.domain.letter import RequestForm
from inquirydesk.domain.sourced import Language, Text
from inquirydesk.letters import styles, wording
from inquirydesk.letters.fonts import Face, Fonts
from inquirydesk.letters.lines import Line, Style, single_line, text_lines
from inquirydesk.letters.paper import Paper, mm

LEFT, RIGHT = 14 * mm, 196 * mm
WIDTH = RIGHT - LEFT
TOP = 10.5 * mm
SECTIONS_TOP = 45.8 * mm
OFFICE_TOP, OFFICE_HEIGHT = 272 * mm, 10.5 * mm
FOOT_TOP = 283.6 * mm
GAP = 2.3 * mm
HEAD_HEIGHT = 6 * mm
LABEL_WIDTH = 25 * mm
TICK_SIDE = 2.7 * mm
TICK_ROW = 5.4 * mm
ENCLOSE_SHARE = 0.55
"""How much of the width lists what to enclose; the rest says what to mask."""

QR_SIDE = 20 * mm
BARCODE_HEIGHT = 9.5 * mm
LEAST_WRITING_HEIGHT = 15 * mm
"""Room to describe the data; if the lists below leave less, they are set smaller."""

HEAD_FILL = (0.91, 0.925, 0.955)
LABEL_FILL = (0.965, 0.97, 0.98)
MASK_FILL = (0.985, 0.97, 0.92)
POSTAL_RED = (0.78, 0.24, 0.2)
THICK, THIN = 1.7, 0.7

JA = Style(Face.SANS, 9.2, 12.6)
JA_BOLD = Style(Face.SANS_BOLD, 9.2, 12.6)
EN = Style(Face.SANS, 7.2, 9.6)


def draw_form(form: RequestForm, paper: Paper) -> None:
    """Draw the whole form on the sheet."""
    _Drawing(form, paper).draw()


class _Drawing:
    """One form on its sheet; `y` is where the next part begins."""

    def __init__(self, form: RequestForm, paper: Paper) -> None:
        self.form = form
        self.paper = paper
        self.fonts = paper.fonts
        self.y = SECTIONS_TOP
        self.number = 0

    def draw(self) -> None:
        """Draw the whole form: from the top, then from the bottom, the room to write between."""
        self._head()
        self._person()
        if self.form.agents:
            self._agent()
        self._requests()
        self._rest()
        self._office()

    def _text(self, x: float, y: float, text: str, style: Style, width: float = inf) -> float:
        """Print a line, made smaller until it is at most that wide; its width."""
        line = single_line(text, style, self.fonts)
        if line.width > width:
            style = Style(style.face, style.size * width / line.width, style.leading)
            line = single_line(text, style, self.fonts)
        return self.paper.text(x, y, line, style)

    def _grey(self, x: float, y: float, text: str, style: Style = EN) -> float:
        return self.paper.text(x, y, text, style, colour=styles.GREY)

    def _both(self, x: float, y: float, words: Text, style: Style = JA) -> float:
        """Print Japanese with English in grey behind it; the width of both."""
        japanese = self.paper.text(x, y, words.ja, style)
        if not words.en:
            return japanese
        small = _small(style)
        behind = x + japanese + style.size * 0.35
        return behind - x + self.paper.text(behind, y, words.en, small, colour=styles.GREY)

    def _width(self, words: Text, style: Style = JA) -> float:
        """How wide `_both` will print the words."""
        japanese = single_line(words.ja, style, self.fonts).width
        english = single_line(words.en, _small(style), self.fonts).width
        return japanese + (style.size * 0.35 + english if words.en else 0)

    def _fitted(self, words: Text, width: float) -> Style:
        """The usual style, made smaller until the words are at most that wide."""
        factor = min(1.0, width / self._width(words))
        return Style(JA.face, JA.size * factor, JA.leading)

    def _tick(self, x: float, y: float, words: Text, style: Style = JA) -> float:
        """A box to tick with its words; the width of both."""
        self.paper.box(x, y + (style.leading - TICK_SIDE) / 2, TICK_SIDE, TICK_SIDE, thick=0.8)
        return TICK_SIDE + 5 + self._both(x + TICK_SIDE + 5, y, words, style)

    def _ticks_in_line(
        self, entries: Sequence[Text], left: float, top: float, right: float
    ) -> None:
        """Boxes to tick one behind the other; a new line where the next would not fit."""
        x, y, apart = left, top, 9.0
        for words in entries:
            style = self._fitted(words, right - left - TICK_SIDE - 5)
            if x > left and x + TICK_SIDE + 5 + self._width(words, style) > right:
                x, y = left, y + JA.leading
            x += self._tick(x, y, words, style) + apart

    def _ticks_in_columns(
        self, entries: Sequence[Text], left: float, top: float, right: float, columns: int
    ) -> None:
        """Boxes to tick in columns of equal width, read row by row."""
        width = (right - left) / columns
        for place, words in enumerate(entries):
            row, column = divmod(place, columns)
            style = self._fitted(words, width - TICK_SIDE - 12)
            self._tick(left + column * width, top + row * TICK_ROW, words, style)

    def _section(self, words: Text, height: float, *, filled_in: bool) -> float:
        """A headed frame, thick where the requester writes; the top of its inside."""
        self.number += 1
        self.paper.box(LEFT, self.y, WIDTH, HEAD_HEIGHT, fill=HEAD_FILL, thick=THIN)
        heading = Style(Face.SANS_BOLD, 10, HEAD_HEIGHT)
        used = self.paper.text(LEFT + 6, self.y, f"{self.number} {words.ja}", heading)
        self._grey(LEFT + 6 + used + 8, self.y, words.en, Style(Face.SANS, 7.6, HEAD_HEIGHT))
        top = self.y + HEAD_HEIGHT
        self.paper.box(LEFT, top, WIDTH, height, thick=THICK if filled_in else THIN)
        self.y = top + height + GAP
        return top

    def _label(
        self, x: float, top: float, height: float, words: Text, width: float = LABEL_WIDTH
    ) -> None:
        """The shaded cell before a field."""
        self.paper.box(x, top, width, height, fill=LABEL_FILL, thick=THIN)
        middle = top + (height - JA.leading - EN.leading) / 2
        self._text(x + 6, middle, words.ja, JA, width - 9)
        self._grey(x + 6, middle + JA.leading, words.en)

    def _postal_boxes(self, x: float, y: float) -> float:
        """Seven red boxes for the postal code; where they end."""
        self._text(x, y + 1.5, "〒", JA)
        x += 11
        side, height = 4 * mm, 5 * mm
        for digit in range(7):
            if digit == 3:
                self._text(x + 0.5, y + 1.5, "-", JA)
                x += 6
            self.paper.box(x, y, side, height, thick=0.9, colour=POSTAL_RED)
            x += side + 0.4 * mm
        return x

    def _head(self) -> None:
        form = self.form
        self._text(LEFT, TOP, wording.FORM_NAME.ja, Style(Face.SANS_BOLD, 17, 24))
        self._grey(LEFT, TOP + 24, wording.FORM_NAME.en, Style(Face.SANS, 9.2, 12))
        addressee = f"{form.company.ja}　{form.desk.ja}　御中"
        self._text(LEFT, TOP + 38, addressee, Style(Face.SANS, 11, 16), 95 * mm)
        self.paper.qr(RIGHT - QR_SIDE, TOP, QR_SIDE, form.qr)
        right = RIGHT - QR_SIDE - 7 * mm
        self.paper.barcode(right, TOP, BARCODE_HEIGHT, form.barcode)
        reference = f"{wording.REFERENCE.ja} {form.reference}"
        bold = Style(Face.SANS_BOLD, 12.5, 17)
        self.paper.text(right, TOP + BARCODE_HEIGHT + 2, reference, bold, align="right")
        quote = "Reference. Please quote it when you contact us."
        self.paper.text(
            right, TOP + BARCODE_HEIGHT + 18, quote, EN, colour=styles.GREY, align="right"
        )
        self._instructions(33 * mm)

    def _instructions(self, y: float) -> None:
        self._text(LEFT, y, "太枠の中を黒のペンで記入し、簡易書留でお送りください。", JA)
        english = "Use black ink; send by registered mail."
        below = y + 12.4
        refused = self.form.channels_refused
        if refused:
            ways = "、".join(way.ja for way in refused)
            self._text(LEFT, below, f"{ways}による請求は受け付けておりません。", JA, 120 * mm)
            *first, last = (way.en for way in refused)
            listed = f"{', '.join(first)} or {last}" if first else last
            english += f" No requests by {listed}."
            below += 12.4
        self._grey(LEFT, below, english)
        x = 136 * mm
        x += self._both(x, y + 22, Text("請求日", "Date")) + 5
        self._text(x, y + 22, "西暦", JA)
        for word, place in (("年", 168), ("月", 181), ("日", 192.5)):
            self._text(place * mm, y + 22, word, JA)

    def _person(self) -> None:
        top = self._section(
            Text("ご本人", "Person whose data are concerned"), 45 * mm, filled_in=True
        )
        field = LEFT + LABEL_WIDTH
        rows = (8.8 * mm, 9.8 * mm, 15.8 * mm, 10.6 * mm)
        tops = [top + sum(rows[:place]) for place in range(5)]
        for row_top in tops[1:4]:
            self.paper.rule(LEFT, row_top, RIGHT, row_top, thick=THIN)
        labels = (
            Text("ふりがな", "Reading"),
            Text("氏名", "Name"),
            Text("住所", "Address"),
            Text("日中の電話", "Daytime phone"),
        )
        for words, row_top, height in zip(labels, tops, rows, strict=False):
            self._label(LEFT, row_top, height, words)
        second = 119 * mm
        self._label(second, tops[1], rows[1], Text("生年月日", "Date of birth"))
        born = second + LABEL_WIDTH + 6
        self._text(born, tops[1] + 2, "西暦・昭和・平成・令和", JA)
        for word, place in (("年", 161), ("月", 173), ("日", 185)):
            self._text(place * mm, tops[1] + 14.5, word, JA)
        end = self._postal_boxes(field + 6, tops[2] + 5)
        hint = Text(
            "本人確認書類と同じ住所（回答書の送り先になります）",
            "Same as on your ID; our reply goes there.",
        )
        self._both(end + 8, tops[2] + 5, hint, Style(Face.SANS, 7.6, 11))
        relation = 84 * mm
        self._label(relation, tops[3], rows[3], Text("当社との関係", "Relation to us"))
        groups = [Text(group.ja, "") for group in self.form.groups]
        self._ticks_in_line(groups, relation + LABEL_WIDTH + 5, tops[3] + 2.4, RIGHT - 3)
        self.paper.box(LEFT, top, WIDTH, 45 * mm, thick=THICK)

    def _agent(self) -> None:
        rows = (max(10.2 * mm, len(self.form.agents) * TICK_ROW + 2), 8.6 * mm)
        top = self._section(
            Text("代理人が請求する場合", "Only if an agent makes the request"),
            sum(rows),
            filled_in=False,
        )
        field = LEFT + LABEL_WIDTH
        self._label(LEFT, top, rows[0], Text("代理人の氏名", "Agent’s name"))
        self._label(LEFT, top + rows[0], rows[1], Text("住所・電話", "Address, phone"))
        self._grey(field + 6, top + 2, "ふりがな Reading")
        second = 108 * mm
        self._label(second, top, rows[0], Text("区分", "Authority"), 22 * mm)
        self._ticks_in_columns(self.form.agents, second + 22 * mm + 5, top + 2, RIGHT - 2, 1)
        self.paper.rule(field, top + rows[0], RIGHT, top + rows[0], thick=THIN)
        self._postal_boxes(field + 6, top + rows[0] + 4)
        self.paper.box(LEFT, top, WIDTH, sum(rows), thick=THIN)

    def _requests(self) -> None:
        rows = -(-len(self.form.requests) // 3)
        listed = rows * TICK_ROW + 7
        methods = 7.2 * mm
        top = self._section(
            Text("請求の種類", "Request (tick all that apply)"), listed + methods, filled_in=True
        )
        self._ticks_in_columns(self.form.requests, LEFT + 7, top + 5, RIGHT, 3)
        line = top + listed
        self.paper.rule(LEFT, line, RIGHT, line, thick=THIN)
        y = line + (methods - JA.leading) / 2
        x = LEFT + 7 + self._both(LEFT + 7, y, Text("開示の方法", "Disclosure")) + 9
        self._ticks_in_line(self.form.methods, x, y, RIGHT - 3)

    def _rest(self) -> None:
        """What to write about the data, what to enclose, where to send: fitted to the room left."""
        for scale in (1.0, 0.94, 0.88, 0.82, 0.76):
            enclose = self._enclosures(scale)
            masks = self._masks(scale)
            remarks = self._remarks(scale)
            inside = max(_height(enclose), _height(masks)) + 8
            foot = max(_height(remarks), 19 * mm) + GAP
            room = OFFICE_TOP - self.y - foot - inside - 2 * (HEAD_HEIGHT + GAP) - 11 * mm
            if room >= LEAST_WRITING_HEIGHT:
                break
        self._data(room)
        top = self._section(Text("同封するもの", "Enclose"), inside, filled_in=False)
        middle = LEFT + ENCLOSE_SHARE * WIDTH
        self.paper.box(middle, top, RIGHT - middle, inside, fill=MASK_FILL, thick=THIN)
        self._pieces(enclose, LEFT + 6, top + 4)
        self._pieces(masks, middle + 8, top + 4)
        self._pieces(remarks, LEFT, self.y)
        self._send_to()

    def _data(self, room: float) -> None:
        correction = 11 * mm
        top = self._section(
            Text("対象となる個人データ", "Data concerned: service or campaign, period, product"),
            room + correction,
            filled_in=True,
        )
        example = Text(
            "例: 令和6年から令和8年までの修理の記録、キャンペーンの応募内容",
            "e.g. repair records 2024–2026, campaign entries",
        )
        small = Style(Face.SANS, 7.6, 11)
        self._both(LEFT + 6, top + 2, example, small)
        line, middle = top + room, LEFT + WIDTH / 2
        self.paper.rule(LEFT, line, RIGHT, line, thick=THIN)
        self.paper.rule(middle, line, middle, line + correction, thick=THIN)
        self._both(
            LEFT + 6, line + 2, Text("訂正の場合　訂正前", "For correction: now recorded as"), small
        )
        self._both(middle + 6, line + 2, Text("訂正後", "Should read"), small)

    def _enclosures(self, scale: float) -> list[_Piece]:
        form, width = self.form, ENCLOSE_SHARE * WIDTH - 12
        block = _Block(self.fonts, scale)
        block.tick(Text("この請求書", "This form"))
        block.tick(Text("本人確認書類の写し", "Copy of identity documents"), bold=True)
        for letter, label, papers in (
            ("A", "写真つき1点", form.papers.photo),
            ("B", "写真なし2点", form.papers.plain),
        ):
            listed = "、".join(paper.ja for paper in papers)
            block.text(f"{letter} {label}: {listed}", width, indent=12)
        if form.agents:
            block.tick(Text("代理権を証する書類（代理人の場合）", "Proof of authority (agents)"))
        if form.fee:
            ways = "または".join(way.ja for way in form.fee.instruments)
            ways_english = " or ".join(way.en for way in form.fee.instruments)
            amount = wording.amount_text(form.fee.amount, Language.JA)
            block.tick(Text(f"手数料 {amount}の{ways}", f"Fee ({ways_english})"))
            requests = "、".join(request.ja for request in form.fee.requests)
            english = ", ".join(request.en for request in form.fee.requests)
            block.text(f"{requests}のときのみ、1件につき", width, indent=12)
            block.text(f"for each request; only: {english}", width, indent=12, grey=True)
        return block.pieces

    def _masks(self, scale: float) -> list[_Piece]:
        block = _Block(self.fonts, scale)
        width = (1 - ENCLOSE_SHARE) * WIDTH - 14
        block.both(Text("コピーに写してはいけないもの", "Mask before copying"), bold=True)
        for mask in self.form.papers.masks:
            block.tick(mask, width)
        block.text("黒く塗るか、紙を貼ってからコピーしてください。", width)
        block.text("Black it out or cover it, then copy.", width, grey=True)
        return block.pieces

    def _remarks(self, scale: float) -> list[_Piece]:
        block = _Block(self.fonts, scale * 0.88)
        width = 110 * mm
        for remark in self.form.remarks:
            block.text(f"・{remark.ja}", width)
        block.text(" ".join(remark.en for remark in self.form.remarks), width, grey=True)
        return block.pieces

    def _pieces(self, pieces: Sequence[_Piece], x: float, y: float) -> None:
        for indent, top, line, style, grey in pieces:
            if line is None:
                self.paper.box(x + indent, y + top, TICK_SIDE, TICK_SIDE, thick=0.8)
            else:
                colour = styles.GREY if grey else styles.INK
                self.paper.text(x + indent, y + top, line, style, colour=colour)

    def _send_to(self) -> None:
        left, height = 130 * mm, 19 * mm
        form = self.form
        self.paper.box(left, self.y, RIGHT - left, height, thick=THIN)
        x, room = left + 7, RIGHT - left - 12
        self._grey(x, self.y + 2, "送付先 Send to")
        self._text(x, self.y + 12, f"〒{form.postal_code}", JA_BOLD)
        self._text(x, self.y + 25, form.address.ja, JA, room)
        self._text(x, self.y + 38, f"{form.company.ja} {form.desk.ja}", JA, room)

    def _office(self) -> None:
        """The row the desk fills in, and the foot of the sheet."""
        self.paper.box(LEFT, OFFICE_TOP, WIDTH, OFFICE_HEIGHT)
        columns = {
            38: "受付日",
            66: "受付者",
            84: "請求書",
            102: "本人確認",
            124: "確認者（2人目）",
            160: "手数料",
            178: "廃棄日",
        }
        self._label(LEFT, OFFICE_TOP, OFFICE_HEIGHT, Text("事務処理欄", "Office use"), 24 * mm)
        for left, word in columns.items():
            self.paper.rule(left * mm, OFFICE_TOP, left * mm, OFFICE_TOP + OFFICE_HEIGHT)
            self._text(left * mm + 5, OFFICE_TOP + 2, word, Style(Face.SANS, 8, 11))
        foot = Style(Face.SANS, 7.6, 10)
        self._both(LEFT, FOOT_TOP, self.form.edition, foot)
        self.paper.text(RIGHT, FOOT_TOP, self.form.reference, foot, align="right")


_Piece = tuple[float, float, Line | None, Style, bool]
"""Indent, top, line (None: a box to tick), style, grey."""


def _height(pieces: Sequence[_Piece]) -> float:
    return max(top + style.leading for _, top, _, style, _ in pieces)


def _small(style: Style) -> Style:
    """The style of English behind Japanese of that style."""
    return Style(EN.face, EN.size * style.size / JA.size, style.leading)


class _Block:
    """Lines one below the other, measured before they are printed."""

    def __init__(self, fonts: Fonts, scale: float) -> None:
        self.pieces: list[_Piece] = []
        self._fonts = fonts
        self._y = 0.0
        self._normal = Style(Face.SANS, JA.size * scale, JA.leading * scale)
        self._bold = Style(Face.SANS_BOLD, JA.size * scale, JA.leading * scale)
        self._small = Style(Face.SANS, EN.size * scale, EN.leading * scale)

    def text(self, text: str, width: float, *, indent: float = 0, grey: bool = False) -> None:
        """A paragraph."""
        style = self._small if grey else self._normal
        for line in text_lines(text, style, width - indent, self._fonts):
            self._add(indent, line, style, grey=grey)
            self._y += style.leading

    def both(
        self, words: Text, width: float = inf, *, indent: float = 0, bold: bool = False
    ) -> None:
        """Japanese with English in grey behind it, or below where the line is too short."""
        style = self._bold if bold else self._normal
        small = _small(style)
        japanese = single_line(words.ja, style, self._fonts)
        english = single_line(words.en, small, self._fonts)
        self._add(indent, japanese, style)
        behind = indent + japanese.width + style.size * 0.35
        if behind + english.width > width:
            self._y += style.leading * 0.9
            behind = indent
        self._add(behind, english, small, grey=True)
        self._y += style.leading * 1.12

    def tick(self, words: Text, width: float = inf, *, bold: bool = False) -> None:
        """A box to tick with its words."""
        middle = (self._normal.leading - TICK_SIDE) / 2
        self.pieces.append((0.0, self._y + middle, None, self._normal, False))
        self.both(words, width, indent=TICK_SIDE + 5, bold=bold)

    def _add(self, indent: float, line: Line, style: Style, *, grey: bool = False) -> None:
        self.pieces.append((indent, self._y, line, style, grey))
