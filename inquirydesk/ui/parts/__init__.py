# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Pieces of screens that are built from a policy: steps, scripts, checklists, outcomes."""
