# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Compiles forms and translations before they are packed into the wheel."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileForms(BuildHookInterface[Any]):
    """Runs `build_ui.py` before each wheel; a source archive needs no compiled form."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring the compiled forms and translations up to date."""
        if self.target_name == "wheel":
            steps = runpy.run_path(str(Path(self.root, "packaging", "build_ui.py")))
            steps["build"](Path(self.root))
