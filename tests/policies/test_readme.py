# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The page from which a policy is written names every key there is, and its examples are TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_origin

import pytest

from inquirydesk import paths
from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Choice, Source, Text
from inquirydesk.policies.examples import ClockExample, LetterExample
from inquirydesk.policies.shape import keys_of, plain
from inquirydesk.policies.stories import Deed, Story

README = paths.resources() / "policies" / "README.md"
PLAIN = (Text, Source, Choice)
"""Explained once, at the beginning."""


def _documented() -> dict[str, set[str]]:
    """The keys in the table under each heading that names a place."""
    found: dict[str, set[str]] = {}
    for part in README.read_text(encoding="utf-8").split("\n### ")[1:]:
        heading = re.match(r"`([^`]+)`\n", part)
        if heading:
            found[heading[1]] = set(re.findall(r"^\| `([^`]+)` \|", part, flags=re.MULTILINE))
    return found


def _places(
    kind: Any, place: str, *, named: bool, seen: set[Any]
) -> Iterator[tuple[str, set[str]]]:
    """Every place of a policy with the keys that can stand there."""
    hints = keys_of(kind)
    own = {each.name for each in fields(kind)} - ({"code", "key"} if named else set()) - {"file"}
    yield place or "policy", own
    inside = []
    for name in (each.name for each in fields(kind) if each.name in own):
        inner, star = plain(hints[name]), False
        while get_origin(inner) in (tuple, Mapping):
            star |= get_origin(inner) is Mapping
            inner = plain(get_args(inner)[get_origin(inner) is Mapping])
        if is_dataclass(inner) and inner not in (*PLAIN, *seen) and name != "id":
            seen.add(inner)
            star &= not place.startswith("story")
            below = f"{place}.{name}".strip(".") + (".*" if star else "")
            inside.append((inner, below))
    for inner, below in inside:
        yield from _places(inner, below, named=below.endswith(".*"), seen=seen)


ROOTS = [(Policy, ""), (ClockExample, "clock"), (LetterExample, "letter"), (Story, "story")]


@pytest.mark.parametrize(("root", "at"), ROOTS)
def test_every_key_is_explained(root: Any, at: str) -> None:
    documented = _documented()
    for place, keys in _places(root, at, named=False, seen=set()):
        assert documented.get(place) == keys, place


def test_every_thing_a_story_can_do_is_explained() -> None:
    text = README.read_text(encoding="utf-8")
    assert [deed for deed in Deed if f"`{deed}`" not in text] == []


def test_every_example_is_toml() -> None:
    blocks = re.findall(r"```toml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) > 60
    for block in blocks:
        assert tomllib.loads(block), block
