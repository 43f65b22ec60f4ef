from tests.unit.builders import shipped, without_value
from tests.unit.specification.gates.books import by_subject, changed

from grantrules.model.basis import Basis, BasisKind
from grantrules.specification.gates.ground import ground

SILENT = Basis(kind=BasisKind.LAW, citation=" ")


def test_the_shipped_rule_book_says_what_everything_rests_on() -> None:
    assert ground(shipped()) == []


def test_a_rule_without_a_citation_is_found() -> None:
    finding = by_subject(ground(changed("FG-11", basis=SILENT)))["FG-11"]

    assert finding.message == "Regel FG-11: Es ist nicht gesagt, worauf das beruht."
    assert "Fundstelle" in finding.remedy


def test_a_parameter_value_without_a_citation_is_found() -> None:
    cap = shipped().parameter("salary_cap")
    values = tuple(one.model_copy(update={"basis": SILENT}) for one in cap.values)
    silent = cap.model_copy(update={"values": values})
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")

    found = by_subject(ground(shipped().model_copy(update={"parameters": (*others, silent)})))

    assert "Höchstbetrag Personal" in found["salary_cap"].message


def test_a_parameter_without_any_value_has_no_ground_either() -> None:
    found = by_subject(ground(without_value(shipped(), "salary_cap")))

    assert "hat keinen Wert" in found["salary_cap"].message


def test_a_parameter_that_nothing_uses_may_be_without_a_value() -> None:
    assert ground(without_value(shipped(), "granting_authority_seat")) == []


def test_windows_and_appropriations_need_a_ground() -> None:
    window = shipped().windows[0].model_copy(update={"closes_basis": SILENT})
    money = shipped().appropriations[0].model_copy(update={"basis": SILENT})
    book = shipped().model_copy(update={"windows": (window,), "appropriations": (money,)})

    assert set(by_subject(ground(book))) == {"window 2025", "appropriation 2025"}
