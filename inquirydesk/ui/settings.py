# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One table of what a person may set and what the window remembers; alone it uses QSettings."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QTableView

T = TypeVar("T", str, int, bool)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting with its default; `low` and `high` bound a number."""

    key: str
    default: T
    low: int = 0
    high: int = 1_000_000


LANGUAGE = Setting("screen/language", "ja")
SCHEME = Setting("screen/scheme", "system")
TEXT_PERCENT = Setting("screen/text_percent", 100, 100, 200)
FUNCTION_BAR = Setting("screen/function_bar", True)
ENTER_MOVES_ON = Setting("keyboard/enter_moves_on", True)
SINGLE_LETTERS = Setting("keyboard/single_letters", True)
IDLE_MINUTES = Setting("lock/idle_minutes", 5, 1, 60)
LAST_LOGIN = Setting("lock/last_login", "")
PRINTER = Setting("print/printer", "")


def _read(found: object, setting: Setting[Any]) -> Any:
    if found is None:
        return setting.default
    if isinstance(setting.default, bool):
        return str(found).lower() == "true"
    if isinstance(setting.default, int):
        try:
            return max(setting.low, min(setting.high, int(str(found))))
        except ValueError:
            return setting.default
    return str(found)


class Settings:
    """Reads and writes the settings file; a value that makes no sense counts as not set."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The value set, or the default."""
        found: Any = self._file.value(setting.key)
        value: T = _read(found, setting)
        return value

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a value from now on."""
        self._file.setValue(setting.key, str(value))
        self._file.sync()

    def remember(self, key: str, part: QMainWindow | QSplitter | QTableView) -> None:
        """Keep size and place of a window, the parts of a splitter, the columns of a table."""
        if isinstance(part, QTableView):
            self._file.setValue(f"shape/{key}", part.horizontalHeader().saveState())
        elif isinstance(part, QSplitter):
            self._file.setValue(f"shape/{key}", part.saveState())
        else:
            self._file.setValue(f"shape/{key}", part.saveGeometry())
        self._file.sync()

    def restore(self, key: str, part: QMainWindow | QSplitter | QTableView) -> bool:
        """Give a part its remembered shape; False if there is none."""
        found: Any = self._file.value(f"shape/{key}")
        if not isinstance(found, QByteArray):
            return False
        if isinstance(part, QTableView):
            return part.horizontalHeader().restoreState(found)
        if isinstance(part, QSplitter):
            return part.restoreState(found)
        return part.restoreGeometry(found)
