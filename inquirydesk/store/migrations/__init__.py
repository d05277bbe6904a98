# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The steps by which a store got its tables; each holds its own table definitions."""
