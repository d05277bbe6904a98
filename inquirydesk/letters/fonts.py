# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The typefaces of paper: loaded once, chosen character by character."""

from __future__ import annotations

from pathlib import Path


class Fonts:
    """The bundled typefaces and, if given, a file with rarer characters of names."""

    def __init__(self, folder: Path, rarer: Path | None = None) -> None:
        self.folder = folder
        self.rarer = rarer
