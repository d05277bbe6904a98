# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""An envelope half typed, as text that is kept from one second to the next."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from inquirydesk.domain.mail import EnvelopeItem, ItemKind, MailDraft
from inquirydesk.domain.person import Address, Party
from inquirydesk.domain.sourced import Channel, Language, TypeCode


@dataclass(frozen=True, slots=True)
class TypedMail:
    """A draft together with what was typed for reference and day, readable or not."""

    reference: str
    received_on: str
    draft: MailDraft

    def to_json(self) -> str:
        """The text to keep."""
        draft, sender = self.draft, self.draft.sender
        return json.dumps(
            {
                "reference": self.reference,
                "received_on": self.received_on,
                "channel": draft.channel,
                "backdated_because": draft.backdated_because,
                "mail_class": draft.mail_class,
                "tracking": draft.tracking,
                "storage": draft.storage,
                "language": draft.language,
                "gist": draft.gist,
                "types": draft.types,
                "sender": [sender.name, sender.reading, sender.phone],
                "address": [
                    sender.address.postal_code,
                    sender.address.line,
                    sender.address.building,
                ],
                "items": [
                    [item.kind, item.paper, item.remark, item.instrument, item.amount]
                    for item in draft.items
                ],
            },
            ensure_ascii=False,
        )


def typed_mail(text: str, day: date | None = None) -> TypedMail:
    """What `to_json` kept; `day` is the day of receipt if the text is one."""
    kept = json.loads(text)
    name, reading, phone = kept["sender"]
    draft = MailDraft(
        channel=Channel(kept["channel"]),
        received_on=day,
        backdated_because=kept["backdated_because"],
        mail_class=kept["mail_class"],
        tracking=kept["tracking"],
        storage=kept["storage"],
        language=Language(kept["language"]),
        sender=Party(name, reading, Address(*kept["address"]), phone),
        items=tuple(
            EnvelopeItem(number, ItemKind(kind), paper, remark, instrument, amount)
            for number, (kind, paper, remark, instrument, amount) in enumerate(kept["items"], 1)
        ),
        gist=kept["gist"],
        types=tuple(TypeCode(code) for code in kept.get("types", ())),
    )
    return TypedMail(kept["reference"], kept["received_on"], draft)
