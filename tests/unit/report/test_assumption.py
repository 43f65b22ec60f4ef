from tests.unit.report.builders import (
    ANNOUNCED,
    ASSUMED,
    book,
    euro,
    finding,
    parameter,
    proposal,
    rule,
    run,
    window,
)

from grantrules.model.fact import FactKind
from grantrules.model.finding import Status
from grantrules.model.parameter import Appropriation
from grantrules.model.rule import Stage
from grantrules.report.assumption import Assumption, assumptions, override_texts


def of_kind(kind: str, found: tuple[Assumption, ...]) -> list[Assumption]:
    return [one for one in found if one.kind == kind]


def test_a_rule_is_listed_only_where_it_rests_on_an_assumption() -> None:
    rules = [rule("FG-04", "Angenommen", basis=ASSUMED), rule("HO-01", "Angekündigt")]

    found = of_kind("Regel", assumptions(run([]), book(rules)))

    assert [one.name for one in found] == ["FG-04"]


def test_a_rule_of_the_register_bears_no_proposal() -> None:
    later = rule("VO-04", "Nachfrist", basis=ASSUMED, stage=Stage.REGISTER)

    assert of_kind("Regel", assumptions(run([]), book([later]))) == []


def test_a_rule_counts_the_applications_it_objects_to() -> None:
    rules = [rule("FG-04", "Angenommen", basis=ASSUMED)]
    rows = [
        proposal("a", findings=(finding("FG-04", status=Status.NOT_MET),)),
        proposal("b", findings=(finding("FG-04", status=Status.OPEN),)),
        proposal("c", findings=(finding("FG-04", status=Status.MET),)),
    ]

    found = of_kind("Regel", assumptions(run(rows), book(rules)))

    assert found[0].affected == 2


def test_a_parameter_names_its_value_and_the_rules_that_rest_on_it() -> None:
    rules = [rule("HO-04", "Anteilig", parameters=("proration",))]
    prorated = parameter("proration", FactKind.TEXT, "full_months")

    found = of_kind("Parameter", assumptions(run([]), book(rules, parameters=(prorated,))))

    assert (found[0].value, found[0].rules) == ("nur volle Kalendermonate", "HO-04")


def test_a_parameter_that_no_proposal_needs_says_so() -> None:
    later = parameter("information_period", FactKind.TEXT, "4W")

    found = of_kind("Parameter", assumptions(run([]), book(parameters=(later,))))

    assert found[0].rules == "keine Regel der Vorschläge (spätere Schritte)"


def test_only_the_assumed_days_of_a_window_are_listed() -> None:
    found = of_kind("Antragsfenster", assumptions(run([]), book(windows=(window(2025),))))

    assert [(one.content, one.value) for one in found] == [
        ("Antragsschluss", "15.11.2025 (Frist), endet am 17.11.2025")
    ]


def test_an_assumed_appropriation_is_listed_and_an_announced_one_is_not() -> None:
    both = (
        Appropriation(year=2026, amount=euro(3), basis=ANNOUNCED),
        Appropriation(year=2027, amount=None, basis=ASSUMED),
    )

    found = of_kind("Haushaltsansatz", assumptions(run([]), book(appropriations=both)))

    assert [(one.name, one.value) for one in found] == [("2027", "nicht festgelegt")]


def test_an_override_of_the_budget_is_an_assumption_of_this_run() -> None:
    overridden = run([], budget_override={2026: euro(1_500_000)})

    first = assumptions(overridden, book())[0]

    assert first.kind == "Abweichender Haushaltsansatz"
    assert first.value == "1.500.000,00 €"


def test_an_override_says_what_it_replaces() -> None:
    overridden = run([], budget_override={2027: euro(1), 2026: euro(2)})

    assert override_texts(overridden, book()) == (
        "2026: 2,00 € statt 3.000.000,00 € im Regelwerk",
        "2027: 1,00 € statt nicht festgelegt im Regelwerk",
    )


def test_nothing_assumed_is_an_empty_list() -> None:
    plain = book(
        [rule("HO-01", "Angekündigt")],
        parameters=(),
        windows=(window().model_copy(update={"closes_basis": ANNOUNCED}),),
    )

    assert assumptions(run([]), plain) == ()


def test_a_day_of_a_window_names_the_rules_that_read_it() -> None:
    late = rule("FR-03", "Nicht nach Antragsschluss", shows=("window.ends",))

    found = of_kind("Antragsfenster", assumptions(run([]), book([late])))

    assert [one.rules for one in found] == ["FR-03"]
