# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Makes the pages that are posted: composes, lays out and renders letters and forms."""
