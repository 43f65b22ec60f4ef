"""Reasons: sentences filled with values and gaps, and honest about assumptions."""

import pytest
from tests.unit.builders import (
    FIRST_MOMENT,
    asking_but,
    further,
    rule,
    shipped,
    with_further,
    without_value,
)

from grantrules.engine.court import court_for
from grantrules.engine.picture import Picture
from grantrules.engine.reason import gaps_behind, reason_of
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Comparator, Compare, Present
from grantrules.model.fact import FactKind
from grantrules.model.finding import Status
from grantrules.model.rule import ReasonTexts, Rule
from grantrules.model.rulebook import RuleBook

LAW = Basis(kind=BasisKind.LAW, citation="§ 1")


def _picture(book: RuleBook | None = None, /, **changes: object) -> Picture:
    return court_for(book or shipped()).picture(asking_but(**changes), {2026: 1})


def _rule(met: str, **changes: object) -> Rule:
    texts = ReasonTexts(met=met, not_met="Nein: {fte}.")
    return rule().model_copy(update={"basis": LAW, "reason": texts, **changes})


def _reason(one: Rule, picture: Picture, status: Status = Status.MET) -> str:
    return reason_of(one, status, picture, picture.notes)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{salary_costs} für {fte} VZÄ", "60.000,00 € für 1 VZÄ"),
        ("am {received_at}", "am 10.08.2026, 09:00:00 Uhr"),
        ("bis {window.ends}", "bis 16.11.2026"),
        ("{signed}", "ja"),
        ("Vertrag: {contract_signed_on}", "Vertrag: keine Angabe"),
        ("Basiszins: {base_rate}", "Basiszins: nicht bestimmbar"),
        ("{period_months} Monate", "12 Monate"),
        ("  {applicant_hint} ", ""),
        ("{Unbekannt} bleibt", "{Unbekannt} bleibt"),
    ],
)
def test_a_sentence_is_filled_with_facts_and_notes(template: str, text: str) -> None:
    assert _reason(_rule(template), _picture()) == text


def test_each_status_has_its_sentence() -> None:
    one = _rule("Ja.")
    own = one.model_copy(
        update={"reason": ReasonTexts(met="Ja.", not_met="Nein.", open="Offen. {problem}")}
    )

    texts = [_reason(own, _picture(), status) for status in Status]

    assert texts == ["Ja.", "Nein.", "Offen."]
    assert _reason(one, _picture(), Status.OPEN) == "Nicht zu beurteilen."


def test_a_rule_without_a_sentence_for_not_met_uses_the_other() -> None:
    one = _rule("Immer.", reason=ReasonTexts(met="Immer."))

    assert _reason(one, _picture(), Status.NOT_MET) == "Immer."


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"fte": None, "cells": {"fte": "A!H2"}}, "Es fehlt: Stellenumfang (VZÄ) (Zelle A!H2)."),
        ({"fte": None, "unreadable": ("fte",)}, "Nicht lesbar: Stellenumfang (VZÄ)."),
        ({"own_funds": -1}, "Nicht glaubhaft: Eigenmittel."),
        (
            {"funding_end": FIRST_MOMENT.date().replace(year=2020)},
            "Förderbeginn und Förderende ergeben keinen Zeitraum.",
        ),
        ({"applicant": "Kusel", "ags": None}, "Nicht zu beurteilen."),
    ],
    ids=str,
)
def test_an_open_reason_says_what_is_missing(changes: dict[str, object], gap: str) -> None:
    reads = {
        "fte": "fte",
        "own_funds": "own_funds",
        "funding_end": "period_first_year",
        "applicant": "applicant_kind",
    }
    one = _rule("Ja.", condition=Present(fact=reads[next(iter(changes))]))

    assert _reason(one, _picture(**changes), Status.OPEN).endswith(gap)


def test_an_open_reason_names_a_parameter_by_its_title() -> None:
    one = _rule("Ja.", condition=Present(fact="salary_limit"))
    book = without_value(shipped(), "salary_cap")

    reason = _reason(one, _picture(book), Status.OPEN)

    assert reason == (
        "Nicht zu beurteilen. Im Regelwerk ist für "
        "„Höchstbetrag Personal je 1,0 VZÄ und 12 Monate“ kein Wert in Kraft."
    )


def test_a_comparison_with_an_empty_answer_says_that_it_is_missing() -> None:
    late = Compare(fact="contract_signed_on", comparator=Comparator.MORE_THAN, operand=1)
    one = _rule("Ja.").model_copy(
        update={"condition": late, "reason": ReasonTexts(met="Ja.", open="Offen. {problem}")}
    )

    text = _reason(one, _picture(contract_signed_on=None), Status.OPEN)

    assert text == "Offen. Es fehlt: Arbeitsvertrag vom."


def test_an_open_reason_names_every_gap_once() -> None:
    one = _rule("Ja.", condition=Present(fact="eligible_total"))

    reason = _reason(one, _picture(fte=None, own_funds=None, salary_costs=None), Status.OPEN)

    assert reason == "Nicht zu beurteilen. Es fehlt: Personalkosten. Es fehlt: Stellenumfang (VZÄ)."


def test_the_gaps_behind_a_rule_are_entries_and_not_steps() -> None:
    one = rule(
        Compare(fact="eligible_total", comparator=Comparator.MORE_THAN, operand=0),
        applies_when=Present(fact="fte"),
    )

    facts = _picture(fte=None, third_party_material=None).facts

    assert gaps_behind(one, facts) == ("fte", "third_party_material")
    assert gaps_behind(one, _picture().facts) == ()


@pytest.mark.parametrize(
    ("changes", "remark"),
    [
        ({}, ""),
        ({"parameters": ("salary_cap",)}, ""),
        ({"parameters": ("rounding",)}, " (Annahme: Rundung.)"),
        (
            {"parameters": ("rounding", "window.closes", "rounding")},
            " (Annahme: Rundung und Antragsschluss.)",
        ),
        ({"condition": Present(fact="own_share")}, " (Annahme: Eigenanteil.)"),
        (
            {"basis": Basis(kind=BasisKind.ASSUMPTION, citation="x"), "parameters": ("rounding",)},
            " (Diese Regel beruht auf einer Annahme.)",
        ),
        ({"parameters": ("base_rate",)}, ""),
    ],
    ids=str,
)
def test_a_reason_that_rests_on_an_assumption_says_so(
    changes: dict[str, object], remark: str
) -> None:
    assert _reason(_rule("Ja.", **changes), _picture()) == f"Ja.{remark}"


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"further": {"rent_2": None}}, "Es fehlt: RENT_2."),
        ({"further": {"rent_2": -1}}, "Nicht glaubhaft: RENT_2."),
        ({"unreadable": ("rent_2",), "further": {"rent_2": None}}, "Nicht lesbar: RENT_2."),
    ],
    ids=str,
)
def test_a_reason_names_a_further_entry_by_its_heading(
    changes: dict[str, object], gap: str
) -> None:
    book = with_further(shipped(), further("rent_2", FactKind.MONEY), required=["rent_2"])
    one = _rule("Miete: {rent_2}.", condition=Present(fact="rent_2"))

    assert _reason(one, _picture(book, **changes), Status.OPEN).endswith(gap)
    assert _reason(one, _picture(book, further={"rent_2": 5})) == "Miete: 0,05 €."
