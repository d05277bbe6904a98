# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether the words of a policy are complete: both languages, sources, placeholders, letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import zip_longest

from jinja2 import TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inquirydesk.domain.letter_text import AddressRule, LetterText, LetterWords
from inquirydesk.domain.placeholders import PLACEHOLDERS, Kind
from inquirydesk.domain.policy import AGENT_ADDRESSEE, PLAIN_ADDRESSEE, Policy
from inquirydesk.domain.policy_faults import FaultKind, PolicyFault
from inquirydesk.domain.sourced import Source, Text

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.For,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
_LOOP_WORDS = {"index", "first", "last"}
_PRINTED = {Kind.TEXT, Kind.DATE, Kind.AMOUNT, Kind.COUNT}
_ONE_LANGUAGE_ONLY = {"requester"}
"""An English letter greets by name, a Japanese one has no such line."""

_HOLDS_DATA = {
    "disclosed",
    "withheld",
    "as_of_on",
    "systems",
    "searched_names",
    "searched_addresses",
    "acquired_from",
    "method",
    "purposes",
    "annex",
    "refused",
    "corrected",
    "stopped",
    "extent",
    "remains",
    "alternatives",
    "findings",
    "carried_out_in",
    "leak_items",
}
"""What tells of a person's data, and so may only go to the address proven."""

_REQUEST_WORDS = {"your_request", "object", "act", "deed"}
"""What `Policy.request_words` fills: words, not facts; either language takes those it needs."""

_ENVIRONMENT = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)


