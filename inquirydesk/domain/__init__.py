# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""What an inquiry desk knows and decides: pure rules, without clock, files or screen texts."""
