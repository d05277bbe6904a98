# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Whether two writings mean the same: width, kana, dashes, variant characters, house numbers.

What is folded here serves comparison and search alone; what a person wrote is stored as written.
A first folding takes away what is no difference at all, a second one the forms of a character,
so that 高橋 and 髙橋 agree and the difference is still shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inquirydesk.domain.era import read_date
from inquirydesk.domain.errors import FieldMistake
from inquirydesk.domain.text import is_variation_selector

_FAMILIES = """
    高髙 崎﨑嵜 辺邊邉 浜濱濵 斉齊 斎齋 吉𠮷 徳德 島嶋嶌 真眞 広廣 沢澤 桜櫻 国國圀 竜龍 恵惠 円圓
    条條 会會 栄榮 渕淵渊 関關 鉄鐵 浅淺 滝瀧 桧檜 桑桒 宮宫 黒黑 緑綠 増增 横橫 穂穗 与與 万萬
    亀龜 曽曾 渋澁澀 温溫 瀬瀨 実實 宝寶 寿壽 将將 尭堯 巌巖 弥彌 戸戶 槙槇 清淸 礼禮 秋穐 薫薰
    蔵藏 衛衞 豊豐 静靜 館舘 鶴靏靍 鴎鷗 麹麴 学學 来來 亜亞 伝傳 児兒 剣劍 台臺 塩鹽 奥奧 姫姬
    寛寬 岳嶽 峰峯 巣巢 応應 恒恆 悦悅 晋晉 暁曉 松枩 柳栁 栃杤 楽樂 権權 歩步 気氣 沖冲 浄淨 涼凉
    満滿 灯燈 為爲 猪豬 瑶瑤 県縣 砺礪 禄祿 穣穰 経經 絵繪 継繼 総總 聡聰 芸藝 荘莊 莱萊 蛍螢 覚覺
    観觀 頼賴 遥遙 郎郞 郷鄕 野埜 麦麥 亘亙 凜凛 巻卷 萌萠 昂昻 頴穎 区區 旧舊 帯帶 団團 声聲 拝拜
    昼晝 薬藥
"""
"""The common form of a character, then its other forms.

A family holds only forms of one character: 髙 is a way to write 高, 﨑 one of 崎, 邊 and 邉 two of
辺, 𠮷 one of 吉. Names that merely sound alike are no forms of each other: 斉 (齊) is "equal", 斎
(齋) is "abstinence", so 斉藤 and 斎藤 are two families and differ. What is in doubt is left out: a
wrong "same" discloses to a stranger, a wrong "differs" costs one look.
"""

_COMMON_FORM = {
    ord(other): family[0] for family in _FAMILIES.split() for other in family[1:]
} | dict(zip(map(ord, "ぁぃぅぇぉっゃゅょゎゕゖ"), "あいうえおつやゆよわかけ", strict=True))
"""Registers and banks write small kana large."""

_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
_COMPATIBILITY_KANJI = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")
_DASHES = re.compile("[-‐‑‒–—―−ー─━]")
_KANJI_DIGITS = {kanji: value for value, kanji in enumerate("〇一二三四五六七八九")}
_KANJI_TENS = {"十": 10, "百": 100, "千": 1000}
_KANJI_NUMBER = re.compile("[〇一二三四五六七八九十百千]+(?=丁目|番|号)")
_HOUSE_NUMBER_WORD = re.compile(
    r"(?<=\d)\s*(?:(?:丁目|番地|番|号室|号)(?:の(?=\s*\d))?|の(?=\s*\d))\s*"
)


class Agreement(StrEnum):
    """How two writings stand to each other."""

    SAME = "same"
    VARIANT = "variant"
    """They differ only in forms of the same characters: shown, not hidden."""
    DIFFERS = "differs"


class ComparedAs(StrEnum):
    """What is compared; each has its own folding."""

    NAME = "name"
    READING = "reading"
    BORN_ON = "born_on"
    """Any date, written in any form the desk reads."""
    ADDRESS = "address"
    BUILDING = "building"
    HOUSE_NUMBER = "house_number"
    TEXT = "text"


def compare(first: str, second: str, kind: ComparedAs | str) -> Agreement:
    """How two writings agree, after folding what is no difference for that kind.

    Raises ValueError for a kind that is none.
    """
    fold = _fold_for(ComparedAs(kind))
    if fold(first) == fold(second):
        return Agreement.SAME
    if _common_form(fold(first)) == _common_form(fold(second)):
        return Agreement.VARIANT
    return Agreement.DIFFERS


def house_number(address: str) -> str:
    """The house number in a line of an address, folded: 3丁目2番17号 is 3-2-17.

    It is the number with the most parts; the whole folded address where it has none.
    """
    folded = _fold_address(address)
    numbers = re.findall(r"\d+(?:-\d+)*", folded)
    return max(numbers, key=lambda number: number.count("-"), default=folded)


def search_key(text: str) -> str:
    """The text folded as far as it goes, for an index of names; never to be shown or stored."""
    return _common_form(_fold_words(text))


def address_key(address: str) -> str:
    """An address folded as far as it goes, to see whether two are one; never to be shown."""
    return _common_form(_fold_address(address))


def fold_phone(number: str) -> str:
    """The digits of a telephone number as dialled in Japan; +81 (0)90 and 090 are the same."""
    plain = re.sub(r"[^\d+]", "", unicodedata.normalize("NFKC", number))
    return re.sub(r"^(?:\+|010|00)810?", "0", plain)


