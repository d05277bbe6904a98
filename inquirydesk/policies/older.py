# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Flattened policies of earlier releases, brought to today's shape; old cases stay as they are.

A store keeps each policy as the text that was adopted, and its cases work by that text for ever.
When the tables of a policy change, the text stays, and a step here says in memory what it means
today. A step adds no rule of today's law: only what the older program did in code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

SHAPE = 2
"""The shape `flatten` writes; a text without a number is of shape 1, release 0.1.0."""

Tables = dict[str, Any]


def in_todays_shape(values: Mapping[str, Any]) -> Tables:
    """The tables of a flattened policy as this release reads them, without the shape's number."""
    found = dict(values)
    shape = found.pop("shape", 1)
    for step in _STEPS[shape - 1 :] if isinstance(shape, int) and shape > 0 else ():
        found = step(found)
    return found


def _text(ja: str, en: str) -> dict[str, str]:
    return {"ja": ja, "en": en}


def _from_1(old: Tables) -> Tables:
    """0.1.0: one request to a case, one fee, papers counted by class, clocks without a name."""
    guides = {name: [_step(each) for each in steps] for name, steps in old["guides"].items()}
    proofs, requesters = _proofs_and_requesters(old["requesters"], old["source"])
    fee, instruments = _fee_and_instruments(old.get("fee"))
    new = {
        **old,
        "guides": guides,
        "types": {code: _type(kind, guides) for code, kind in old["types"].items()},
        "proofs": proofs,
        "requesters": requesters,
        "majority": [],
        "flags": {},
        "instruments": instruments,
        "fee_words": {**_FEE_WORDS, "source": old["source"]},
        "fee_bases": [k["basis"] for k in old["types"].values() if k.get("fee_allowed")],
        "clocks": _clocks(old),
        "combined": {**_COMBINED, "source": old["source"]},
        "addressees": {"person": {"lines": _ADDRESSEE, "source": old["source"]}},
        "request_words": {
            code: {**_DISCLOSURE_WORDS, "source": kind["source"]}
            for code, kind in old["types"].items()
            if _is_decided(kind, guides)
        },
        "late_reasons": [],
        "register_answers": {
            name: {"text": text, "source": old["source"]}
            for name, text in _REGISTER_ANSWERS.items()
        },
        "usual": {**_USUAL, "mail_class": old["mail_classes"][0]["key"]},
    }
    if fee is not None:
        new["fee"] = fee
    return new


_STEPS: tuple[Callable[[Tables], Tables], ...] = (_from_1,)
"""The step from each shape to the next, the first from shape 1."""


def _step(step: Tables) -> Tables:
    """`close` had one meaning: the requester takes the request back."""
    return {
        **step,
        "outcomes": [
            {**each, "ends_as": "withdrawn"} if each["effect"] == "close" else each
            for each in step.get("outcomes", ())
        ],
    }


_DISCLOSE = {"granted": _text("開示する", "Disclose"), "refused": _text("開示しない", "Withhold")}


def _type(kind: Tables, guides: Mapping[str, list[Tables]]) -> Tables:
    """What had a decision by items was disclosure; Article 39 stood at every request of the law."""
    return {
        **kind,
        **({"decides": "disclosure", "words": _DISCLOSE} if _is_decided(kind, guides) else {}),
        **({"clocks": ["article_39"]} if kind["statutory"] else {}),
    }


def _is_decided(kind: Tables, guides: Mapping[str, list[Tables]]) -> bool:
    return any(step["kind"] == "decision" for step in guides.get(kind["guide"], ()))


_DISCLOSURE_WORDS = {
    "your_request": _text(
        "保有個人データの開示請求", "request for disclosure of retained personal data"
    ),
    "object": _text("保有個人データ", "data"),
    "act": _text("ご請求の保有個人データを開示", "disclose the data you asked for"),
    "deed": _text("開示", "disclosure"),
}
"""As the titles of letters and annexes said it."""

_PROOF_NAMES = {
    "photo": ("写真付きの本人確認書類{}点", "identity documents with a photo: {}"),
    "plain": ("写真のない本人確認書類{}点", "identity documents without a photo: {}"),
}


