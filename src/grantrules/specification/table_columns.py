"""The columns of the tables that stand below sentences."""

from collections.abc import Callable, Mapping

from grantrules.specification.entry import Entry, json_value
from grantrules.specification.german_value import cents, count, word, year
from grantrules.specification.programme import Programme
from grantrules.specification.table_form import Column, TableForm, Texts
from grantrules.specification.words import EFFECTS, OUTCOMES, STATUSES

NOTHING = "–"
_STATED = "Wert der Angabe, geschrieben wie in den Sätzen"
_AMOUNT = "Betrag wie 80.000,00 €"


def application_columns(programme: Programme) -> list[Column]:
    """Gives the columns of a table of applications: the applicant and whatever differs."""
    names = programme.district_by_name
    applicant = _column(
        "Antragsteller",
        lambda text: names[word(text, names, "ein Antragsberechtigter mit vollem Namen")],
        "Antragsberechtigter mit vollem Namen, wie in der Liste der Antragsberechtigten",
    )
    others = [one for one in programme.entries if one.heading != applicant.heading]
    return [applicant._replace(needed=True), *(_stated(one) for one in others)]


def proposal_columns(programme: Programme) -> list[Column]:
    """Gives the columns of a table of proposals."""
    rules = [one.id for one in programme.book.rules]
    return [
        _column("Aktenzeichen", str, "Aktenzeichen des Antrags")._replace(needed=True),
        _column("Rang", _or_nothing(count), f"Rang wie 1, oder {NOTHING}"),
        _column("Ergebnis", _one_of(OUTCOMES, "ein Ergebnis"), f"eines von: {', '.join(OUTCOMES)}"),
        _column("Betrag", cents, _AMOUNT),
        _column("Begründung nennt", str, "ein Text, der in der Begründung steht"),
        *(_status(rule) for rule in rules),
        *(_effect(rule) for rule in rules),
    ]


def budget_columns(_: Programme) -> list[Column]:
    """Gives the columns of the table of the budget."""
    amount = f"{_AMOUNT}, oder {NOTHING}, wenn kein Ansatz gesetzt ist"
    columns = [
        _column("Haushaltsjahr", year, "Jahr wie 2026"),
        _column("Ansatz", _or_nothing(cents), amount),
        _column("bewilligt", cents, _AMOUNT),
        _column("vorgemerkt", cents, _AMOUNT),
        _column("Rest", _or_nothing(cents), amount),
    ]
    return [one._replace(needed=True) for one in columns]


def entry_columns(programme: Programme) -> list[Column]:
    """Gives the columns of a table that lists the entries of one application."""

    def value(row: Texts) -> object:
        entry = programme.entry(row["Angabe"])
        return None if row["Wert"] == NOTHING else json_value(entry, row["Wert"])

    wert = Column("Wert", value, f"{_STATED}, oder {NOTHING} für leer", needed=True)
    return [
        _column("Angabe", programme.entry, "Überschrift der Spalte")._replace(needed=True),
        wert,
    ]


APPLICATIONS = TableForm(
    application_columns,
    (("Antragsteller", "Personalkosten"), ("{Name}", "72.500,00 €")),
)
PROPOSALS = TableForm(
    proposal_columns,
    (
        ("Aktenzeichen", "Rang", "Ergebnis", "Betrag", "{Regel}"),
        ("1", "1", "Bewilligung", "80.000,00 €", "erfüllt"),
    ),
)
BUDGET = TableForm(
    budget_columns,
    (
        ("Haushaltsjahr", "Ansatz", "bewilligt", "vorgemerkt", "Rest"),
        ("2026", "3.000.000,00 €", "80.000,00 €", "0,00 €", "2.920.000,00 €"),
    ),
)
ENTRIES = TableForm(
    entry_columns,
    (("Angabe", "Wert"), ("Personalkosten", "72.500,00 €"), ("Vollständig am", NOTHING)),
)


def _column(heading: str, read: Callable[[str], object], holds: str) -> Column:
    return Column(heading, lambda row: read(row[heading]), holds)


def _stated(entry: Entry) -> Column:
    column = _column(entry.heading, lambda text: json_value(entry, text), _STATED)
    return column._replace(family="{Angabe}")


def _status(rule: str) -> Column:
    listed = ", ".join(STATUSES)
    column = _column(rule, _one_of(STATUSES, "der Stand einer Regel"), f"eines von: {listed}")
    return column._replace(family="{Regel}")


def _effect(rule: str) -> Column:
    listed = ", ".join(EFFECTS)
    column = _column(f"Wirkung {rule}", _one_of(EFFECTS, "eine Wirkung"), f"eines von: {listed}")
    return column._replace(family="Wirkung {Regel}")


def _or_nothing(read: Callable[[str], object]) -> Callable[[str], object]:
    return lambda text: None if text == NOTHING else read(text)


def _one_of(meanings: Mapping[str, object], expected: str) -> Callable[[str], object]:
    form = f"{expected}: {', '.join(meanings)}"
    return lambda text: meanings[word(text, meanings, form)]
