"""The reasons of notices."""

from datetime import datetime

from tests.unit.builders import SUMMER, asking_but, euro, found, shipped
from tests.unit.report.letters.dossiers import OVERRIDE, dossier

from grantrules.engine.propose import propose
from grantrules.model.basis import BasisKind
from grantrules.model.finding import Effect, Ground, Status
from grantrules.model.proposal import NOTHING, Outcome
from grantrules.report.letters.reasons import deviations, rejections

TOO_MUCH = asking_but(salary_costs=euro(72_500), third_party_salary=euro(5_000))
TOO_EARLY = asking_but(received_at=datetime(2026, 8, 1, 9, 0, tzinfo=SUMMER))


def test_every_cut_is_told_with_its_rule_value_and_limit() -> None:
    told = deviations(dossier(TOO_MUCH))

    assert [one["text"].rpartition("(")[2] for one in told] == ["Regel FG-07.)", "Regel HO-01.)"]
    assert "beantragt 72.500,00 €" in told[1]["text"]
    assert "60.000,00 €" in told[1]["text"]


def test_the_ground_is_cited_where_it_is_one_in_law() -> None:
    told = {one["text"][-7:-2]: one["grundlage"] for one in deviations(dossier(TOO_MUCH))}

    assert told["HO-01"] == "Grundlage: Ankündigung vom 2. Juli 2025."
    assert told["FG-07"] == "[Rechtsgrundlage prüfen und eintragen]"


def test_what_a_ground_assumes_beside_the_law_is_left_to_people() -> None:
    basis = Ground(
        kind=BasisKind.ANNOUNCEMENT,
        citation="Ankündigung vom 2. Juli 2025; die Reihenfolge mehrerer Anträge ist eine Annahme",
    )
    changes = {"status": Status.NOT_MET, "effect": Effect.REJECT, "basis": basis}
    against = dossier().findings[0].model_copy(update=changes)

    [told] = rejections(dossier(findings=(against,)))

    assert told["grundlage"] == (
        "Grundlage: Ankündigung vom 2. Juli 2025. [Rechtsgrundlage prüfen und eintragen]"
    )


def test_an_assumption_is_no_part_of_a_notice() -> None:
    told = " ".join(one["text"] for one in deviations(dossier(TOO_MUCH)))

    assert "Annahme" not in told


def test_who_gets_all_is_told_no_reason() -> None:
    assert deviations(dossier()) == []
    assert rejections(dossier()) == []


def test_only_grounds_for_rejection_reject() -> None:
    told = rejections(dossier(TOO_EARLY))

    assert [one["text"].rpartition("(")[2] for one in told] == ["Regel FR-01.)"]
    assert "vor der Öffnung des Antragsfensters" in told[0]["text"]


def test_who_proposes_otherwise_gives_the_reason() -> None:
    overridden = dossier(judgements=(OVERRIDE,), outcome=Outcome.REJECT, granted=NOTHING)

    assert rejections(overridden) == [
        {"text": "Anders zu sehen.", "grundlage": "[Rechtsgrundlage prüfen und eintragen]"}
    ]


def test_what_the_program_said_beside_a_person_stays_in_the_file() -> None:
    [proposal] = propose([TOO_EARLY], shipped()).proposals
    judged = found(proposal.findings, "FG-05").model_copy(
        update={
            "status": Status.NOT_MET,
            "effect": Effect.REJECT,
            "reason": "Kein Interesse. (Feststellung der Behörde. Das Programm: Offen.)",
        }
    )

    told = rejections(dossier(findings=(judged,)))

    assert told[0]["text"] == "Kein Interesse. (Regel FG-05.)"
