# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""A call as typed so far, as JSON for the drafts of the store, and back."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from inquirydesk.domain.inquiry import CaseId, InquiryDraft
from inquirydesk.domain.person import Address, Party, Standing
from inquirydesk.domain.sourced import Channel, Language

KIND = "inquiry"
"""The kind under which calls are kept among the drafts."""


def as_text(draft: InquiryDraft) -> str:
    """The call as JSON."""
    return json.dumps(asdict(draft), ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def from_text(text: str) -> InquiryDraft:
    """The call as it was typed."""
    found: dict[str, Any] = json.loads(text)
    caller = found["caller"]
    linked = found["linked_case"]
    return InquiryDraft(
        channel=Channel(found["channel"]),
        caller=Party(
            name=caller["name"],
            reading=caller["reading"],
            address=Address(**caller["address"]),
            phone=caller["phone"],
        ),
        number_withheld=found["number_withheld"],
        language=Language(found["language"]),
        standing=Standing(found["standing"]),
        group=found["group"],
        topic=found["topic"],
        notes=found["notes"],
        outcome=found["outcome"],
        said=tuple(found["said"]),
        path=tuple(found.get("path", ())),
        pack_language=Language(found["pack_language"]),
        call_back_at=_instant(found["call_back_at"]),
        linked_case=CaseId(linked) if linked is not None else None,
        started_at=_instant(found["started_at"]),
        ended_at=_instant(found["ended_at"]),
    )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def has_text(draft: InquiryDraft) -> bool:
    """Whether anything was typed or chosen that would be missed."""
    caller = draft.caller
    typed = (caller.name, caller.reading, caller.phone, *caller.address.lines, draft.notes)
    return any(typed) or bool(draft.topic or draft.outcome or draft.said)
