# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Pictures of the frame and of every widget with invented content: `python -m tests.ui.gallery`.

Writes PNG files of both languages, all schemes and two window sizes into the folder given.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from inquirydesk.domain.sourced import Language
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.main_window import MainWindow
from inquirydesk.ui.theme import Scheme, look
from inquirydesk.ui.widgets.pdf_view import PdfView
from tests.ui.gallery_screens import CallSample, CaseSample, LetterSample, TodaySample

PAGES = (
    ("today", "calendar", "Today", 9, False),
    ("inquiry", "phone", "New inquiry", None, False),
    ("cases", "folder", "Cases", 41, False),
    ("letters", "file-text", "Letters", 13, False),
    ("backlog", "chart-bar", "Backlog", 3, True),
    ("knowledge", "book", "Knowledge", None, False),
    ("audit", "list-check", "Audit", None, False),
    ("settings", "adjustments-horizontal", "Settings", None, False),
)


def sample_window(languages: LanguageSwitch) -> MainWindow:
    """The frame with sample screens in it."""
    window = MainWindow(languages)
    screens = {
        "today": TodaySample,
        "inquiry": CallSample,
        "cases": CaseSample,
        "letters": LetterSample,
    }
    for key, icon, title, count, alarm in PAGES:
        window.add_page(key, icon, title, screens.get(key, TodaySample)())
        window.set_count(key, count, alarm=alarm)
    window.tools.set_person("Aoi Hayashi", "Operator")
    window.status.say("database", "Database ready, saved 10:41:52", icon="database")
    window.status.say("others", "1 other user online: T. Mori")
    window.status.say("lock", "Screen locks after 5 min idle", right=True)
    window.status.say("input", "日本語入力: off", right=True)
    return window


def settle(window: MainWindow) -> None:
    """Let layouts and page pictures arrive."""
    QApplication.processEvents()
    for view in window.findChildren(PdfView):
        while view.is_drawing():
            QApplication.processEvents()
    QApplication.processEvents()


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look().install()
    languages = LanguageSwitch(app)
    for language in Language:
        languages.use(language)
        for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST):
            look().use(scheme)
            for width, height, percent in ((1440, 900, 100), (1180, 720, 100), (1440, 900, 150)):
                if (scheme, language) != (Scheme.LIGHT, Language.EN) and width != 1440:
                    continue
                look().use(text_percent=percent)
                window = sample_window(languages)
                window.resize(width, height)
                for page in ("today", "inquiry", "cases", "letters"):
                    window.show_page(page)
                    window.show()
                    settle(window)
                    name = f"{page}-{language.value}-{scheme.value}-{width}-{percent}.png"
                    window.grab().save(str(folder / name))
                window.close()
                window.deleteLater()
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
