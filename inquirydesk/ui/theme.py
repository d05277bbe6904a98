# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How the program looks: the scheme in force, fonts and their size, style sheet, icons by name.

There is one look per process, as there is one QApplication, so painted widgets ask this module:
`colours()`, `font(Size.HINT)`, `icon("phone")`, `px(12)`. Whoever keeps a colour or font listens
to `look().changed`; whoever asks while painting needs nothing.
"""

import enum
from string import Template

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from inquirydesk import paths
from inquirydesk.ui import icons
from inquirydesk.ui.colours import DARK, HIGH_CONTRAST, LIGHT, Colours, Kind, Scheme, Tone

__all__ = ["Kind", "Look", "Scheme", "Size", "Tone", "colours", "font", "icon", "look", "px"]

FAMILY = "Noto Sans JP"
TEXT_PERCENT = (100, 200)


class Size(enum.IntEnum):
    """Text sizes in pixels at 100 %."""

    SMALL = 11
    HINT = 12
    UI = 13
    SECTION = 14
    SCRIPT = 17
    TITLE = 20
    FIGURE = 24


class Look(QObject):
    """The scheme and the text size in force; `apply` puts them on the application."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = Scheme.SYSTEM
        self._percent = TEXT_PERCENT[0]
        self._colours = LIGHT
        self._icons: dict[tuple[str, Tone, bool], QIcon] = {}

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def text_percent(self) -> int:
        return self._percent

    def install(self) -> None:
        """Load the bundled fonts, take Fusion, follow the computer's scheme from now on."""
        for weight in ("400Regular", "700Bold"):
            QFontDatabase.addApplicationFont(
                str(paths.resources() / "fonts" / f"NotoSansJP_{weight}.ttf")
            )
        QApplication.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        self.apply()

    def use(self, scheme: Scheme | None = None, text_percent: int | None = None) -> None:
        """Change what is given, keep the rest; text between 100 and 200 %."""
        self._scheme = scheme or self._scheme
        if text_percent is not None:
            self._percent = max(TEXT_PERCENT[0], min(TEXT_PERCENT[1], text_percent))
        self.apply()

    def apply(self) -> None:
        """Give the application palette, font and style sheet of the look in force."""
        self._colours = self._colours_of(self._scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self._colours.palette())
            app.setFont(self.font(Size.UI))
            app.setStyleSheet(_style_sheet(self._colours))
        self.changed.emit()

    def font(self, size: float = Size.UI, *, bold: bool = False) -> QFont:
        """The screen face at a size in pixels at 100 %, digits all of one width."""
        font = QFont(FAMILY)
        font.setPixelSize(round(size * self._percent / 100))
        font.setBold(bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def icon(self, name: str, tone: Tone = Tone.BODY, *, on_button: bool = False) -> QIcon:
        """The icon in that tone (or for a coloured button), recoloured with the scheme."""
        key = (name, tone, on_button)
        if key not in self._icons:
            self._icons[key] = QIcon(icons.TintedEngine(name, _Ink(self, tone, on_button)))
        return self._icons[key]

    @staticmethod
    def _colours_of(scheme: Scheme) -> Colours:
        if scheme is Scheme.SYSTEM:
            system = QGuiApplication.styleHints().colorScheme()
            return DARK if system == Qt.ColorScheme.Dark else LIGHT
        return {
            Scheme.LIGHT: LIGHT,
            Scheme.DARK: DARK,
            Scheme.HIGH_CONTRAST: HIGH_CONTRAST,
        }[scheme]

    @Slot(Qt.ColorScheme)
    def _on_system_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme is Scheme.SYSTEM:
            self.apply()


class _Ink:
    """The colour an icon has now."""

    def __init__(self, look: Look, tone: Tone, on_button: bool) -> None:
        self._look, self._tone, self._on_button = look, tone, on_button

    def __call__(self, mode: QIcon.Mode) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return self._look.colours.hint
        if self._on_button:
            return self._look.colours.on_button
        return self._look.colours.tone(self._tone)


def _style_sheet(colours: Colours) -> str:
    source = (paths.resources() / "styles" / "desk.qss").read_text(encoding="utf-8")
    values = {name: colour.name() for name, colour in colours.by_name().items()}
    return Template(source).substitute(values)


_looks: list[Look] = []


def look() -> Look:
    """The one look of this process, made on first use and owned by the application."""
    if not _looks:
        _looks.append(Look(QCoreApplication.instance()))
    return _looks[0]


def colours() -> Colours:
    """The colours in force."""
    return look().colours


def font(size: float = Size.UI, *, bold: bool = False) -> QFont:
    """The screen face in force at a size in pixels at 100 %."""
    return look().font(size, bold=bold)


def icon(name: str, tone: Tone = Tone.BODY, *, on_button: bool = False) -> QIcon:
    """The icon of that name, recoloured with the scheme."""
    return look().icon(name, tone, on_button=on_button)


def px(length: float) -> int:
    """A length in pixels at 100 % text size, grown with the text."""
    return round(length * look().text_percent / 100)
