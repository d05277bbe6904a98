# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""The sentences by subject; importing this package registers all of them."""

import inquirydesk.ui.words.mistakes
import inquirydesk.ui.words.outages
import inquirydesk.ui.words.policies  # noqa: F401
