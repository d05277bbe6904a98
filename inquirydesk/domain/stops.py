# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What a person can ask not to get any more: each is an entry of the stop list."""

from enum import StrEnum


class Stop(StrEnum):
    """The closed list of what the stop list stops."""

    MAILING = "mailing"
    CALLS = "calls"
    E_MAIL = "e_mail"
    OPT_OUT = "opt_out"
    """Provision to third parties by opt-out: APPI Art. 27(2)."""