def _proofs_and_requesters(requesters: Tables, source: Tables) -> tuple[Tables, Tables]:
    """So many papers of one class, of different kinds; who asked for another got the answer."""
    proofs: Tables = {}
    changed: Tables = {}
    for key, kind in requesters.items():
        names = []
        for rule in kind.get("any_of", ()):
            paper_class, count = rule["paper_class"], rule["count"]
            names.append(f"{paper_class}_{count}")
            ja, en = _PROOF_NAMES.get(paper_class, ("本人確認書類{}点", "identity documents: {}"))
            proofs[names[-1]] = {
                "name": _text(ja.format(count), en.format(count)),
                "parts": [{"paper_class": paper_class, "count": count}],
                "source": kind.get("source", source),
            }
        changed[key] = {**kind, "any_of": names}
        if kind["acts_for_another"]:
            changed[key]["agent_receives"] = True
    return proofs, changed


def _fee_and_instruments(fee: Tables | None) -> tuple[Tables | None, Tables]:
    """One amount for each request. How old an instrument was, nobody was asked to read."""
    if fee is None:
        return None, {}
    instruments = {
        each["key"]: {
            **{key: value for key, value in each.items() if key not in ("key", "valid_months")},
            "source": fee["source"],
        }
        for each in fee["instruments"]
    }
    rate = {key: fee[key] for key in ("amount", "types", "in_force_from", "source")}
    return {
        "rates": [rate],
        "instruments": list(instruments),
        "refunded_if": ["refused"] if fee.get("refunded_if_refused") else [],
        "source": fee["source"],
    }, instruments


def _clocks(old: Tables) -> Tables:
    """A clock without a number counted the target; two weeks from arrival were counted in code."""
    source = old.get("sources", {}).get("clocks", old["source"])
    named = {"name": _text("回答の目安", "Reply by"), "source": source}
    clocks = {
        key: {**named, **({} if "days" in clock else {"days_from": "target_days"}), **clock}
        for key, clock in old["clocks"].items()
    }
    return {**clocks, "article_39": {**_ARTICLE_39, "source": source}}


_ARTICLE_39 = {
    "name": _text("2週間の経過（第39条）", "Two weeks (Art. 39)"),
    "days": 2,
    "unit": "weeks",
    "count_first_day": False,
    "roll_forward": False,
    "starts": "at_arrival",
    "waiting": "runs",
}

_ADDRESSEE = _text("{{ requester }}　様", "{{ requester }}")

_USUAL = {
    "form_type": "DISC",
    "question_type": "INFO",
    "question_topic": "general",
    "requester": "self",
    "form_letter": "L02",
}

_REGISTER_ANSWERS = {
    "purposes": _text(
        "利用目的は、{% for purpose in purposes %}{{ purpose }}{% if not loop.last %}、{% endif %}"
        "{% endfor %}です。",
        "The purposes of use are: {% for purpose in purposes %}{{ purpose }}"
        "{% if not loop.last %}; {% endif %}{% endfor %}.",
    ),
    "incomplete": _text(
        "確認のうえ、あらためてお知らせします。", "We will find out and let you know."
    ),
}
"""The only register was that of the purposes."""

_COMBINED = {
    "version": "0",
    "ja": {
        "title": "請求に対する回答書",
        "opening": ["{{ received_on }}に受領した請求について、下記のとおり回答します。"],
        "part": "{{ article }}の請求について",
        "shared": "各請求に共通する事項",
    },
    "en": {
        "title": "Reply to your requests",
        "opening": ["We reply to the requests that we received on {{ received_on }} as follows."],
        "part": "Your request under {{ article }}",
        "shared": "What concerns all your requests",
    },
}
"""A case had one request, so no letter ever answered several."""

_FEE_WORDS: Tables = {
    "extra": _text("加算額", "in addition"),
    "free": _text("無料", "free of charge"),
    "per": {
        "request": _text("1件につき", "for each request"),
        "name": _text("お名前1つにつき", "for each name"),
    },
    "due": {
        "with_request": _text("請求の際に", "with the request"),
        "after_decision": _text("決定の後に", "after the decision"),
    },
    "returned_by": {
        "stamps": _text("郵便切手で", "in postage stamps"),
        "instrument": _text("お送りいただいたもので", "as it came"),
        "transfer": _text("銀行振込で", "by bank transfer"),
    },
    "rejections": {
        "not_accepted": _text(
            "お受けしていない支払方法です", "we do not accept this way of payment"
        ),
        "by_channel": _text("この届き方ではお受けできません", "we cannot accept it by this way"),
        "by_mail_class": _text("この郵便ではお受けできません", "we cannot accept it by this mail"),
        "out_of_date": _text("有効期間を過ぎていました", "it was out of date"),
        "below_fee": _text("手数料の額に足りません", "it is below the fee"),
    },
}
"""How a fee is spoken of; 0.1.0 had the words in its letters and screens."""
