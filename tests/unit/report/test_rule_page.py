from tests.unit.intake.sheets import PERSONS
from tests.unit.report.builders import book, parameter, rule

from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import FactKind
from grantrules.model.parameter import Grade
from grantrules.model.rule import ReasonTexts
from grantrules.report.rule_page import rule_page

FEW = Compare(fact="persons", comparator=Comparator.AT_MOST, operand=2)


def test_the_figures_of_a_rule_are_shown_with_their_grades() -> None:
    cap = parameter("salary_cap", FactKind.MONEY, 2_000_000)
    graded = cap.values[0].model_copy(update={"grades": (Grade(when=FEW, value=1_000_000),)})
    own = book(entries=(PERSONS,), parameters=(cap.model_copy(update={"values": (graded,)}),))

    page = rule_page(rule("HO-01", "Höchstbetrag", parameters=("salary_cap",)), own)

    assert (
        "- Titel von salary_cap: 20.000,00 €; 10.000,00 €, falls gilt: "
        "Personen auf der Stelle ist höchstens 2 (ab 01.01.2025; "
        "Annahme – Festlegung des Projekts)"
    ) in page


def test_a_blank_for_a_further_entry_goes_by_its_heading() -> None:
    reason = ReasonTexts(met="Es sind {persons} Personen, {ungewiss}.")

    page = rule_page(rule("FG-20", "Höchstens zwei", reason=reason), book(entries=(PERSONS,)))

    assert "- erfüllt: Es sind [Personen auf der Stelle] Personen, [ungewiss]." in page
