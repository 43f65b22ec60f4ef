"""All cases of a programme, and what a trail must not say."""

import pytest
from sqlalchemy import insert
from tests.unit.desks import Office
from tests.unit.register.cases import (
    ANNA,
    DIGEST,
    OTHER,
    P,
    approved,
    entry,
    proposed,
    received,
    signed,
    withdrawn,
)

from grantrules.batch.case_document import look
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.register.case_entries import ImportTaken, RulesActivated, YearMoney
from grantrules.register.casebook import Casebook
from grantrules.register.entry import Body
from grantrules.register.life import State
from grantrules.register.schema import entries

RULES = RulesActivated(
    by=ANNA,
    programme=P,
    rulebook_version="2026-1",
    rulebook_sha256=DIGEST,
    appropriations=(YearMoney(year=2026, amount="1.00"),),
    reason="Das erste.",
    gates=None,
)
IMPORT = ImportTaken(by=ANNA, programme=P, engine="0.1.0", key="k", inputs=(), applications=0)


def _book(*bodies: Body) -> Casebook:
    return Casebook(P, [entry(seq, body) for seq, body in enumerate(bodies, start=1)])


def test_a_book_tells_cases_imports_and_the_rules_in_force() -> None:
    later = RULES.model_copy(update={"rulebook_version": "2026-2"})

    book = _book(RULES, IMPORT, received(), later)

    assert (list(book.cases), book.imports, book.rules) == (["A"], [IMPORT], later)


def test_a_label_belongs_to_the_rule_book_that_had_it_first() -> None:
    other = RULES.model_copy(update={"rulebook_sha256": OTHER})
    later = other.model_copy(update={"rulebook_version": "2026-2"})

    assert _book(RULES, other, later).versions == {"2026-1": DIGEST, "2026-2": OTHER}


def test_an_empty_book_has_nothing() -> None:
    book = _book()

    assert (book.cases, book.imports, book.rules) == ({}, [], None)


@pytest.mark.parametrize(
    "reference", ["B", "", "a", "\udcff"], ids=["another", "none", "small", "half"]
)
def test_a_case_that_never_came_in_is_refused(reference: str) -> None:
    with pytest.raises(RefusedError, match="gibt es keinen Vorgang"):
        _book(received()).case(reference)


def test_a_case_is_found_however_its_reference_is_composed() -> None:
    book = _book(received().model_copy(update={"reference": "Ä"}))

    assert book.case("A\u0308").reference == "Ä"


def test_a_trail_that_cannot_have_happened_is_no_book() -> None:
    with pytest.raises(RegisterError, match="nicht schlüssig: Eintrag 2 ist nicht schlüssig"):
        _book(received(), approved(), signed())


def test_what_cannot_happen_now_is_refused_and_changes_nothing() -> None:
    book = _book(received())

    with pytest.raises(RefusedError, match="„A“: Der Vorgang ist eingegangen; zum ersten Mal"):
        book.add(entry(2, signed(1)))

    assert book.case("A").state is State.RECEIVED


def test_what_happens_now_is_in_the_book_at_once() -> None:
    book = _book(received())

    book.add(entry(2, proposed()))
    book.add(entry(3, withdrawn()))
    book.add(entry(4, RULES))

    assert book.case("A").state is State.WITHDRAWN
    assert book.rules == RULES


def test_a_damaged_line_is_told_by_its_number(office: Office) -> None:
    line = f'{{"body":{{"programme":"{office.book.programme}"}},"type":"application"}}'
    with office.database.writing() as connection:
        connection.execute(insert(entries).values(seq=99, line=line))

    with pytest.raises(RegisterError, match=r"Der Eintrag 99 des Protokolls ist beschädigt"):
        look(office.database, office.book.programme)
