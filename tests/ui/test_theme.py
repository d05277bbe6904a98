# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The look: contrast, fonts, icons that follow the scheme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inquirydesk.ui.colours import DARK, HIGH_CONTRAST, LIGHT, Colours, Kind, Tone
from inquirydesk.ui.theme import Scheme, Size, font, icon, look, px
from inquirydesk.ui.widgets.label import Label

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK, HIGH_CONTRAST])


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@SCHEMES
def test_all_text_can_be_read(scheme: Colours) -> None:
    for background in (scheme.window, scheme.base, scheme.alternate, scheme.header):
        for tone in Tone:
            assert contrast(scheme.tone(tone), background) >= 4.5, (tone, background.name())
    assert contrast(scheme.on_button, scheme.button) >= 4.5
    assert contrast(scheme.on_selection, scheme.selection) >= 4.5
    assert contrast(scheme.body, scheme.script) >= 4.5
    assert contrast(scheme.accent, scheme.script) >= 4.5


@SCHEMES
def test_chips_can_be_read(scheme: Colours) -> None:
    for kind in Kind:
        assert contrast(scheme.ink(kind), scheme.tint(kind)) >= 4.5, kind
    assert contrast(scheme.label, scheme.second_tint) >= 4.5


@SCHEMES
def test_edges_of_inputs_and_focus_stand_out(scheme: Colours) -> None:
    for background in (scheme.window, scheme.base):
        assert contrast(scheme.border, background) >= 3, background.name()
        assert contrast(scheme.accent, background) >= 3, background.name()


def test_the_bundled_face_is_used_and_digits_have_one_width() -> None:
    assert QFontInfo(font()).family() == "Noto Sans JP"
    assert QFontInfo(font(bold=True)).bold()
    metrics = QFontMetrics(font())
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_text_grows_with_the_setting_and_stays_within_bounds(qtbot: QtBot) -> None:
    label = Label("Overdue", size=Size.TITLE)
    qtbot.addWidget(label)
    before = label.sizeHint().width()
    look().use(text_percent=150)
    assert label.font().pixelSize() == 30
    assert label.sizeHint().width() > before
    assert px(10) == 15
    look().use(text_percent=900)
    assert look().text_percent == 200


def inked(shown: QIcon) -> set[str]:
    picture = shown.pixmap(QSize(32, 32)).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_takes_the_colour_of_the_scheme_at_once() -> None:
    shown = icon("phone", Tone.ACCENT)
    assert inked(shown) == {LIGHT.accent.name()}
    look().use(Scheme.DARK)
    assert inked(shown) == {DARK.accent.name()}


def test_an_icon_is_sharp_on_a_fine_screen() -> None:
    picture = icon("phone").pixmap(QSize(16, 16), 2.0)
    assert picture.width() == 32
    assert picture.devicePixelRatio() == 2.0


def test_the_application_takes_the_palette_of_the_scheme(qapp: QApplication) -> None:
    look().use(Scheme.DARK)
    assert qapp.palette().window().color() == DARK.window
    look().use(Scheme.HIGH_CONTRAST)
    assert qapp.palette().text().color() == HIGH_CONTRAST.body
