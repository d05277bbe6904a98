# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The registers a company publishes: groups of persons with their purposes and systems."""

from __future__ import annotations

from dataclasses import dataclass

from inquirydesk.domain.sourced import Source, Text


@dataclass(frozen=True, slots=True)
class Purpose:
    """One published purpose of use."""

    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class PersonGroup:
    """A relation to the company with its purposes and the systems to search for their data."""

    key: str
    name: Text
    purposes: tuple[Purpose, ...]
    systems: tuple[Text, ...]
    source: Source