class MatchReason(StrEnum):
    """Why an earlier contact may be of the same person."""

    SAME_NUMBER = "same_number"
    SAME_NAME = "same_name"
    NAME_IN_VARIANTS = "name_in_variants"
    SAME_READING = "same_reading"
    READING_IN_OTHER_CHARACTERS = "reading_in_other_characters"
    POSTAL_CODE_AND_NAME = "postal_code_and_name"
    BIRTH_DATE_AND_NAME = "birth_date_and_name"


_WEIGHTS = {
    MatchReason.SAME_NUMBER: 50,
    MatchReason.SAME_NAME: 30,
    MatchReason.NAME_IN_VARIANTS: 25,
    MatchReason.SAME_READING: 20,
    MatchReason.READING_IN_OTHER_CHARACTERS: 10,
    MatchReason.POSTAL_CODE_AND_NAME: 20,
    MatchReason.BIRTH_DATE_AND_NAME: 40,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of somebody who may be the person of another contact."""

    name: str = ""
    reading: str = ""
    phone: str = ""
    postal_code: str = ""
    born_on: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """How likely two are one person, 0 to 100, and why; it proves nothing and merges nothing."""

    score: int
    reasons: tuple[MatchReason, ...]


def match_score(candidate: Candidate, record: Candidate) -> Match:
    """How well two contacts fit together; empty fields neither help nor harm."""
    reasons: list[MatchReason] = []
    if _same_digits(candidate.phone, record.phone):
        reasons.append(MatchReason.SAME_NUMBER)
    name = _agreement(candidate.name, record.name, ComparedAs.NAME)
    if name is Agreement.SAME:
        reasons.append(MatchReason.SAME_NAME)
    elif name is Agreement.VARIANT:
        reasons.append(MatchReason.NAME_IN_VARIANTS)
    reading = _agreement(candidate.reading, record.reading, ComparedAs.READING)
    if reading in {Agreement.SAME, Agreement.VARIANT}:
        other = name is Agreement.DIFFERS
        reasons.append(
            MatchReason.READING_IN_OTHER_CHARACTERS if other else MatchReason.SAME_READING
        )
    if name in {Agreement.SAME, Agreement.VARIANT}:
        if _same_digits(candidate.postal_code, record.postal_code):
            reasons.append(MatchReason.POSTAL_CODE_AND_NAME)
        if candidate.born_on and candidate.born_on == record.born_on:
            reasons.append(MatchReason.BIRTH_DATE_AND_NAME)
    return Match(min(100, sum(_WEIGHTS[reason] for reason in reasons)), tuple(reasons))


def _agreement(first: str, second: str, kind: ComparedAs) -> Agreement | None:
    """None if one of the two is not known: empty, or only a dash."""
    return compare(first, second, kind) if search_key(first) and search_key(second) else None


def _same_digits(first: str, second: str) -> bool:
    digits = fold_phone(first)
    return digits != "" and digits == fold_phone(second)


def _fold_for(kind: ComparedAs) -> Callable[[str], str]:
    if kind is ComparedAs.BORN_ON:
        return _fold_date
    if kind in {ComparedAs.ADDRESS, ComparedAs.BUILDING, ComparedAs.HOUSE_NUMBER}:
        return _fold_address
    return _fold_words


def _fold_characters(text: str) -> str:
    """One width, one case, one kana, one dash. Kanji keep their form, so that it can be shown."""
    parts = _COMPATIBILITY_KANJI.split(text)
    parts[::2] = [unicodedata.normalize("NFKC", part) for part in parts[::2]]
    folded = "".join(parts).casefold().translate(_HIRAGANA)
    # A dash after kana is the mark of a long vowel, anywhere else it only joins.
    return re.sub(r"(?<=[ぁ-ゖ])-", "ー", _DASHES.sub("-", folded))


def _fold_words(text: str) -> str:
    return re.sub(r"[\s\-・]", "", _fold_characters(text))


def _fold_date(text: str) -> str:
    try:
        return read_date(text).isoformat()
    except FieldMistake:
        return _fold_words(text)


def _fold_address(text: str) -> str:
    """2丁目8番15号, 二丁目8番地の15 and 2-8-15 become one."""
    folded = _KANJI_NUMBER.sub(lambda found: str(_number(found[0])), _fold_characters(text))
    folded = _HOUSE_NUMBER_WORD.sub("-", folded)
    folded = re.sub(r"(?<=\d)\s+(?=\d)", "-", folded)
    folded = re.sub(r"[\s・]", "", folded)
    return re.sub(r"(?<!\d)-+|-+(?!\d)|(?<=-)-+", "", folded)


def _number(kanji: str) -> int:
    """The value of 二十三 or 二三."""
    total = digits = 0
    for character in kanji:
        if character in _KANJI_TENS:
            total += (digits or 1) * _KANJI_TENS[character]
            digits = 0
        else:
            digits = digits * 10 + _KANJI_DIGITS[character]
    return total + digits


def _common_form(folded: str) -> str:
    """Every character in its common form: variants, 々, small kana, ヶ between kanji."""
    plain = "".join(c for c in folded if not is_variation_selector(c))
    plain = unicodedata.normalize("NFKC", plain).translate(_COMMON_FORM)
    plain = re.sub(r"([一-鿿])々", r"\1\1", plain)
    return re.sub(r"(?<=[一-鿿])[けが](?=[一-鿿])", "が", plain)
