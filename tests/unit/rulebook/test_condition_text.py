"""Conditions as rule books write them: the words of each kind, and nothing else."""

from datetime import date

import pytest

from grantrules.model.condition import (
    All,
    AnyOf,
    Between,
    Comparator,
    Compare,
    Condition,
    FactName,
    Informs,
    Judged,
    Not,
    OneOf,
    Present,
)
from grantrules.model.vocabulary import VOCABULARY
from grantrules.rulebook.condition_text import ConditionFault, condition_of
from grantrules.rulebook.strict_yaml import Data

_AUGUST = date(2025, 8, 16).toordinal()


def _compare(fact: str, comparator: Comparator, operand: int | str | FactName) -> Condition:
    return Compare(fact=fact, comparator=comparator, operand=operand)


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        ("informs", Informs()),
        ("judged", Judged()),
        ({"fte": "present"}, Present(fact="fte")),
        ({"fte": "absent"}, Not(part=Present(fact="fte"))),
        ({"fte": {"at_most": "1.5"}}, _compare("fte", Comparator.AT_MOST, 1_500_000)),
        ({"fte": {"at_most": 1}}, _compare("fte", Comparator.AT_MOST, 1_000_000)),
        (
            {"fte": {"at_most": "max_fte"}},
            _compare("fte", Comparator.AT_MOST, FactName(fact="max_fte")),
        ),
        ({"own_funds": {"equals": "0.00"}}, _compare("own_funds", Comparator.EQUALS, 0)),
        ({"own_funds": {"differs": 7}}, _compare("own_funds", Comparator.DIFFERS, 700)),
        ({"own_funds": {"less_than": "1"}}, _compare("own_funds", Comparator.LESS_THAN, 100)),
        ({"own_funds": {"at_least": "1"}}, _compare("own_funds", Comparator.AT_LEAST, 100)),
        ({"own_funds": {"more_than": "1"}}, _compare("own_funds", Comparator.MORE_THAN, 100)),
        (
            {"funding_end": {"before": "2025-08-16"}},
            _compare("funding_end", Comparator.LESS_THAN, _AUGUST),
        ),
        (
            {"funding_end": {"not_before": "2025-08-16"}},
            _compare("funding_end", Comparator.AT_LEAST, _AUGUST),
        ),
        (
            {"funding_end": {"after": "2025-08-16"}},
            _compare("funding_end", Comparator.MORE_THAN, _AUGUST),
        ),
        (
            {"funding_end": {"not_after": "funding_start"}},
            _compare("funding_end", Comparator.AT_MOST, FactName(fact="funding_start")),
        ),
        ({"signed": {"equals": True}}, _compare("signed", Comparator.EQUALS, 1)),
        ({"signed": {"differs": False}}, _compare("signed", Comparator.DIFFERS, 0)),
        ({"missing_entries": {"equals": 0}}, _compare("missing_entries", Comparator.EQUALS, 0)),
        ({"ags": {"equals": "07334"}}, _compare("ags", Comparator.EQUALS, "07334")),
        # A text is never the name of another fact.
        ({"applicant": {"equals": "ags"}}, _compare("applicant", Comparator.EQUALS, "ags")),
        ({"ags": {"one_of": ["07334", "07335"]}}, OneOf(fact="ags", values=("07334", "07335"))),
        (
            {"fte": {"between": ["min_fte", "1"]}},
            Between(fact="fte", low=FactName(fact="min_fte"), high=1_000_000),
        ),
        (
            {"all": [{"fte": "present"}, {"any": [{"not": {"fte": "absent"}}]}]},
            All(
                parts=(
                    Present(fact="fte"),
                    AnyOf(parts=(Not(part=Not(part=Present(fact="fte"))),)),
                )
            ),
        ),
    ],
)
def test_a_condition_is_read(data: Data, condition: Condition) -> None:
    assert condition_of(data, (), VOCABULARY) == condition


