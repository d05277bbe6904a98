# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What may stand at a place in a policy, told from the dataclasses, for the words of a fault."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from inquirydesk.domain.policy import Policy
from inquirydesk.domain.sourced import Text

_IN_WORDS = {
    bool: "true or false",
    int: "a whole number",
    str: "a text",
    date: "a date such as 2026-04-01",
}
_UNREPEATED = {"code", "key"}


def allowed_at(path: tuple[str, ...]) -> tuple[str, ...]:
    """The keys a table at that path can have; empty where any name goes."""
    kind = _type_at(path)
    if not is_dataclass(kind):
        return ()
    return tuple(keys_of(kind))


def expected_at(path: tuple[str, ...]) -> tuple[str, ...]:
    """What a value at that path can be: the members of a closed list, or its kind in words."""
    kind = _type_at(path)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    if is_dataclass(kind):
        return (f"a table of {', '.join(keys_of(kind))}",)
    origin = get_origin(kind) or kind
    if origin is tuple:
        return ("a list",)
    if origin is Mapping:
        return ("a table",)
    return (_IN_WORDS.get(origin, "another value"),)


def is_text_at(path: tuple[str, ...]) -> bool:
    """Whether a text in both languages stands at that path."""
    return _type_at(path) is Text


def is_words_at(path: tuple[str, ...]) -> bool:
    """Whether plain words stand at that path."""
    return _type_at(path) is str


def _type_at(path: tuple[str, ...]) -> Any:
    kind: Any = Policy
    for part in path:
        kind = plain(kind)
        if is_dataclass(kind):
            kind = keys_of(kind).get(part)
        elif get_origin(kind) is Mapping:
            kind = get_args(kind)[1]
        elif get_origin(kind) is tuple:
            kind = get_args(kind)[0]
        else:
            return None
    return plain(kind)


def plain(kind: Any) -> Any:
    """Without `| None` and without the name of a `NewType`."""
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(arm for arm in get_args(kind) if arm is not type(None))
    while isinstance(kind, NewType):
        kind = kind.__supertype__
    return kind


def keys_of(kind: Any) -> dict[str, Any]:
    """The keys a table of that dataclass can have, each with the type of its value."""
    return get_type_hints(kind)
