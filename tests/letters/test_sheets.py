# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The desk's own sheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from inquirydesk.domain.errors import LetterBlocked
from inquirydesk.domain.sourced import Language
from inquirydesk.letters.reading import text_of
from inquirydesk.letters.sheets import address_label, window_test_sheet
from tests.letters.papers import ink_in, pictures_of
from tests.letters.samples import ADDRESSEES, the_fonts

ON = date(2026, 6, 1)


def test_the_window_test_sheet_frames_the_address_block() -> None:
    sheet = pictures_of(window_test_sheet(the_fonts(), ON), dpi=100)[0]
    assert ink_in(sheet, 21, 17, 88, 43) == ink_in(sheet, 21.5, 17.5, 87.5, 42.5)
    outside_block = ink_in(sheet, 0, 0, 111, 62) - ink_in(sheet, 21, 17, 88, 43)
    assert not outside_block
    assert ink_in(sheet, 111.5, 0, 112.5, 62)


@pytest.mark.parametrize("language", list(Language))
def test_a_label_takes_an_address_of_any_length(language: Language) -> None:
    long = replace(ADDRESSEES[language], address=ADDRESSEES[language].address * 4)
    (sheet,) = text_of(address_label(long, language, the_fonts(), ON))
    assert sheet.count(ADDRESSEES[language].address[0]) == 4


def test_a_label_refuses_what_no_font_has() -> None:
    with pytest.raises(LetterBlocked):
        address_label(
            replace(ADDRESSEES[Language.JA], names=("山\u200f田",)), Language.JA, the_fonts(), ON
        )
