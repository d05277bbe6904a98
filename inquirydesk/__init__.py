# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Inquiry Desk: a desk that answers people who ask about their personal information."""

__version__ = "0.1.0"
