# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The colours of each scheme by what they mean; nothing here touches a widget."""

import enum
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette


class Scheme(enum.Enum):
    """What a person chooses under Settings; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Kind(enum.Enum):
    """What a colour tells; always together with words and an icon."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"
    SECOND = "second"


class Tone(enum.Enum):
    """How loud plain text is: body, labels, hints."""

    BODY = "body"
    LABEL = "label"
    HINT = "hint"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"
    SECOND = "second"


@dataclass(frozen=True)
class Colours:
    """One scheme. Names ending in _tint are backgrounds for the ink of the same name."""

    window: QColor
    base: QColor
    alternate: QColor
    header: QColor
    line: QColor
    border: QColor
    body: QColor
    label: QColor
    hint: QColor
    accent: QColor
    accent_tint: QColor
    button: QColor
    on_button: QColor
    plain_button: QColor
    plain_border: QColor
    selection: QColor
    on_selection: QColor
    neutral_tint: QColor
    good: QColor
    good_tint: QColor
    caution: QColor
    caution_tint: QColor
    problem: QColor
    problem_tint: QColor
    second: QColor
    second_tint: QColor
    script: QColor
    canvas: QColor

    def ink(self, kind: Kind) -> QColor:
        """The text and icon colour of a kind."""
        return self.label if kind is Kind.NEUTRAL else self.named(kind.value)

    def tint(self, kind: Kind) -> QColor:
        """The background colour of a kind."""
        return self.named(f"{kind.value}_tint")

    def tone(self, tone: Tone) -> QColor:
        """The colour of plain text of that tone."""
        return self.named(tone.value)

    def named(self, name: str) -> QColor:
        """The colour of that field; KeyError if there is none."""
        return self.by_name()[name]

    def by_name(self) -> dict[str, QColor]:
        """All colours with their names, for the style sheet."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def palette(self) -> QPalette:
        """The same colours as Qt's own widgets want them."""
        role = QPalette.ColorRole
        palette = QPalette()
        for which, colour in (
            (role.Window, self.window),
            (role.WindowText, self.body),
            (role.Base, self.base),
            (role.AlternateBase, self.alternate),
            (role.Text, self.body),
            (role.PlaceholderText, self.hint),
            (role.Button, self.plain_button),
            (role.ButtonText, self.body),
            (role.BrightText, self.on_button),
            (role.Highlight, self.selection),
            (role.HighlightedText, self.on_selection),
            (role.Accent, self.accent),
            (role.Link, self.accent),
            (role.LinkVisited, self.accent),
            (role.ToolTipBase, self.base),
            (role.ToolTipText, self.body),
            (role.Light, self.base),
            (role.Midlight, self.alternate),
            (role.Mid, self.line),
            (role.Dark, self.border),
            (role.Shadow, self.border),
        ):
            palette.setColor(which, colour)
        for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.hint)
        return palette


def _colours(**hexes: str) -> Colours:
    return Colours(**{name: QColor(f"#{value}") for name, value in hexes.items()})


LIGHT = _colours(
    window="F1F3F6",
    base="FFFFFF",
    alternate="F7F8FA",
    header="ECEFF3",
    line="D8DCE3",
    border="808894",
    body="1B2430",
    label="465160",
    hint="5B6675",
    accent="1E5AA8",
    accent_tint="E6EFFA",
    button="1E5AA8",
    on_button="FFFFFF",
    plain_button="FBFCFD",
    plain_border="B9C0CA",
    selection="DCE8F8",
    on_selection="1B2430",
    neutral_tint="E9ECF1",
    good="1C6437",
    good_tint="E3F2E7",
    caution="7F4A00",
    caution_tint="FCEFD6",
    problem="9E1C17",
    problem_tint="FBE5E3",
    second="54389A",
    second_tint="EEE9F8",
    script="F6F9FE",
    canvas="7C838D",
)
DARK = _colours(
    window="1C2025",
    base="24292F",
    alternate="282E35",
    header="2C333B",
    line="3A424B",
    border="7A8490",
    body="E8EBEF",
    label="B9C1CB",
    hint="9AA4B0",
    accent="86B7F3",
    accent_tint="24374F",
    button="2C6BBB",
    on_button="FFFFFF",
    plain_button="2F363E",
    plain_border="59636E",
    selection="28466B",
    on_selection="FFFFFF",
    neutral_tint="343B44",
    good="85D19B",
    good_tint="20382A",
    caution="F2BE6A",
    caution_tint="3D311D",
    problem="F59A92",
    problem_tint="452624",
    second="C3B0F5",
    second_tint="332B49",
    script="252E3B",
    canvas="14171B",
)
HIGH_CONTRAST = _colours(
    window="000000",
    base="000000",
    alternate="0D0D0D",
    header="1A1A1A",
    line="8C8C8C",
    border="FFFFFF",
    body="FFFFFF",
    label="FFFFFF",
    hint="E0E0E0",
    accent="FFE14D",
    accent_tint="262200",
    button="FFE14D",
    on_button="000000",
    plain_button="000000",
    plain_border="FFFFFF",
    selection="0F4A8A",
    on_selection="FFFFFF",
    neutral_tint="262626",
    good="7CF29B",
    good_tint="00290F",
    caution="FFC861",
    caution_tint="332200",
    problem="FFA8A1",
    problem_tint="3D0805",
    second="D6C7FF",
    second_tint="21163D",
    script="0A0A14",
    canvas="404040",
)
