# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Keeps everything the desk has saved: encrypted, in whole transactions, with its history."""
