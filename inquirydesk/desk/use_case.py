# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""How a use case is declared: once, with the right it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from inquirydesk.desk.desk import Desk
from inquirydesk.domain.errors import NotAllowed, SamePerson, SeeLegal
from inquirydesk.domain.events import ActRefused
from inquirydesk.domain.roles import Right

P = ParamSpec("P")
R = TypeVar("R")

RIGHT_OF: dict[str, Right] = {}
"""The right each use case needs, by the use case's name: buttons grey out by it, tests list it."""


def use_case(
    right: Right,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Declare an act: it runs only for who holds `right`; a refused try enters the history."""

    def declare(
        act: Callable[Concatenate[Desk, P], R],
    ) -> Callable[Concatenate[Desk, P], R]:
        RIGHT_OF[act.__name__] = right

        @wraps(act)
        def run(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            try:
                if right not in desk.session.rights:
                    raise NotAllowed(right)
                return act(desk, *args, **kwargs)
            except (NotAllowed, SamePerson, SeeLegal) as refusal:
                _remember(desk, act.__name__, refusal)
                raise

        return run

    return declare


def _remember(desk: Desk, act: str, refusal: NotAllowed | SamePerson | SeeLegal) -> None:
    with desk.open_work() as work:
        desk.tell(work, ActRefused(what=act, why=type(refusal).__name__))
        work.commit()
