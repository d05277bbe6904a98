# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Stories: whole cases of a policy's examples, played through the use cases of the desk."""
