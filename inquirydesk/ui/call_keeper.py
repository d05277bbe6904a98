# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Keeps calls while they are typed: within a second, each under the instant it began."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inquirydesk.desk.worklists import discard_draft, keep_draft, my_drafts
from inquirydesk.domain.errors import Outage, UserMistake
from inquirydesk.domain.inquiry import InquiryDraft
from inquirydesk.store.drafts import Draft
from inquirydesk.ui.call_draft import KIND, as_text, from_text, has_text
from inquirydesk.ui.operations import Operations

KEEP_AFTER_MS = 500
"""Typing is kept at most this long after the first unkept key, so within a second for certain."""


class CallKeeper(QObject):
    """Keeps the call in front, which `typed` gives, and knows those set aside."""

    kept = Signal(object)
    """The instant at which the call in front was last kept."""
    failed = Signal(object)
    aside_changed = Signal()

    def __init__(
        self,
        operations: Operations,
        typed: Callable[[], InquiryDraft | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._typed = operations, typed
        self.key = ""
        """Of the call in front: the instant it began."""
        self._kept_text = ""
        self._begun_here: set[str] = set()
        self._drafts: dict[str, Draft] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEEP_AFTER_MS)
        self._pause.timeout.connect(self.keep_now)

    def begin(self, at: datetime) -> None:
        """A new call is in front."""
        self.key, self._kept_text = at.isoformat(), ""
        self._begun_here.add(self.key)

    def let_go(self) -> None:
        """The call in front was saved or thrown away."""
        self.stop()
        self.key = self._kept_text = ""

    def touch(self) -> None:
        """Something was typed."""
        if not self._pause.isActive():
            self._pause.start()

    def stop(self) -> None:
        """Keep nothing for now: the call is being saved."""
        self._pause.stop()

    @Slot()
    def keep_now(self) -> None:
        """Keep what was typed, if there is anything new."""
        self._pause.stop()
        draft = self._typed()
        if draft is None or not has_text(draft):
            return
        text, key = as_text(draft), self.key
        if text == self._kept_text:
            return
        self._kept_text = text
        self._operations.run(
            self,
            keep_draft,
            KIND,
            text,
            key,
            then=lambda at: self._on_kept(key, at),
            failed=self._on_failed,
        )

    def discard(self) -> None:
        """Throw away what was kept of the call in front."""
        self._pause.stop()
        self._operations.run(self, discard_draft, KIND, self.key, then=self._on_discarded)

    def aside(self) -> dict[str, InquiryDraft]:
        """The calls set aside by their keys; one that cannot be read is empty."""
        others = ((key, kept) for key, kept in self._drafts.items() if key != self.key)
        return {key: read_or_blank(kept.text) for key, kept in others}

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Read again which calls are kept; `then` comes after it."""

        def take(found: tuple[Draft, ...]) -> None:
            self._drafts = {draft.object: draft for draft in found if draft.kind == KIND}
            self.aside_changed.emit()
            if then is not None:
                then()

        self._operations.look(self, my_drafts, then=take, latest="" if then else "drafts")

    def take_up(self, key: str) -> tuple[InquiryDraft, datetime] | None:
        """A call set aside and when it was kept; it is in front from now on.

        None if there is no such call. Raises ValueError for one that cannot be read.
        """
        kept = self._drafts.get(key)
        if kept is None:
            return None
        try:
            draft = from_text(kept.text)
        except (KeyError, TypeError) as error:
            raise ValueError(key) from error
        if draft.ended_at is None and key not in self._begun_here:
            # The program ended in the middle of that call: nobody is on the line any more.
            draft = replace(draft, ended_at=kept.saved_at)
        self.key, self._kept_text = key, kept.text
        self.aside_changed.emit()
        return draft, kept.saved_at

    def _on_kept(self, key: str, at: datetime) -> None:
        if key == self.key:
            self.kept.emit(at)
        else:
            self.look()

    def _on_discarded(self, _nothing: object) -> None:
        self.look()

    def _on_failed(self, error: UserMistake | Outage) -> None:
        self._kept_text = ""
        self.failed.emit(error)


def read_or_blank(text: str) -> InquiryDraft:
    """A kept call, or an empty one if it cannot be read."""
    try:
        return from_text(text)
    except (ValueError, KeyError, TypeError):
        return InquiryDraft()