def check_texts(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """Faults in the words of the policy."""
    for path, value in _walk(policy, ()):
        key = ".".join(path)
        if isinstance(value, Text):
            for language, words in (("ja", value.ja), ("en", value.en)):
                if not words.strip():
                    yield PolicyFault(FaultKind.LANGUAGE_MISSING, file, f"{key}.{language}")
        elif isinstance(value, Source) and not value.cite.strip():
            yield PolicyFault(FaultKind.SOURCE_MISSING, file, key)
    for code, letter in policy.letters.items():
        yield from _check_letter(letter, f"letters.{code}", file)
    yield from _check_pairs(policy, file)
    for form in (PLAIN_ADDRESSEE, AGENT_ADDRESSEE):
        if form not in policy.addressees:
            yield PolicyFault(FaultKind.KEY_MISSING, file, f"addressees.{form}")
    yield from _check_request_words(policy, file)
    yield from _check_scripts(policy, file)


def _walk(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    """Every value of the policy with its path, the outer before the inner."""
    yield path, value
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _walk(getattr(value, each.name), (*path, each.name))
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from _walk(below, (*path, str(key)))
    elif isinstance(value, tuple):
        for index, below in enumerate(value):
            yield from _walk(below, (*path, str(index)))


def _check_letter(letter: LetterText, key: str, file: str) -> Iterator[PolicyFault]:
    used: set[str] = set()
    for language, words in (("ja", letter.ja), ("en", letter.en)):
        if not words.title.strip() or not words.items:
            yield PolicyFault(FaultKind.LANGUAGE_MISSING, file, f"{key}.{language}")
        for path, text in _texts(words):
            where = f"{key}.{language}.{path}"
            try:
                used |= placeholders_in(text)
            except _Broken as broken:
                yield PolicyFault(broken.kind, file, where, broken.found, broken.allowed)
        for index, item in enumerate(words.items):
            where = f"{key}.{language}.items.{index}"
            used |= {name for name in (item.table, item.when) if name}
            yield from _check_named(item.table, {Kind.TABLE}, f"{where}.table", file)
            yield from _check_named(item.when, set(Kind), f"{where}.when", file)
            if not item.text.strip() and item.table is None:
                yield PolicyFault(FaultKind.LANGUAGE_MISSING, file, f"{where}.text")
    yield from _check_same_items(letter, key, file)
    if letter.address is AddressRule.GIVEN:
        for name in sorted(used & _HOLDS_DATA) + (["annex"] if letter.annex else []):
            yield PolicyFault(
                FaultKind.LETTER_ADDRESS, file, f"{key}.address", name, ("confirmed",)
            )


def _texts(words: LetterWords) -> Iterator[tuple[str, str]]:
    yield "title", words.title
    yield "subtitle", words.subtitle
    yield "note", words.note
    for name, paragraphs in (("opening", words.opening), ("closing", words.closing)):
        for index, paragraph in enumerate(paragraphs):
            yield f"{name}.{index}", paragraph
    for index, item in enumerate(words.items):
        yield f"items.{index}.heading", item.heading
        yield f"items.{index}.text", item.text


def _check_named(
    name: str | None, kinds: set[Kind], where: str, file: str
) -> Iterator[PolicyFault]:
    if name is not None and (name not in PLACEHOLDERS or PLACEHOLDERS[name].kind not in kinds):
        known = sorted(each.name for each in PLACEHOLDERS.values() if each.kind in kinds)
        yield PolicyFault(FaultKind.PLACEHOLDER_UNKNOWN, file, where, name, tuple(known))


def _check_same_items(letter: LetterText, key: str, file: str) -> Iterator[PolicyFault]:
    """Both versions hold the same items in the same order, with the same facts and rules."""
    for index, (ja, en) in enumerate(zip_longest(letter.ja.items, letter.en.items)):
        where = f"{key}.en.items.{index}"
        if ja is None or en is None or ja.key != en.key:
            found = f"{ja.key if ja else '-'} / {en.key if en else '-'}"
            yield PolicyFault(FaultKind.LANGUAGES_DIFFER, file, where, found)
            return
        rules = [(i.table, i.strong, i.optional, i.ticked, i.when, i.shared) for i in (ja, en)]
        names = [_safely(i.heading + i.text) - _REQUEST_WORDS for i in (ja, en)]
        if rules[0] != rules[1] or names[0] != names[1]:
            found = ", ".join(sorted(names[0] ^ names[1])) or ja.key
            yield PolicyFault(FaultKind.LANGUAGES_DIFFER, file, where, found)
    ja_opening, en_opening = (
        _safely("".join(w.opening)) - _REQUEST_WORDS for w in (letter.ja, letter.en)
    )
    if different := (ja_opening ^ en_opening) - _ONE_LANGUAGE_ONLY:
        where = f"{key}.en.opening"
        yield PolicyFault(FaultKind.LANGUAGES_DIFFER, file, where, ", ".join(sorted(different)))


def _check_request_words(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """A type has the words by which the letters that answer it name its request."""
    for code, kind in policy.types.items():
        if code in policy.request_words:
            continue
        for letter in {
            policy.letters[name] for name in kind.answers.values() if name in policy.letters
        }:
            used = {name for _, text in _texts(letter.ja) for name in _safely(text)}
            if used & _REQUEST_WORDS:
                yield PolicyFault(FaultKind.KEY_MISSING, file, f"request_words.{code}")
                break


def _check_pairs(policy: Policy, file: str) -> Iterator[PolicyFault]:
    """The frame of combined letters and the address blocks: the same placeholders in both."""
    ja, en = policy.combined.ja, policy.combined.en
    pairs = [
        ("combined.en.title", "combined.ja.title", en.title, ja.title),
        ("combined.en.opening", "combined.ja.opening", "".join(en.opening), "".join(ja.opening)),
        ("combined.en.part", "combined.ja.part", en.part, ja.part),
        ("combined.en.shared", "combined.ja.shared", en.shared, ja.shared),
    ]
    for key, form in policy.addressees.items():
        where = f"addressees.{key}.lines"
        pairs.append((f"{where}.en", f"{where}.ja", form.lines.en, form.lines.ja))
    for en_where, ja_where, en_text, ja_text in pairs:
        for where, text in ((ja_where, ja_text), (en_where, en_text)):
            if not text.strip():
                yield PolicyFault(FaultKind.LANGUAGE_MISSING, file, where)
            try:
                placeholders_in(text)
            except _Broken as broken:
                yield PolicyFault(broken.kind, file, where, broken.found, broken.allowed)
        different = _safely(ja_text) ^ _safely(en_text)
        if en_where == "combined.en.opening":
            different -= _ONE_LANGUAGE_ONLY
        if different:
            found = ", ".join(sorted(different))
            yield PolicyFault(FaultKind.LANGUAGES_DIFFER, file, en_where, found)


def _check_scripts(policy: Policy, file: str) -> Iterator[PolicyFault]:
    for key, script in policy.scripts.items():
        texts = [(f"lines.{i}.text", line.text) for i, line in enumerate(script.lines)]
        texts += [(f"answers.{i}.answer", each.answer) for i, each in enumerate(script.answers)]
        for i, question in enumerate(script.questions):
            texts.append((f"questions.{i}.ask", question.ask))
            for j, option in enumerate(question.options):
                at = f"questions.{i}.options.{j}.lines"
                texts += [(f"{at}.{k}.text", line.text) for k, line in enumerate(option.lines)]
        for path, text in texts:
            yield from text_faults(text, f"scripts.{key}.{path}", file)
    for key, each in policy.short_answers.items():
        yield from text_faults(each.answer, f"short_answers.{key}.answer", file)


def text_faults(text: Text, where: str, file: str) -> Iterator[PolicyFault]:
    """Faults of a text with placeholders: they are known and the same in both languages."""
    for language, words in (("ja", text.ja), ("en", text.en)):
        try:
            placeholders_in(words)
        except _Broken as broken:
            at = f"{where}.{language}"
            yield PolicyFault(broken.kind, file, at, broken.found, broken.allowed)
        if words.count("**") % 2:
            yield PolicyFault(FaultKind.TEXT_BROKEN, file, f"{where}.{language}", "**")
    if different := _safely(text.ja) ^ _safely(text.en):
        found = ", ".join(sorted(different))
        yield PolicyFault(FaultKind.LANGUAGES_DIFFER, file, where, found)


class _Broken(Exception):
    """A text that cannot be filled."""

    def __init__(self, kind: FaultKind, found: str, allowed: tuple[str, ...] = ()) -> None:
        self.kind, self.found, self.allowed = kind, found, allowed
        super().__init__(found)


def _safely(text: str) -> set[str]:
    """The placeholders of a text; none if it is broken, which is told elsewhere."""
    try:
        return placeholders_in(text)
    except _Broken:
        return set()


def placeholders_in(text: str) -> set[str]:
    """The placeholders a text uses; raises if it uses more than placeholders, `if` and `for`."""
    try:
        tree = _ENVIRONMENT.parse(text)
    except TemplateError as error:
        raise _Broken(FaultKind.TEXT_BROKEN, str(error.message)) from error
    loops = list(tree.find_all(nodes.For))
    own = {"loop"} | {loop.target.name for loop in loops if isinstance(loop.target, nodes.Name)}
    for node in tree.find_all(nodes.Node):
        if not (isinstance(node, _ALLOWED) or _is_loop_word(node)):
            found = type(node).__name__.lower()
            raise _Broken(FaultKind.TEXT_BROKEN, found, ("{{ placeholder }}", "if", "for"))
    used = {node.name for node in tree.find_all(nodes.Name)} - own
    printed = {
        node.name
        for output in tree.find_all(nodes.Output)
        for node in output.nodes
        if isinstance(node, nodes.Name)
    }
    repeated = {loop.iter.name for loop in loops if isinstance(loop.iter, nodes.Name)}
    for names, kinds in ((used, set(Kind)), (printed - own, _PRINTED), (repeated, {Kind.LIST})):
        for name in sorted(names):
            if name not in PLACEHOLDERS or PLACEHOLDERS[name].kind not in kinds:
                known = sorted(each.name for each in PLACEHOLDERS.values() if each.kind in kinds)
                raise _Broken(FaultKind.PLACEHOLDER_UNKNOWN, name, tuple(known))
    return used


def _is_loop_word(node: nodes.Node) -> bool:
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.node.name == "loop"
        and node.attr in _LOOP_WORDS
    )