@pytest.mark.parametrize(
    ("data", "path", "message"),
    [
        ("always", (), "Erwartet: genau ein Vergleich"),
        (None, (), "Erwartet: genau ein Vergleich"),
        ([], (), "Erwartet: genau ein Vergleich"),
        ({}, (), "Erwartet: genau ein Vergleich"),
        ({"fte": "present", "ags": "present"}, (), "Erwartet: genau ein Vergleich"),
        ({"all": []}, ("all",), "Erwartet: eine Liste mit mindestens einer"),
        ({"any": {"fte": "present"}}, ("any",), "Erwartet: eine Liste mit mindestens einer"),
        ({"all": [{"colour": "present"}]}, ("all", 0, "colour"), "„colour“ ist keine bekannte"),
        ({"not": "nie"}, ("not",), "Erwartet: genau ein Vergleich"),
        ({"fte": 1}, ("fte",), "Erwartet: genau ein Vergleichswort"),
        ({"fte": "there"}, ("fte",), "Erwartet: genau ein Vergleichswort"),
        ({"fte": {"at_most": 1, "at_least": 0}}, ("fte",), "Erwartet: genau ein Vergleichswort"),
        ({"fte": {"before": 1}}, ("fte", "before"), "„before“ passt nicht zu „fte“. Möglich: at_"),
        ({"funding_end": {"at_most": "2025-01-01"}}, ("funding_end", "at_most"), "„at_most“ passt"),
        ({"signed": {"at_most": True}}, ("signed", "at_most"), "„at_most“ passt nicht"),
        ({"ags": {"less_than": "1"}}, ("ags", "less_than"), "„less_than“ passt nicht"),
        ({"ags": {"between": ["1", "2"]}}, ("ags", "between"), "„between“ passt nicht"),
        ({"fte": {"between": ["1"]}}, ("fte", "between"), "Erwartet: zwei Grenzen"),
        ({"fte": {"between": "1"}}, ("fte", "between"), "Erwartet: eine Liste."),
        ({"fte": {"between": ["0", "viel"]}}, ("fte", "between", 1), "„viel“ ist hier kein"),
        ({"ags": {"one_of": []}}, ("ags", "one_of"), "Erwartet: eine Liste."),
        ({"ags": {"one_of": ["1"] * 41}}, ("ags", "one_of"), "Erwartet: höchstens 40 Werte."),
        ({"ags": {"one_of": ["1", 7]}}, ("ags", "one_of", 1), "„7“ ist hier kein gültiger Wert"),
        ({"ags": {"equals": 7334}}, ("ags", "equals"), "„7334“ ist hier kein gültiger Wert (text)"),
        ({"ags": {"equals": True}}, ("ags", "equals"), "„True“ ist hier kein gültiger Wert (text)"),
        ({"signed": {"equals": "ja"}}, ("signed", "equals"), "„ja“ ist hier kein gültiger Wert"),
        ({"signed": {"equals": 1}}, ("signed", "equals"), "„1“ ist hier kein gültiger Wert"),
        ({"own_funds": {"equals": "1,00"}}, ("own_funds", "equals"), "„1,00“ ist hier kein"),
        ({"own_funds": {"equals": True}}, ("own_funds", "equals"), "„True“ ist hier kein"),
        ({"own_funds": {"equals": ["1"]}}, ("own_funds", "equals"), "„['1']“ ist hier kein"),
        ({"own_funds": {"equals": "9" * 20}}, ("own_funds", "equals"), "„99999999999999999999“"),
        ({"funding_end": {"equals": "1.1.2026"}}, ("funding_end", "equals"), "„1.1.2026“ ist"),
        ({"fte": {"equals": "salary_cap"}}, ("fte", "equals"), "„salary_cap“ ist von anderer Art"),
        ({"funding_end": {"equals": "received_at"}}, ("funding_end", "equals"), "„received_at“"),
    ],
)
def test_what_is_not_of_the_language_is_refused_at_its_place(
    data: Data, path: tuple[str | int, ...], message: str
) -> None:
    with pytest.raises(ConditionFault) as caught:
        condition_of(data, ("rules", 0), VOCABULARY)

    assert caught.value.path == ("rules", 0, *path)
    assert caught.value.message.startswith(message)
