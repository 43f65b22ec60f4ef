from tests.unit.builders import further, shipped, with_further
from tests.unit.specification.mutation.mutated import by_id

from grantrules.model.fact import FactKind
from grantrules.specification.mutation.entry_mutants import entry_mutants

FOUND = by_id(entry_mutants(shipped()))


def test_each_required_entry_is_dropped_and_each_other_added() -> None:
    dropped = FOUND["required-fte"].change(shipped())
    added = FOUND["required+completed_at"].change(shipped())

    assert set(shipped().required) - set(dropped.required) == {"fte"}
    assert added.required == (*shipped().required, "completed_at")


def test_each_attachment_is_dropped_and_each_other_answer_added() -> None:
    dropped = FOUND["attachments-signed"].change(shipped())
    added = FOUND["attachments+financing_secured"].change(shipped())

    assert "signed" not in dropped.attachments
    assert added.attachments[-1] == "financing_secured"


def test_both_are_told_by_the_heading_of_the_entry() -> None:
    assert FOUND["required-fte"].told == "„Stellenumfang (VZÄ)“ ist keine Pflichtangabe."
    assert FOUND["required+ags"].told == "„AGS“ ist auch eine Pflichtangabe."
    assert FOUND["attachments-signed"].told == (
        "„Unterschrift“ muss nicht mit „ja“ beantwortet sein."
    )


def test_an_entry_of_one_programme_alone_is_added_as_well() -> None:
    book = with_further(shipped(), further("persons"), further("agreed", FactKind.ANSWER))

    found = by_id(entry_mutants(book))

    assert {"required+persons", "required+agreed", "attachments+agreed"} <= found.keys()
    assert "attachments+persons" not in found


def test_the_rules_that_count_or_read_the_entry_have_to_notice() -> None:
    assert {"VO-01", "AB-06", "FG-02"} <= set(FOUND["required-fte"].rules)
    assert "VO-02" not in FOUND["required-fte"].rules
    assert "VO-02" in FOUND["required-own_funds"].rules
