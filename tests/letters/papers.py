# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Looking at finished PDFs: as pictures, and through other people's tools."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from inquirydesk.letters.reading import PDFIUM

_JARS = Path("/usr/share/java")
_VALIDATOR = "org.apache.pdfbox.preflight.Validator_A1b"
_NEEDED = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging")
_OPTIONAL = ("javax.activation", "jaxb-api")

Dot = tuple[int, int]


def tool(name: str, *arguments: str) -> str:
    """What a command line tool says; the test is skipped where it is not installed."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    found = subprocess.run([path, *arguments], capture_output=True, check=False)
    return (found.stdout + found.stderr).decode()


def preflight(pdf: Path) -> str:
    """What the PDF/A-1b validator says of the file; skipped where it is not installed."""
    jars = [_JARS / f"{name}.jar" for name in (*_NEEDED, *_OPTIONAL)]
    if not all(jar.exists() for jar in jars[: len(_NEEDED)]):
        pytest.skip("the PDF/A validator is not installed")
    return tool("java", "-cp", ":".join(str(jar) for jar in jars), _VALIDATOR, str(pdf))


def pictures_of(pdf: bytes, dpi: int) -> list[Image.Image]:
    """Each sheet as a grey picture."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
        finally:
            document.close()


def codes_on(picture: Image.Image) -> set[str]:
    """The content of every barcode and QR found in the picture."""
    return {found.text for found in zxingcpp.read_barcodes(picture)}


def ink(picture: Image.Image) -> set[Dot]:
    """The dots that are not white."""
    width, height = picture.size
    bright = picture.tobytes()
    return {
        (place % width, place // width) for place in range(width * height) if bright[place] < 250
    }


def ink_in(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> set[Dot]:
    """The dots that are not white in a part of an A4 sheet, in millimetres."""
    scale = picture.width / 210
    x1, y1, x2, y2 = (round(edge * scale) for edge in (left, top, right, bottom))
    part = picture.crop((max(x1, 0), max(y1, 0), x2, y2))
    return {(x + max(x1, 0), y + max(y1, 0)) for x, y in ink(part)}
