# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The command line: reads arguments, calls the same use cases as the screens, prints the answer."""

from __future__ import annotations

import argparse
import getpass
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import inquirydesk
from inquirydesk import paths
from inquirydesk.desk.examples import check_folder, check_jurisdictions
from inquirydesk.desk.history import check_history
from inquirydesk.desk.letter_book import letter_book
from inquirydesk.desk.now import system_now
from inquirydesk.desk.self_test import self_test, shipped_policies
from inquirydesk.desk.session import Places, sign_in
from inquirydesk.desk.stories.play import StoryPlaces, play_stories, told_by
from inquirydesk.domain.errors import InquiryDeskError
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS
from inquirydesk.domain.policy_faults import PolicyFault, PolicyUnusable
from inquirydesk.letters.fonts import Fonts
from inquirydesk.policies.examples import Examples, read_examples
from inquirydesk.policies.jurisdictions import read_jurisdictions
from inquirydesk.policies.layers import overridden
from inquirydesk.policies.read import flatten, read_policy
from inquirydesk.policies.stories import Story


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its line in the help, its arguments, and what it does."""

    summary: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    act: Callable[[argparse.Namespace], int]


def _law() -> Path:
    return paths.resources() / "law"


def _policy_folders(options: argparse.Namespace) -> list[Path]:
    chosen: list[Path] = options.policies
    return [folder.resolve() for folder in chosen] or shipped_policies(paths.resources())


def _name(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


def _policies_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "policies",
        nargs="*",
        type=Path,
        metavar="FOLDER",
        help="a policy version's folder, <company>/<version>; without it, every shipped one",
    )


def _check_policy_arguments(parser: argparse.ArgumentParser) -> None:
    _policies_argument(parser)
    parser.add_argument("--flattened", action="store_true", help="print the policy, law included")
    parser.add_argument(
        "--overridden", action="store_true", help="print what differs from the law's defaults"
    )
    parser.add_argument(
        "--story",
        default="",
        metavar="WORDS",
        help="play only the stories whose name holds these words",
    )
    parser.add_argument(
        "--jurisdictions",
        action="store_true",
        help="instead, check how laws elsewhere count and print each with its source",
    )
    parser.add_argument(
        "--placeholders",
        action="store_true",
        help="instead, print every placeholder of a text with its kind and meaning",
    )


def _check_policy(options: argparse.Namespace) -> int:
    if options.jurisdictions:
        return _check_jurisdictions()
    if options.placeholders:
        return _print_placeholders()
    wrong = 0
    for folder in _policy_folders(options):
        try:
            policy = read_policy(folder, _law())
            faults = tuple(check_folder(folder, _law()))
            examples = told_by(read_examples(folder), options.story)
            faults = faults or _play(folder, examples)
        except PolicyUnusable as unusable:
            faults = tuple(unusable.faults)
        for fault in faults:
            print(f"{_name(folder)}: {fault}", file=sys.stderr)
        if faults:
            wrong += 1
            continue
        if options.flattened:
            print(flatten(folder, _law()))
        if options.overridden:
            for value in overridden(folder, _law()):
                print(f"{value.key}: {value.company or 'removed'} (law: {value.law})")
        found = f"{len(policy.types)} request types, {len(policy.letters)} letters"
        found += f", {len(examples.story)} stories"
        # What is printed may be read by a machine; the verdict stands beside it then.
        beside = sys.stderr if options.flattened else sys.stdout
        print(f"{_name(folder)}: complete, {found}", file=beside)
    return 1 if wrong else 0


def _play(folder: Path, examples: Examples) -> tuple[PolicyFault, ...]:
    """The stories, one after the other; which one is played shows on a terminal."""
    count = len(examples.story)
    numbers = iter(range(1, count + 1))

    def tell(story: Story) -> None:
        if sys.stderr.isatty():
            print(f"\r{next(numbers)}/{count} {story.says[:70]:70}", end="", file=sys.stderr)

    places = StoryPlaces(folder, _law(), paths.resources())
    faults = tuple(play_stories(places, examples, tell))
    if count and sys.stderr.isatty():
        print(f"\r{'':80}", end="\r", file=sys.stderr)
    return faults


def _check_jurisdictions() -> int:
    faults = check_jurisdictions(_law())
    for fault in faults:
        print(fault, file=sys.stderr)
    for row in read_jurisdictions(_law()).values():
        print(f"{row.key}: {row.name.en}, {row.law.en}")
        for name, rule in row.clocks.items():
            more = f" + {rule.extension.limit}" if rule.extension else ""
            period = f"{rule.days or rule.days_from}{more} {rule.unit}"
            print(f"    {name}: {period} ({rule.source.trust}; {rule.source.cite})")
    return 1 if faults else 0


def _print_placeholders() -> int:
    for name, each in sorted(PLACEHOLDERS.items()):
        by = "; written by the author of the letter" if name in BY_AUTHOR else ""
        print(f"{name}: {each.kind}; {each.meaning.ja} / {each.meaning.en}{by}")
    return 0


def _letters_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy",
        dest="policies",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="a policy version's folder, anywhere; without it, every shipped one",
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")


def _letters(options: argparse.Namespace) -> int:
    fonts = Fonts(paths.resources() / "fonts")
    for folder in _policy_folders(options):
        out = options.out / folder.parent.name / folder.name
        out.mkdir(parents=True, exist_ok=True)
        examples = read_examples(folder).letter
        for page in letter_book(read_policy(folder, _law()), fonts, examples):
            file = out / f"{page.name}.pdf"
            file.write_bytes(page.pdf)
            print(file)
    return 0


def _verify_history_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("login", help="who signs in; the password is asked for, or read from input")
    parser.add_argument("--store", type=Path, help="the store's folder, if not this user's own")


def _verify_history(options: argparse.Namespace) -> int:
    places = Places(
        store=options.store or paths.user_store_folder(),
        settings=paths.user_settings_folder(),
        resources=paths.resources(),
        device=platform.node(),
    )
    desk = sign_in(places, options.login, _password(), system_now)
    try:
        verdict = check_history(desk).verdict
    finally:
        desk.store.close()
    for fault in verdict.faults:
        print(f"event {fault.number}: {fault.kind}", file=sys.stderr)
    print(f"{verdict.checked} events checked, {len(verdict.faults)} faults")
    return 0 if verdict.holds else 1


def _password() -> str:
    return getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing."""


