# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is said on the telephone: scripts, topics of a call, and how a call ends."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.sourced import Text, TypeCode


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A thing seen or said that is ticked; at most nine in one list."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One thing said; **emphasis** marks words to stress; a cue is for the operator's eyes."""

    text: Text
    cue: bool = False


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A frequent question and what to answer."""

    question: Text
    answer: Text


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on one topic, with boxes for what was said and answers at hand."""

    key: str
    name: Text
    lines: tuple[ScriptLine, ...]
    said: tuple[CheckItem, ...] = ()
    answers: tuple[ShortAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What a call or letter is about; `code` is the key the operator types."""

    code: str
    key: str
    name: Text
    script: str
    request_type: TypeCode | None = None
    """The request the form pack is for; None: answered without one."""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """How a call ended; decides which further fields are asked for."""

    code: str
    key: str
    name: Text
    sends_form_pack: bool = False
    calls_back: bool = False
