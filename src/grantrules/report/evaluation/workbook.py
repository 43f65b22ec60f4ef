"""The evaluation as a workbook: budget years, maps, districts, waiting list, grants."""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO

from openpyxl import Workbook

from grantrules.engine.spelling import german_day
from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.grant_record import GrantRecord
from grantrules.model.participation import Participation, Standing
from grantrules.model.tile import Tile
from grantrules.report import style
from grantrules.report.entry import Entry, day, money, number, text, year
from grantrules.report.evaluation.course_sheet import add_course
from grantrules.report.evaluation.map_sheet import add_map, tile_styles
from grantrules.report.evaluation.tables import grant_years
from grantrules.report.sheet import Column, Layout, Row, Sheet, note
from grantrules.report.workbook import new_workbook, save

_NAME = "Auswertung"
_MONEY = 16.0
_USE = (
    Column("Haushaltsjahr", 11),
    *(Column(one, _MONEY) for one in ("Ansatz", "gebunden", "vorgemerkt")),
    Column("im Jahr ausgezahlt", _MONEY),
    Column("Restmittel", _MONEY),
    Column("Ausschöpfung", 13),
    *(Column(f"{one.symbol} {one.german}", 12) for one in Standing),
)
_DISTRICTS = (
    Column("AGS", 8),
    Column("Kommune", 32),
    Column("Stand", 17),
    Column("Aktenzeichen", 16),
    Column("Ergebnis", 26),
    Column("Bewilligt", _MONEY),
    Column("Im Jahr ausgezahlt", _MONEY),
    Column("Förderbeginn", 12),
    Column("Grund", 60),
)
_WAITING = (
    Column("Haushaltsjahr", 11),
    Column("Platz", 7),
    Column("Aktenzeichen", 16),
    Column("Antragsteller", 40),
    Column("Beantragt", _MONEY),
)
_GRANTS = (
    Column("Aktenzeichen", 16),
    Column("AGS", 8),
    Column("Zuwendungsempfänger", 32),
    Column("Zweck", 40),
    Column("Stand", 14),
    Column("Ergebnis", 18),
    Column("Entschieden am", 12),
    Column("Förderbeginn", 12),
    Column("Förderende", 12),
    *(
        Column(one, _MONEY)
        for one in ("Bewilligt", "Noch gebunden", "Ausgezahlt", "Anerkannt", "Erstattet")
    ),
)
_UNPLACED = (Column("Aktenzeichen", 16), Column("Antragsteller", 40), Column("Warum", 70))


def evaluation_workbook(evaluation: Evaluation, tiles: Sequence[Tile]) -> bytes:
    """Writes the workbook; the same evaluation gives the same bytes."""
    workbook = new_workbook(_NAME)
    for look in tile_styles():
        workbook.add_named_style(look)
    head = f"{evaluation.title}. Stand {german_day(evaluation.on)}."
    _table(workbook, "Ausschöpfung", (_USE, head), map(_use, evaluation.years))
    for one in evaluation.years:
        add_course(workbook, one.utilisation, evaluation.on)
        if tiles:
            add_map(workbook, one, tiles)
        rows = map(_district, one.participations)
        _table(workbook, f"Kommunen {one.year}", (_DISTRICTS, head), rows)
    _table(workbook, "Warteliste", (_WAITING, head), _waiting(evaluation.years))
    years = grant_years(evaluation.grants)
    columns = (*_GRANTS, *(Column(f"Bewilligt {one}", _MONEY) for one in years))
    grants = (_grant(one, years) for one in evaluation.grants)
    _table(workbook, "Zuwendungen", (columns, head), grants)
    unplaced = (
        [text(one.reference, style.STRONG), text(one.applicant), text(one.why)]
        for one in evaluation.unplaced
    )
    _table(workbook, "Ohne Zuordnung", (_UNPLACED, head), unplaced)
    written = BytesIO()
    save(workbook, written)
    return written.getvalue()


def _table(
    workbook: Workbook,
    name: str,
    top: tuple[Sequence[Column], str],
    rows: Iterable[Sequence[Entry]],
) -> None:
    columns, head = top
    layout = Layout(name, tuple(columns), (note(head, len(columns)),), frozen=1, footer=_NAME)
    sheet = Sheet(workbook, layout)
    for one in rows:
        sheet.row(Row(one))
    sheet.finish()


def _use(one: EvaluatedYear) -> list[Entry]:
    use = one.utilisation
    amounts = (use.appropriation, use.committed, use.reserved, use.paid, use.remaining)
    return [
        year(one.year),
        *(money(cents) for cents in amounts),
        text(use.share, style.CENTRE),
        *(number(one.count(standing)) for standing in Standing),
    ]


def _district(row: Participation) -> list[Entry]:
    return [
        text(row.district.ags),
        text(row.district.name, style.STRONG),
        text(f"{row.standing.symbol} {row.standing.german}"),
        text(", ".join(row.references)),
        text(row.outcome),
        money(row.granted),
        money(row.paid),
        day(row.started_on),
        text(row.reason),
    ]


def _waiting(years: Iterable[EvaluatedYear]) -> Iterator[list[Entry]]:
    for one in years:
        for place, waiting in enumerate(one.utilisation.waiting, start=1):
            yield [
                year(one.year),
                number(place),
                text(waiting.reference, style.STRONG),
                text(waiting.applicant.name),
                money(waiting.requested),
            ]


def _grant(grant: GrantRecord, years: Sequence[int]) -> list[Entry]:
    amounts = (grant.granted, grant.committed, grant.paid, grant.recognised, grant.repaid)
    return [
        text(grant.reference, style.STRONG),
        text(grant.applicant.ags),
        text(grant.applicant.name),
        text(grant.purpose),
        text(grant.standing),
        text(grant.outcome.german),
        day(grant.decided_on),
        day(grant.funding_start),
        day(grant.funding_end),
        *(money(cents) for cents in amounts),
        *(money(grant.by_year.get(one)) for one in years),
    ]
