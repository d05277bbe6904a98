# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Kills the desk at random moments while it saves, and looks whether anything it said was saved is
lost, half there, or damaged.

    ./desk trial kill-loop [--kills 200] [--on journeys|store] [--folder DIR]

A child process plays acts, and tells through a pipe which it was told are saved; it dies by the
hardest signal the system has. Then the store is opened and every act asked how much of it is there.
`--acknowledge-first` is the control: the child tells before it saves, so losses must be found, and
a run that finds none proves nothing.

`tests/trials/acts.py` says what an act is and plays the store by itself, `tests/trials/journeys.py`
plays the use cases of the main job.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from inquirydesk.store import local
from inquirydesk.store.database import STORE_FILE, Store
from tests.trials.acts import Found, Ground, StoreGround
from tests.trials.journeys import JourneyGround

GROUNDS: dict[str, Callable[[Path], Ground]] = {"journeys": JourneyGround, "store": StoreGround}
KILLS_PER_STORE = 100


@dataclass(slots=True)
class Report:
    """What a trial found."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    half: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.half or self.damaged)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.acknowledged} saves acknowledged, {len(self.lost)} lost, "
            f"{len(self.half)} half, {len(self.damaged)} stores damaged"
        )


def try_kills(
    folder: Path,
    kills: int,
    ground_in: Callable[[Path], Ground],
    *,
    acknowledge_first: bool = False,
    seed: int = 1,
) -> Report:
    """Plays acts in a child process and kills it, as often as told; stops at the first damage."""
    chance = random.Random(seed)
    report = Report()
    while report.kills < kills and not report.damaged:
        place = folder / f"store-{report.kills}"
        ground = ground_in(place)
        ground.make()
        started: dict[int, int] = {}
        saved: set[int] = set()
        for _ in range(min(KILLS_PER_STORE, kills - report.kills)):
            first = max(started, default=0) + 1
            began, told = _live_and_die(ground, first, chance, acknowledge_first=acknowledge_first)
            started |= began
            saved |= told
            report.kills += 1
            _inspect(ground, began, told, report)
            if report.damaged:
                break
        _inspect(ground, started, saved, report)
        report.acknowledged += len(saved)
        shutil.rmtree(place)
    return report


def _live_and_die(
    ground: Ground,
    first: int,
    chance: random.Random,
    *,
    acknowledge_first: bool,
) -> tuple[dict[int, int], set[int]]:
    """Which acts a child began (by number) and which it told were saved, before it was killed."""
    reading, writing = os.pipe()
    seed = chance.randrange(2**32)
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _live(ground, first, seed, writing, acknowledge_first=acknowledge_first)
        except BaseException:  # noqa: BLE001 - it must not go on as a second parent
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        said = pipe.read(1)  # the child's store is open
        time.sleep(chance.uniform(0, ground.longest_life_seconds))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            raise RuntimeError("the child ended by itself; what it met stands above")
        while more := pipe.read(65536):
            said += more
    began: dict[int, int] = {}
    told: set[int] = set()
    for line in said[1 : said.rfind(b"\n") + 1].decode().split():
        number, act = line[1:].split(":")
        began[int(number)] = int(act)
        if line[0] == "=":
            told.add(int(number))
    return began, told


def _live(
    ground: Ground,
    first: int,
    seed: int,
    writing: int,
    *,
    acknowledge_first: bool,
) -> None:
    """The child: one random act after the other until it dies."""
    chance = random.Random(seed)
    store = ground.open()
    acts = ground.acts
    os.write(writing, b".")
    number = first
    while True:
        act = chance.randrange(len(acts))
        saved = f"={number}:{act}\n".encode()
        os.write(writing, f"+{number}:{act}\n".encode())

        def tell(save: Callable[[], object], saved: bytes = saved) -> None:
            if acknowledge_first:
                os.write(writing, saved)
                time.sleep(0.01)  # or too few of the kills fall between
            save()
            if not acknowledge_first:
                os.write(writing, saved)

        acts[act].play(store, number, tell)
        number += 1


def _inspect(ground: Ground, began: dict[int, int], told: set[int], report: Report) -> None:
    """Opens the store as the desk does and asks every act what is there of it."""
    acts = ground.acts
    with _opened(ground, report) as store:
        if store is None:
            return
        with store.look() as look:
            if not look.history.verify().holds:
                report.damaged.append("history")
            for number, act in began.items():
                found = acts[act].look(look, number)
                name = f"{acts[act].name} {number}"
                if found is Found.HALF and name not in report.half:
                    report.half.append(name)
                elif found is Found.NOTHING and number in told and name not in report.lost:
                    report.lost.append(name)
        connection = local.connect(store.folder / STORE_FILE, store.key, mode="ro")
        for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
            answer = connection.execute(f"PRAGMA {check}").fetchall()
            if answer not in ([], [("ok",)]):
                report.damaged.append(f"{check}: {answer[:3]}")
        connection.close()


@contextmanager
def _opened(ground: Ground, report: Report) -> Iterator[Store | None]:
    try:
        store = ground.open()
    except Exception as error:  # noqa: BLE001 - whatever hinders opening is what we look for
        report.damaged.append(repr(error))
        yield None
        return
    yield store
    store.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the trial; 0 when every promise was kept (with the control: when losses were found)."""
    options = argparse.ArgumentParser(
        prog="./desk trial kill-loop", description="Kill the desk at random moments while it saves."
    )
    options.add_argument("--kills", type=int, default=200, help="how often (default: 200)")
    options.add_argument(
        "--on",
        choices=GROUNDS,
        default="journeys",
        help="play the use cases of the main job (default), or the store by itself",
    )
    options.add_argument("--folder", type=Path, help="where to make the stores")
    options.add_argument("--seed", type=int, default=1, help="choose other moments")
    options.add_argument(
        "--acknowledge-first",
        action="store_true",
        help="the control: tell before saving, so that losses must be found",
    )
    chosen = options.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="kill-loop-") as own:
        report = try_kills(
            chosen.folder or Path(own),
            chosen.kills,
            GROUNDS[chosen.on],
            acknowledge_first=chosen.acknowledge_first,
            seed=chosen.seed,
        )
    print(report)
    for one in (*report.lost[:5], *report.half[:5], *report.damaged[:5]):
        print("  ", one)
    return int(not report.lost) if chosen.acknowledge_first else int(not report.holds)


if __name__ == "__main__":
    sys.exit(main())
