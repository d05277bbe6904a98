# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a person at the command line gets."""

from __future__ import annotations

import io
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from inquirydesk import cli, paths
from inquirydesk.domain.placeholders import BY_AUTHOR, PLACEHOLDERS
from tests.builders import LEGAL, OPERATOR, PASSWORD, an_office, policy_folder

Type = Callable[[str], None]


@pytest.fixture
def type_line(monkeypatch: pytest.MonkeyPatch) -> Type:
    """Put a line where the program reads a password from."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))


@pytest.fixture
def store(home: Path) -> Path:
    """Make a store with its people, where the program looks for it."""
    office = an_office(home)
    office.desk.store.close()
    return office.places.store


def test_every_shipped_policy_is_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check-policy"]) == 0
    shipped = list((paths.resources() / "policies").glob("*/*"))
    assert capsys.readouterr().out.count(": complete") == len(shipped) > 0


def test_a_wrong_key_in_a_policy_is_named_with_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "acme" / "2026-04-01"
    shutil.copytree(policy_folder(), folder)
    file = folder / "policy.toml"
    file.write_text("colour = 1\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    assert cli.main(["check-policy", str(folder)]) == 1
    said = capsys.readouterr().err
    assert "acme/2026-04-01: policy.toml" in said
    assert "colour" in said


def test_a_flattened_policy_holds_the_law_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check-policy", "--flattened", str(policy_folder())]) == 0
    said = capsys.readouterr()
    assert "DISC" in tomllib.loads(said.out)["types"]
    assert ": complete" in said.err


def test_every_placeholder_is_printed_in_both_languages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["check-policy", "--placeholders"]) == 0
    said = capsys.readouterr().out
    assert "company: text; 会社名 / company name\n" in said
    assert all(f"\n{name}: " in f"\n{said}" for name in PLACEHOLDERS)
    assert said.count("written by the author") == len(BY_AUTHOR)


def test_every_letter_of_a_policy_is_made_in_both_languages(tmp_path: Path) -> None:
    assert cli.main(["letters", "--out", str(tmp_path), "--policy", str(policy_folder())]) == 0
    pages = {file.name for file in tmp_path.rglob("*.pdf")}
    assert {"L01-ja.pdf", "L01-en.pdf", "L06-ja.pdf", "L06-en.pdf"} <= pages


def test_a_sound_history_is_counted(
    store: Path, type_line: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    type_line(PASSWORD)
    assert cli.main(["verify-history", LEGAL]) == 0
    assert "events checked, 0 faults" in capsys.readouterr().out


def test_a_wrong_password_is_said_in_a_sentence(
    store: Path, type_line: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    type_line("something else")
    assert cli.main(["verify-history", LEGAL]) == 1
    assert capsys.readouterr().err == "inquirydesk: the password is not right\n"


def test_an_operator_may_not_check_the_history(
    store: Path, type_line: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    type_line(PASSWORD)
    assert cli.main(["verify-history", OPERATOR]) == 1
    assert capsys.readouterr().out == ""


def test_where_there_is_no_store_none_is_made(
    home: Path, type_line: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    type_line(PASSWORD)
    assert cli.main(["verify-history", LEGAL]) == 1
    assert "StoreMissing" in capsys.readouterr().err
    assert not paths.user_store_folder().exists()


def test_an_installation_is_found_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["self-test"]) == 0
    assert capsys.readouterr().out.count("\n") == 4


def test_an_installation_without_policies_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(paths.resources() / "fonts", tmp_path / "fonts")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert cli.main(["self-test"]) == 1
    assert "has no policies" in capsys.readouterr().err


def test_a_missing_font_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for part in ("law", "policies"):
        shutil.copytree(paths.resources() / part, tmp_path / part)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert cli.main(["self-test"]) == 1
    assert "Noto" in capsys.readouterr().err
