# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The log file: one line for each record, with ids and never names.

An exception is logged by its type and the places it came through. Its message stays out, for a
library's message may quote what somebody typed.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class OneLineFormatter(logging.Formatter):
    """Formats a record as one line, so that no text can pretend to be another record."""

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03d"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the record with newlines and other unprintable characters as escapes."""
        traced, record.exc_text = record.exc_text, None  # another handler's, with the messages
        text = super().format(record)
        record.exc_text = traced
        return "".join(
            letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
            for letter in text
        )

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802, the name is logging's
        """Return the types of the exception and its causes, and the places they came through."""
        parts = []
        error = ei[1]
        while error is not None:
            places = traceback.extract_tb(error.__traceback__)
            path = " < ".join(
                f"{Path(p.filename).name}:{p.lineno} {p.name}" for p in reversed(places)
            )
            parts.append(f"{type(error).__name__} at {path}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return " caused by ".join(parts)


def start_log(folder: Path, level: int = logging.INFO) -> Path:
    """Write all further records to a log file in the folder and return its path.

    The file is kept below one million bytes; five older ones are kept beside it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "inquirydesk.log"
    writer = RotatingFileHandler(
        file, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
    )
    writer.setFormatter(OneLineFormatter())
    root = logging.getLogger()
    root.addHandler(writer)
    root.setLevel(level)
    logging.captureWarnings(True)
    return file
