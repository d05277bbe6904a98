# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
"""Makes the list of national holidays of a law folder from the `holidays` package.

    python packaging/make_holidays.py 2026-11-23

The date is the day the list is made. The program itself never asks the package or a network.
"""

from __future__ import annotations

import argparse
from datetime import date
from importlib.metadata import version
from pathlib import Path

from holidays import country_holidays

YEARS = range(2000, 2036)
TARGET = Path(__file__).parents[1] / "resources/law/japan/2026-04-01/holidays.toml"

HEAD = """\
# SPDX-FileCopyrightText: 2026 Inquiry Desk contributors
# SPDX-License-Identifier: MIT
#
# National holidays {first} to {last}, with substitute and sandwiched days.
# source: 国民の祝日に関する法律（昭和23年法律第178号）; list made by packaging/make_holidays.py
#         from the Python package holidays {package}
# as_of:  {as_of}
# note:   The days of the equinoxes are published each February for the year after; later ones are
#         calculated. Changes of the law after the date above are not in the list.

holidays = [
"""


def render(as_of: date, package: str) -> str:
    """The text of the file, made on that day with that version of the package."""
    japanese = country_holidays("JP", years=YEARS, language="ja")
    english = country_holidays("JP", years=YEARS, language="en_US")
    rows = [
        f'    {{ day = {day}, ja = "{japanese[day]}", en = "{english[day]}" }},\n'
        for day in sorted(japanese)
    ]
    head = HEAD.format(first=YEARS[0], last=YEARS[-1], package=package, as_of=as_of)
    return head + "".join(rows) + "]\n"


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description="Make the list of national holidays.")
    parser.add_argument("as_of", type=date.fromisoformat, help="day on which the list is made")
    text = render(parser.parse_args().as_of, version("holidays"))
    TARGET.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
