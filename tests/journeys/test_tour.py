# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The tour ends well in both languages, and the letters it leaves say what was decided."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

ROOT = Path(__file__).resolve().parents[2]
CHECK = "[A-Z2-7]{8}"


@dataclass(frozen=True)
class Left:
    """What the tour left: its folder and its last line."""

    out: Path
    last_line: str

    def letter(self, code: str, language: str) -> Path:
        """The first sheet of the first letter of that code."""
        return min(self.out.glob(f"*-{code}-*-{language}-in-ja.pdf"))

    def text(self, code: str, language: str) -> str:
        """What the letter reads as when copied, without line ends."""
        read = subprocess.run(
            ["pdftotext", "-raw", str(self.letter(code, language)), "-"],
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        return re.sub(r"\s+", "", read.stdout)


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Left]:
    """Play the tour once, in both languages."""
    out = tmp_path_factory.mktemp("tour")
    played = subprocess.run(
        [sys.executable, "-m", "tests.tour", "--out", str(out), "--language", "both"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert played.returncode == 0, played.stdout[-3000:] + played.stderr[-3000:]
    yield Left(out, played.stdout.strip().splitlines()[-1])
    shutil.rmtree(out)


def test_it_leaves_pictures_of_every_act_and_every_letter(left: Left) -> None:
    assert len(list(left.out.glob("*.png"))) >= 20
    assert len(list(left.out.glob("*.pdf"))) >= 8
    assert re.fullmatch(r"\d+ pictures and \d+ letters in \d+ s", left.last_line)


def test_the_partial_disclosure_names_person_dates_ground_and_fee_in_both_languages(
    left: Left,
) -> None:
    ja = left.text("L07", "ja")
    assert "石川恵様" in ja
    assert "令和8年6月14日" in ja
    assert "法第33条第2項第1号" in ja
    assert "1,000円" in ja
    en = left.text("L07", "en")
    assert "石川恵" in en
    assert "14June2026" in en
    assert "Article33,paragraph2," in en
    assert "item(i)" in en
    assert "1,000yen" in en


def test_the_supplement_request_lists_the_card_that_does_not_count(left: Left) -> None:
    text = left.text("L03", "ja")
    assert "健康保険" in text
    assert "中島康平様" in text


def test_the_form_pack_says_nothing_of_whether_data_exist(left: Left) -> None:
    text = left.text("L02", "ja")
    assert "石川恵様" in text
    assert "保有しています" not in text
    assert "該当" not in text


@pytest.mark.parametrize("code", ["L02", "L03", "L07", "L22"])
def test_every_letter_is_whole_and_carries_its_own_faces(left: Left, code: str) -> None:
    letter = str(left.letter(code, "ja"))
    checked = subprocess.run(["qpdf", "--check", letter], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    fonts = subprocess.run(["pdffonts", letter], capture_output=True, check=True, text=True)
    rows = fonts.stdout.splitlines()[2:]
    assert rows
    assert all(re.search(r"\byes\s+(yes|no)\s+(yes|no)\s+\d+", row) for row in rows), rows


def test_codes_on_form_and_letter_lead_back_to_the_case(left: Left) -> None:
    form = left.out / "26-0001-1-L02-2-ja-in-ja.pdf"
    found = _codes(form)
    assert "IDC/26-0001" in found
    assert any(re.fullmatch(rf"IDF1/26-0001/{CHECK}", text) for text in found)
    found = _codes(left.letter("L07", "ja"))
    assert any(re.fullmatch(rf"IDL1/26-0001-2/{CHECK}", text) for text in found)


def _codes(pdf: Path) -> set[str]:
    """What the codes on all its sheets say; a letter carries its own beside the contact."""
    document = pypdfium2.PdfDocument(pdf)
    sheets = [page.render(scale=300 / 72).to_pil() for page in document]
    document.close()
    return {code.text for sheet in sheets for code in zxingcpp.read_barcodes(sheet)}
