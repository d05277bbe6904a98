# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Where the program's own files and a user's files are.

Only entry points ask here; below them folders are arguments. Set `INQUIRYDESK_HOME` to keep
everything of a user in one other folder: tests, the tour, practice.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PROGRAM = "InquiryDesk"


def resources() -> Path:
    """Return the folder of fonts, icons, law, policies and translations.

    It lies inside the package when the program is installed or bundled, beside it in a checkout.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def user_store_folder() -> Path:
    """Return the folder of the store, its key file and its drafts; it need not exist yet."""
    return _user_folder("store", platformdirs.user_data_path(_PROGRAM, appauthor=False))


def user_settings_folder() -> Path:
    """Return the folder of settings, and of the marker by which an older store is noticed."""
    return _user_folder("settings", platformdirs.user_config_path(_PROGRAM, appauthor=False))


def logs_folder() -> Path:
    """Return the folder of log files, which hold ids and never names."""
    return _user_folder("logs", platformdirs.user_state_path(_PROGRAM, appauthor=False))


def _user_folder(name: str, place: Path) -> Path:
    chosen = os.environ.get("INQUIRYDESK_HOME")
    return Path(chosen).resolve() / name if chosen else place / name
