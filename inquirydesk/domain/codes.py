# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Codes printed on letters and forms, and what a scan of one says.

A code is a prefix, a number and, in a QR, a check code that only this desk can make: a prefix so
that a scan is recognised wherever the focus is, a check code so that the desk can tell its own
papers from copies of the pattern. It never holds anything of the person. Only capital letters,
digits, "-" and "/" occur: their keys are where a scanner that types expects them on Japanese and
western keyboards alike, and a QR of them stays small.
"""

from __future__ import annotations

import base64
import hmac
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_CHECK_BYTES = 5  # 40 bits, eight characters of base32
_CODE = re.compile(r"(IDL1|IDF1|IDC)/([0-9A-Z-]{1,24})(?:/([A-Z2-7]{8}))?")


class CodeKind(StrEnum):
    """What bears the code; the value is the printed prefix."""

    LETTER = "IDL1"
    FORM = "IDF1"
    CASE = "IDC"
    """The bare reference in the form's barcode: finds the case, proves nothing."""


class Verdict(StrEnum):
    """What the check code says."""

    GENUINE = "genuine"
    UNKNOWN = "unknown"
    """Not made with this desk's key."""
    UNCHECKED = "unchecked"
    """The code carries no check code."""


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """A code of ours as a scanner read it."""

    kind: CodeKind
    number: str
    """Letter number or case reference."""
    verdict: Verdict


def letter_code(number: str, key: bytes) -> str:
    """What the QR of an issued letter holds: document number and check code."""
    return _checked(CodeKind.LETTER, number, key)


def form_code(reference: str, key: bytes) -> str:
    """What the QR of a request form holds: case reference and check code."""
    return _checked(CodeKind.FORM, reference, key)


def case_code(reference: str) -> str:
    """What the barcode of a request form holds: the case reference alone."""
    return f"{CodeKind.CASE}/{reference}"


def read_code(scanned: str, key: bytes) -> ScannedCode | None:
    """The code in what was scanned or typed, at any width; None if it is none of ours."""
    folded = unicodedata.normalize("NFKC", scanned).strip().upper()
    match = _CODE.fullmatch(folded)
    if match is None:
        return None
    kind, number, check = CodeKind(match[1]), match[2], match[3]
    if kind is CodeKind.CASE:
        return None if check else ScannedCode(kind, number, Verdict.UNCHECKED)
    if check is None:
        return ScannedCode(kind, number, Verdict.UNCHECKED)
    genuine = hmac.compare_digest(check, _check(kind, number, key))
    return ScannedCode(kind, number, Verdict.GENUINE if genuine else Verdict.UNKNOWN)


def _checked(kind: CodeKind, number: str, key: bytes) -> str:
    return f"{kind}/{number}/{_check(kind, number, key)}"


def _check(kind: CodeKind, number: str, key: bytes) -> str:
    digest = hmac.digest(key, f"{kind}/{number}".encode(), "sha256")
    return base64.b32encode(digest[:_CHECK_BYTES]).decode("ascii")
