# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Use cases: everything a person can do at the desk, each with its right and its history."""
