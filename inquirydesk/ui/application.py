# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Sets up the one QApplication, and catches what nobody else caught."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from inquirydesk import paths
from inquirydesk.domain.sourced import Language
from inquirydesk.ui import messages, settings
from inquirydesk.ui.language import LanguageSwitch
from inquirydesk.ui.settings import Settings
from inquirydesk.ui.theme import Scheme, look

_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Handles exceptions that reached the top: keeps drafts, logs without messages, offers a
    fresh start. `save` functions are called first and must not ask anything.
    """

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._savers: list[Callable[[], None]] = []
        self._busy = False
        # Queued, so that an exception of any thread is told on the GUI thread.
        self._caught.connect(self.take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own handlers."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread_uncaught

    def save_first(self, save: Callable[[], None]) -> None:
        """Have drafts saved by this function before anything else."""
        self._savers.append(save)

    @Slot(object)
    def take(self, error: BaseException) -> None:
        """Handle an error that is a bug of ours; a second one meanwhile is only logged."""
        _log.critical("unexpected error", exc_info=error)
        if self._busy:
            return
        self._busy = True
        for save in self._savers:
            try:
                save()
            except Exception as failure:  # noqa: BLE001, the others must still be saved
                _log.critical("a draft could not be saved", exc_info=failure)
        question = messages.Question(
            self.tr("Something went wrong that the program did not expect."),
            self.tr(
                "Your drafts are saved. Go on, or start again if a screen does not answer. "
                "What happened is in the log file, without personal data."
            ),
            verbs=(
                messages.Verb("restart", self.tr("Start again"), harmful=True),
                messages.Verb("go_on", self.tr("Go on")),
            ),
            safe="go_on",
        )
        messages.ask(QApplication.activeWindow(), question, self._on_answered)

    def _on_answered(self, answer: str) -> None:
        self._busy = False
        if answer == "restart":
            restart()

    def _on_uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._caught.emit(error)

    def _on_thread_uncaught(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught.emit(args.exc_value)


def restart() -> None:
    """End this program and start it again in the same way."""
    bundled = getattr(sys, "frozen", False)
    arguments = sys.argv[1:] if bundled else ["-m", "inquirydesk", *sys.argv[1:]]
    QProcess.startDetached(sys.executable, arguments)
    QCoreApplication.quit()


class Application(QObject):
    """The QApplication with our look, language, settings and last-resort handler."""

    def __init__(self, arguments: list[str]) -> None:
        if QApplication.instance() is None:
            QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
                Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
            )
        self.qt = QApplication.instance() or QApplication(arguments)
        super().__init__(self.qt)
        QCoreApplication.setApplicationName("Inquiry Desk")
        QGuiApplication.setDesktopFileName("inquirydesk")
        QGuiApplication.setWindowIcon(QIcon(str(paths.resources() / "icons" / "program.svg")))
        self.settings = Settings(paths.user_settings_folder())
        look().install()
        self.languages = LanguageSwitch(self)
        self.last_resort = LastResort(self)
        self.last_resort.install()
        self._take_settings()
        look().changed.connect(self._on_look_changed)
        self.languages.changed.connect(self._on_language_changed)

    def run(self) -> int:
        """Let people work until the last window closes; gives the exit code."""
        return QApplication.exec()

    def _take_settings(self) -> None:
        scheme = self.settings.get(settings.SCHEME)
        known = scheme in {each.value for each in Scheme}
        look().use(
            Scheme(scheme) if known else Scheme.SYSTEM,
            self.settings.get(settings.TEXT_PERCENT),
        )
        language = self.settings.get(settings.LANGUAGE)
        self.languages.use(Language.EN if language == "en" else Language.JA)

    @Slot()
    def _on_look_changed(self) -> None:
        self.settings.put(settings.SCHEME, look().scheme.value)
        self.settings.put(settings.TEXT_PERCENT, look().text_percent)

    @Slot()
    def _on_language_changed(self) -> None:
        self.settings.put(settings.LANGUAGE, self.languages.language.value)
