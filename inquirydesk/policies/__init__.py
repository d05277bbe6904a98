# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Reads the law and a company's policy from files and checks that they are complete."""
