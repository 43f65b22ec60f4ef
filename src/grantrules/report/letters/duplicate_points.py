"""What to ask where one reference stands for different applications: each value at its place."""

from collections.abc import Iterable, Sequence

from grantrules.engine.contradiction import changed_keys
from grantrules.engine.court import court_for
from grantrules.engine.spelling import listed
from grantrules.model.application import Application
from grantrules.model.rulebook import RuleBook
from grantrules.report.point import Point, bare_name
from grantrules.report.spelling import NOT_STATED
from grantrules.report.words import words_of

_UNREADABLE = "nicht lesbar"


def duplicate_points(
    variants: Sequence[Application], book: RuleBook, own: Sequence[Sequence[Point]]
) -> tuple[Point, ...]:
    """Gives the reference with all its places, what differs, and the gaps that all of them have.

    `own` are the points of each application by itself.
    """
    first, *others = variants
    keys = sorted({key for one in others for key in changed_keys(first, one)} - {"reference"})
    labels = words_of(book)
    return (
        _reference(variants),
        *(_point(labels.label(key), _values(key, variants, book)) for key in keys),
        *_common(own),
    )


def _reference(variants: Sequence[Application]) -> Point:
    places = listed([_place(one) for one in variants])
    return _point(
        "Aktenzeichen",
        f"Das Aktenzeichen „{variants[0].reference}“ steht mehrfach mit verschiedenen Angaben: "
        f"{places}. Bitte teilen Sie mit, welcher Antrag gilt.",
    )


def _values(key: str, variants: Sequence[Application], book: RuleBook) -> str:
    told = "; ".join(f"{_place(one, key)}: {_value(key, one, book)}" for one in variants)
    return f"{told}. Bitte teilen Sie mit, welche Angabe gilt."


def _value(key: str, application: Application, book: RuleBook) -> str:
    if key in application.unreadable:
        return _UNREADABLE
    if application.entry(key) is None:
        return NOT_STATED
    return court_for(book).picture(application, book.appropriated()).entries.value(key)


def _place(application: Application, key: str | None = None) -> str:
    source = application.source
    if source is None:
        return "ein weiterer Antrag"
    cell = "" if key is None else application.cells.get(key, "").rpartition("!")[2]
    row = "" if source.row is None else f", Zeile {source.row}"
    where = f", Zelle {cell}" if cell else row
    return f"Datei „{bare_name(source.file)}“, Blatt „{source.sheet}“{where}"


def _common(own: Sequence[Sequence[Point]]) -> Iterable[Point]:
    first, *others = own
    said = [{(one.label, one.text) for one in points} for points in others]
    return (one for one in first if all((one.label, one.text) in each for each in said))


def _point(label: str, text: str) -> Point:
    return Point(label=label, file=None, sheet=None, cells=(), found=None, expected=None, text=text)
