# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""One file for each step, numbered; the number is the schema version it leads to."""
