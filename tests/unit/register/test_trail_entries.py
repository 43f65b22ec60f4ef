"""What happens to the trail itself, and the roles of people."""

import pytest
from pydantic import ValidationError
from tests.unit.register.cases import ANNA, BERT, DIGEST, entry

from grantrules.register import trail_entries as t
from grantrules.register.entry import BODIES, Body, entry_of, line_of

SAMPLE = t.SampleDrawn(by=ANNA, programme="p", seed="s", percent=10, size=1, references=("A",))
LISTED = t.ListedPerson(pseudonym=ANNA, role=t.Role.CLERK, commitment=DIGEST, accounts=(DIGEST,))
BOUND = t.PeopleBound(
    by=ANNA,
    commitment=DIGEST,
    salt=DIGEST,
    may_act_as=False,
    allow_user_namespace=False,
    people=(LISTED,),
    proposed=None,
    reason=None,
)
ALL = [
    t.PersonRegistered(
        by=ANNA, role=t.Role.CLERK, commitment=DIGEST, account=DIGEST, acted_as=False
    ),
    t.PeopleProposed(by=ANNA, commitment=DIGEST, salt=DIGEST, reason="Bert geht."),
    BOUND,
    t.KeyRotated(by=ANNA, verifier_key="k"),
    t.CheckpointAnchored(by=ANNA, size=3, root=DIGEST, place="Aktenordner"),
    SAMPLE,
    t.Exported(by=ANNA, format="jsonl", entries=3, sha256=DIGEST),
    t.ErasureProposed(by=ANNA, pseudonym=BERT, reason="Antrag nach Art. 17 DSGVO."),
    t.Erasure(by=ANNA, pseudonym=BERT, proposed=3, reason="Antrag nach Art. 17 DSGVO."),
]


@pytest.mark.parametrize("body", ALL, ids=lambda body: type(body).__name__)
def test_what_is_written_is_what_is_read(body: Body) -> None:
    written = entry(7, body)

    assert entry_of(line_of(written)) == written


def test_every_kind_of_entry_of_the_trail_is_tried_here() -> None:
    kinds = {body for body in BODIES.values() if body.__module__ == t.__name__}

    assert {type(body) for body in ALL} == kinds


@pytest.mark.parametrize("percent", [0, 101])
def test_a_sample_is_a_share(percent: int) -> None:
    with pytest.raises(ValidationError):
        t.SampleDrawn(**{**dict(SAMPLE), "percent": percent})


def test_roles_have_german_names() -> None:
    assert [one.german for one in t.Role] == ["Sachbearbeitung", "Zeichnungsbefugnis", "Prüfung"]


def test_a_file_of_people_lists_those_who_are_in_it() -> None:
    assert BOUND.listed(ANNA) == LISTED
    assert BOUND.listed(BERT) is None
