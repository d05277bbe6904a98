# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Live switch between Japanese and English; English is the language of the source.

How texts get their Japanese:
1. In widgets write `self.tr("Save")`, with `%n` for counts: `self.tr("%n case(s)", "", n)`; in
   wording modules `QCoreApplication.translate("Wording", "…")`; in tables `QT_TRANSLATE_NOOP`.
   No f-string inside; fill places with `.replace("{name}", name)` or `.format(name=name)` after.
2. Set texts in one method (`retranslate`) and call it on `QEvent.Type.LanguageChange`.
3. Each module has its own file `resources/translations/<module>_ja.ts`, so that two people never
   edit the same one. `./desk translations` adds new texts to it and drops those gone.
4. Fill them in with Qt Linguist, or write "English = 日本語" lines and run
   `python packaging/translations.py fill <module> <file>`; without a file it lists what is open.
5. English needs a file (`<module>_en.ts`, made by the same command) only where `%n` occurs.
6. `./desk` compiles all of them to .qm. A test fails while a text has no Japanese.
"""

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from inquirydesk import paths
from inquirydesk.domain.sourced import Language

OWN_NAMES = {Language.JA: "日本語", Language.EN: "English"}
"""Each language's name in itself, for the switch."""


def other_than(language: Language) -> Language:
    """The language to switch to."""
    return Language.EN if language is Language.JA else Language.JA


def screen_language() -> Language:
    """The language the screen speaks now."""
    japanese = QLocale().language() == QLocale.Language.Japanese
    return Language.JA if japanese else Language.EN


class LanguageSwitch(QObject):
    """Loads and drops the translators; every widget hears `LanguageChange` from Qt by itself."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = Language.EN
        self._loaded: list[QTranslator] = []

    @property
    def language(self) -> Language:
        return self._language

    def use(self, language: Language) -> None:
        """Speak that language from now on; nothing typed is lost."""
        for translator in self._loaded:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._loaded = []
        self._language = language
        QLocale.setDefault(QLocale(language.value))
        for folder, name in _files(language):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._loaded.append(translator)
                QCoreApplication.installTranslator(translator)
        self.changed.emit()


def _files(language: Language) -> list[tuple[str, str]]:
    """Folder and name of every compiled file of that language, Qt's own first."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = paths.resources() / "translations"
    found = [(qt, f"qtbase_{language.value}.qm")]
    found += [(str(ours), path.name) for path in sorted(ours.glob(f"*_{language.value}.qm"))]
    return found
