from datetime import date

from tests.unit.specification.samples import BOOK

from grantrules.model.basis import BasisKind
from grantrules.model.parameter import Parameter
from grantrules.model.rulebook import RuleBook
from grantrules.specification.living.figure import Figure, figures_behind, figures_of

DAY = date(2026, 11, 22)


def titled(title: str, book: RuleBook = BOOK, day: date = DAY) -> list[Figure]:
    return [one for one in figures_of(book, day) if one.title == title]


def with_parameter(parameter: Parameter) -> RuleBook:
    others = tuple(parameter if one.name == parameter.name else one for one in BOOK.parameters)
    return BOOK.model_copy(update={"parameters": others})


def test_a_parameter_shows_value_period_and_basis() -> None:
    (figure,) = titled("Höchstbetrag Personal je 1,0 VZÄ und 12 Monate")

    assert (figure.value, figure.period) == ("60.000,00 €", "ab 01.01.2025")
    assert figure.basis is not None
    assert figure.basis.kind is BasisKind.ANNOUNCEMENT
    assert figure.in_force


def test_a_share_of_a_post_names_its_unit() -> None:
    (figure,) = titled("Mindestumfang der Stelle")

    assert figure.value == "0,5 VZÄ"


def test_a_value_that_is_over_on_the_day_is_not_in_force() -> None:
    cap = BOOK.parameter("salary_cap")
    over = cap.values[0].model_copy(update={"valid_until": date(2025, 12, 31)})
    book = with_parameter(cap.model_copy(update={"values": (over,)}))

    (figure,) = titled(cap.title, book)

    assert figure.period == "ab 01.01.2025 bis 31.12.2025"
    assert not figure.in_force


def test_a_parameter_without_any_value_says_so() -> None:
    cap = BOOK.parameter("salary_cap")
    book = with_parameter(cap.model_copy(update={"values": ()}))

    (figure,) = titled(cap.title, book)

    assert (figure.value, figure.basis) == ("kein Wert gesetzt", None)


def test_a_window_shows_its_days_and_what_moves_its_end() -> None:
    (closing,) = titled("Antragsschluss 2025")

    assert closing.value == "15.11.2025 (Frist), wirksam mit Ablauf des 17.11.2025"


def test_a_year_without_money_says_so() -> None:
    (figure,) = titled("Haushaltsansatz 2027")

    assert figure.value == "nicht festgelegt"


def test_behind_a_rule_stands_what_it_reads_and_what_it_rests_on() -> None:
    rule = BOOK.rule("FR-03")
    assert rule is not None

    found = figures_behind(rule, figures_of(BOOK, DAY))

    assert [one.title for one in found] == ["Antragsschluss 2025", "Antragsschluss 2026"]
