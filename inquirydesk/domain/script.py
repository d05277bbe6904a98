# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What is said on the telephone: scripts, their questions, topics, and how a call ends."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.sourced import Text, TypeCode


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A thing seen or said that is ticked; at most nine in one list."""

    key: str
    text: Text
    optional: bool = False
    """It need not be so: whether it was is written down, and the step can end without it."""


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
class Option:
    """One answer of the caller, and where it leads: words to say, a question, a topic, a request.

    `words` are shown beside the digit that chooses it.
    """

    key: str
    words: Text
    lines: tuple[ScriptLine, ...] = ()
    asks: str | None = None
    """The question that follows: one of the same script, or `ENCLOSE`."""
    topic: str | None = None
    """The topic the call turns to; its script goes on from there."""
    request_type: TypeCode | None = None
    """The request this answer makes of the call."""

    @property
    def leads_nowhere(self) -> bool:
        """Whether choosing it would change nothing."""
        return not (self.lines or self.asks or self.topic or self.request_type)


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask the caller, with the answers the desk is prepared for."""

    key: str
    ask: Text
    options: tuple[Option, ...] = ()

    def option(self, key: str) -> Option | None:
        """The answer of that key; None if there is none."""
        return next((each for each in self.options if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on one topic, what to ask, boxes for what was said, answers at hand."""

    key: str
    name: Text
    lines: tuple[ScriptLine, ...]
    said: tuple[CheckItem, ...] = ()
    asks: str | None = None
    """The question that opens its branches: one of `questions`, or `ENCLOSE`."""
    questions: tuple[Question, ...] = ()
    answers: tuple[ShortAnswer, ...] = ()
    also: tuple[str, ...] = ()
    """Keys into `Policy.short_answers`: what callers ask whatever the topic."""

    def question(self, key: str) -> Question | None:
        """The question of that key; None if there is none."""
        return next((each for each in self.questions if each.key == key), None)


ENCLOSE = "enclose"
"""The script that tells what to enclose. Its answers come from the policy: who may ask, which
requests there are, which papers count."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a call or letter is about; `code` is what the operator types."""

    code: str
    key: str
    name: Text
    script: str
    request_type: TypeCode | None = None
    """The request the call is about; an answer to a question of its script can make it another."""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """How a call ended; decides which further fields are asked for."""

    code: str
    key: str
    name: Text
    sends_form_pack: bool = False
    calls_back: bool = False
    opens_case: bool = False
    """The call is taken up as a case of its topic; never a request that has to come by mail."""
    escalates: bool = False
    """The call suggests a leak: somebody in charge is told at once."""
