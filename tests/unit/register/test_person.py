"""The file of people: who an account is, who may be named, and what is wrong with a file."""

from pathlib import Path

import pytest

from grantrules.model.errors import RefusedError
from grantrules.register.person import People, Person, changeable, people_of
from grantrules.register.trail_entries import Role

ANNA = '[[people]]\nkey = "anna"\nname = "Anna Amt"\naccounts = ["aamt", "amt"]\nrole = "clerk"\n'
BERT = '[[people]]\nkey = "bert"\nname = "Bert Blick"\naccounts = ["bblick"]\nrole = "approver"\n'


def _people(folder: Path, text: str) -> People:
    path = folder / "personen.toml"
    path.write_text(text, encoding="utf-8")
    return people_of(path)


def _refused(folder: Path, text: str) -> str:
    with pytest.raises(RefusedError) as refused:
        _people(folder, text)
    return str(refused.value)


def test_an_account_is_a_person_with_a_role(tmp_path: Path) -> None:
    people = _people(tmp_path, ANNA + BERT)

    assert people.with_account("amt").name == "Anna Amt"
    assert people.with_account("bblick").role is Role.APPROVER


def test_an_account_of_nobody_is_refused(tmp_path: Path) -> None:
    people = _people(tmp_path, ANNA)

    with pytest.raises(RefusedError, match="Das Konto „root“ gehört zu keiner Person"):
        people.with_account("root")


def test_nobody_acts_for_another_person_where_the_file_does_not_allow_it(tmp_path: Path) -> None:
    people = _people(tmp_path, ANNA)

    with pytest.raises(RefusedError, match="nicht erlaubt"):
        people.with_key("anna")


def test_where_the_file_allows_it_a_person_is_named_by_their_key(tmp_path: Path) -> None:
    people = _people(tmp_path, "may_act_as = true\n" + ANNA)

    assert people.with_key("anna").name == "Anna Amt"


def test_a_key_of_nobody_is_refused(tmp_path: Path) -> None:
    people = _people(tmp_path, "may_act_as = true\n" + ANNA)

    with pytest.raises(RefusedError, match="Eine Person „emil“ steht nicht in der Personendatei"):
        people.with_key("emil")


def test_a_file_without_people_lets_nobody_act(tmp_path: Path) -> None:
    assert _people(tmp_path, "") == People()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ANNA + ANNA, "Der Schlüssel „anna“ steht mehrfach. Zwei Unterschriften brauchen zwei"),
        (ANNA + BERT.replace("bblick", "amt"), "Das Konto „amt“ steht mehrfach."),
        (ANNA.replace('name = "Anna Amt"\n', ""), "Person 1, „name“: Die Angabe fehlt."),
        (ANNA.replace("Anna Amt", ""), "Person 1, „name“: Die Angabe ist leer oder enthält"),
        (ANNA.replace('["aamt", "amt"]', "[]"), "Person 1, „accounts“: Die Angabe ist leer."),
        (
            ANNA.replace("clerk", "boss"),
            "Person 1, „role“: Möglich sind clerk, approver und auditor.",
        ),
        (ANNA + "boss = true\n", "Person 1, „boss“: Diese Angabe gibt es nicht."),
        (ANNA.replace('"Anna Amt"', "7"), "Person 1, „name“: Die Angabe hat die falsche Art."),
        ('may_act_as = "vielleicht"', "„may_act_as“: Die Angabe hat die falsche Art."),
        ("may_act_as = true\na = \nb = 1", "ist kein lesbares TOML (Zeile 2). Ein Muster"),
        ("[[people", "ist kein lesbares TOML. Ein Muster"),
        ("a = " + "[" * 9999, "ist kein lesbares TOML. Ein Muster"),
        ("a = " + "[" * 210 + "]" * 210, "fehlerhaft: Die Angabe hat die falsche Art."),
        ("people = nan", "„people“: Die Angabe hat die falsche Art."),
        (ANNA.replace("Anna Amt", "Anna\\u0007"), "oder enthält Steuerzeichen."),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(
    text: str, said: str, tmp_path: Path
) -> None:
    refusal = _refused(tmp_path, text)

    assert said in refusal
    assert str(tmp_path / "personen.toml") in refusal


def test_a_missing_file_is_refused_with_the_way_to_one(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="gibt es nicht"):
        people_of(tmp_path / "personen.toml")


def test_a_folder_is_no_file_of_people(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="lässt sich nicht lesen"):
        people_of(tmp_path)


@pytest.mark.parametrize(("encoding", "line"), [("latin-1", 3), ("utf-16", 1)])
def test_a_file_in_another_encoding_is_refused_in_german(
    encoding: str, line: int, tmp_path: Path
) -> None:
    path = tmp_path / "personen.toml"
    path.write_bytes(ANNA.replace("Amt", "Österreich").encode(encoding))

    with pytest.raises(RefusedError) as refusal:
        people_of(path)

    assert str(refusal.value) == (
        f"Die Personendatei {path} ist kein UTF-8-Text (Zeile {line}). Bitte sie mit der Kodierung "
        "UTF-8 speichern."
    )


def test_a_mark_at_the_beginning_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "personen.toml"
    path.write_bytes(ANNA.encode("utf-8-sig"))

    assert people_of(path).people[0].key == "anna"


@pytest.mark.parametrize(
    "name", ["anna  AMT", "Ａｎｎａ Amt", " Anna Amt "], ids=["case", "width", "blanks"]
)
def test_two_people_of_one_name_are_refused(name: str, tmp_path: Path) -> None:
    refusal = _refused(tmp_path, ANNA + BERT.replace("Bert Blick", name))

    assert "Der Name „Anna Amt“ steht mehrfach. Zwei Unterschriften brauchen zwei" in refusal


CHANGEABLE = {
    (): False,
    (Role.APPROVER,): False,
    (Role.CLERK, Role.CLERK): False,
    (Role.APPROVER, Role.AUDITOR): False,
    (Role.APPROVER, Role.CLERK): True,
    (Role.APPROVER, Role.APPROVER): True,
}


@pytest.mark.parametrize("roles", CHANGEABLE)
def test_who_may_act_is_changed_by_two_one_of_whom_approves(roles: tuple[Role, ...]) -> None:
    people = People(
        people=tuple(
            Person(key=str(place), name=str(place), accounts=(str(place),), role=role)
            for place, role in enumerate(roles)
        )
    )

    assert changeable(roles) is CHANGEABLE[roles]
    if CHANGEABLE[roles]:
        people.check_changeable()
    else:
        with pytest.raises(RefusedError, match="könnte niemand mehr ändern"):
            people.check_changeable()
