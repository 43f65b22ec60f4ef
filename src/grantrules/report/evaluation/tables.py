"""The evaluation as CSV for German Excel: semicolons, decimal commas, UTF-8 with a mark."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import StringIO

from grantrules.engine.spelling import german_day
from grantrules.model.evaluation import Evaluation
from grantrules.model.grant_record import GrantRecord
from grantrules.model.money import Cents, decimal_text
from grantrules.report.text import one_line

# What a spreadsheet takes for the beginning of a formula.
_RISKY = ("=", "+", "-", "@")
GRANT_COLUMNS = (
    "Programm",
    "Zweck",
    "Aktenzeichen",
    "AGS",
    "Zuwendungsempfänger",
    "Stand",
    "Ergebnis",
    "Entschieden am",
    "Förderbeginn",
    "Förderende",
    "Bewilligt",
    "Noch gebunden",
    "Ausgezahlt",
    "Anerkannt",
    "Erstattet",
)
DISTRICT_COLUMNS = (
    "Haushaltsjahr",
    "AGS",
    "Kommune",
    "Stand",
    "Aktenzeichen",
    "Ergebnis",
    "Bewilligt",
    "Im Jahr ausgezahlt",
    "Förderbeginn",
    "Grund",
)


def grants_table(evaluation: Evaluation) -> bytes:
    """Writes the grants register; a column for the share of each budget year stands at the end."""
    years = grant_years(evaluation.grants)
    heading = (*GRANT_COLUMNS, *(f"Bewilligt {year}" for year in years))
    return _table(heading, (_grant(one, years) for one in evaluation.grants))


def districts_table(evaluation: Evaluation) -> bytes:
    """Writes every district of every year."""
    return _table(DISTRICT_COLUMNS, _districts(evaluation))


def grant_years(grants: Iterable[GrantRecord]) -> tuple[int, ...]:
    """Gives the budget years that any grant touches."""
    return tuple(sorted({year for one in grants for year in one.by_year}))


def _grant(grant: GrantRecord, years: Sequence[int]) -> list[str]:
    amounts = (grant.granted, grant.committed, grant.paid, grant.recognised, grant.repaid)
    return [
        grant.programme,
        grant.purpose,
        grant.reference,
        grant.applicant.ags or "",
        grant.applicant.name or "",
        grant.standing,
        grant.outcome.german,
        _day(grant.decided_on),
        _day(grant.funding_start),
        _day(grant.funding_end),
        *(_money(one) for one in amounts),
        *(_money(grant.by_year.get(year)) for year in years),
    ]


def _districts(evaluation: Evaluation) -> Iterator[list[str]]:
    for year in evaluation.years:
        for one in year.participations:
            yield [
                f"{year.year}",
                one.district.ags or "",
                one.district.name or "",
                one.standing.german,
                ", ".join(one.references),
                one.outcome,
                _money(one.granted),
                _money(one.paid),
                _day(one.started_on),
                one.reason,
            ]


def _table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    written = StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    line = one_line(cell)
    return f"'{line}" if line.startswith(_RISKY) else line


def _money(cents: Cents | None) -> str:
    return "" if cents is None else decimal_text(cents).replace(".", ",")


def _day(day: date | None) -> str:
    return "" if day is None else german_day(day)
