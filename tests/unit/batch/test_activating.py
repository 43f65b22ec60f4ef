"""A rule book comes into force when its gates found nothing that nobody has accepted."""

import pytest
from tests.unit.builders import euro
from tests.unit.desks import ANNA, BERT, NOTHING_FOUND, Office, book_with

from grantrules.batch.activating import Gates, activate
from grantrules.model.errors import RefusedError
from grantrules.register.case_entries import RulesActivated
from grantrules.register.history import entries


def _activations(office: Office) -> list[RulesActivated]:
    return [one.body for one in entries(office.database) if isinstance(one.body, RulesActivated)]


@pytest.fixture
def prepared(office: Office) -> Office:
    """Gives an office with a case whose rule book shall be replaced."""
    office.asked_for(A=80_000)
    office.book = book_with(1_400_000)
    return office


def test_the_record_says_why_and_what_the_gates_found(prepared: Office) -> None:
    gates = Gates(accepted=("Das ist so gewollt.",), remarks=("Eins.", "Zwei."))

    activate(prepared.desk(BERT), "Nachtragshaushalt.", gates)

    first, second = _activations(prepared)
    assert second.gates is not None
    assert (first.gates, second.reason) == (None, "Nachtragshaushalt.")
    assert (second.gates.accepted, second.gates.remarks) == (1, 2)
    assert prepared.year().appropriation == euro(1_400_000)


def test_other_findings_have_another_digest(prepared: Office) -> None:
    activate(prepared.desk(BERT), "Nachtrag.", NOTHING_FOUND)
    prepared.book = book_with(1_300_000)

    activate(prepared.desk(BERT), "Nachtrag.", Gates(remarks=("Eins.",)))

    _, second, third = _activations(prepared)
    assert second.gates is not None
    assert third.gates is not None
    assert second.gates.sha256 != third.gates.sha256


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (
            ("Fehler: Eins.",),
            "niemand angenommen hat. Fehler: Eins. Bitte „grantrules rules check“",
        ),
        (("Fehler: Eins.", "Warnung: Zwei."), "Fehler: Eins. (und 1 weitere) Bitte"),
    ],
)
def test_what_nobody_accepted_keeps_a_rule_book_out_of_force(
    prepared: Office, left: tuple[str, ...], said: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        activate(prepared.desk(BERT), "Nachtrag.", Gates(left=left))

    assert said in str(refused.value)
    assert len(_activations(prepared)) == 1


def test_a_label_belongs_to_one_rule_book_for_ever(prepared: Office) -> None:
    before = prepared.book
    prepared.activate()
    prepared.book = book_with(1_300_000).model_copy(update={"version": before.version})

    with pytest.raises(RefusedError, match=f"Als Fassung {before.version} galt in diesem Register"):
        prepared.activate()
    prepared.book = book_with()
    prepared.activate()

    assert prepared.year().appropriation == euro(1_500_000)


def test_a_clerk_puts_nothing_into_force(prepared: Office) -> None:
    with pytest.raises(RefusedError, match="setzt niemand ein Regelwerk in Kraft"):
        activate(prepared.desk(ANNA), "Nachtrag.", NOTHING_FOUND)