def _self_test(_options: argparse.Namespace) -> int:
    for line in self_test(paths.resources()):
        print(line)
    return 0


COMMANDS = {
    "self-test": Command(
        "check that this installation is whole: fonts, policies, letters, store",
        _no_arguments,
        _self_test,
    ),
    "check-policy": Command(
        "check a policy folder: complete, in both languages, and its examples hold",
        _check_policy_arguments,
        _check_policy,
    ),
    "letters": Command(
        "make every letter of a policy as PDF, filled with sample facts",
        _letters_arguments,
        _letters,
    ),
    "verify-history": Command(
        "check that nobody changed or cut the history of a store",
        _verify_history_arguments,
        _verify_history,
    ),
}
"""Every command besides `run`; `./desk --help` lists the same."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    program = argparse.ArgumentParser(
        prog="inquirydesk",
        description="Answers people who ask a company about their personal information.",
        epilog="Without a command, or with `run`, the window opens.",
    )
    program.add_argument("--version", action="version", version=inquirydesk.__version__)
    commands = program.add_subparsers(title="commands", metavar="command", required=True)
    for name, command in COMMANDS.items():
        own = commands.add_parser(name, help=command.summary, description=command.summary)
        command.add_arguments(own)
        own.set_defaults(act=command.act)
    return program


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 refused or failed, 2 not understood."""
    options = parser().parse_args(arguments)
    try:
        return int(options.act(options))
    except InquiryDeskError as error:
        print(f"inquirydesk: {error}", file=sys.stderr)
    except OSError as error:
        print(f"inquirydesk: {error.filename}: {error.strerror}", file=sys.stderr)
    return 1
