"""The file of people: who an account is, who may be named, and what is wrong with a file."""

from pathlib import Path

import pytest

from grantrules.model.errors import RefusedError
from grantrules.register.person import People, people_of
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
        (ANNA.replace('name = "Anna Amt"\n', ""), "people.0.name: Die Angabe fehlt."),
        (ANNA.replace("Anna Amt", ""), "people.0.name: Die Angabe ist leer."),
        (ANNA.replace('["aamt", "amt"]', "[]"), "people.0.accounts: Die Angabe ist leer."),
        (
            ANNA.replace("clerk", "boss"),
            "people.0.role: Möglich sind clerk, approver und auditor.",
        ),
        (ANNA + "boss = true\n", "people.0.boss: Diese Angabe gibt es nicht."),
        (ANNA.replace('"Anna Amt"', "7"), "people.0.name: Die Angabe hat die falsche Art."),
        ('may_act_as = "vielleicht"', "may_act_as: Die Angabe hat die falsche Art."),
        ("may_act_as", "ist kein lesbares TOML"),
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
    with pytest.raises(RefusedError, match="nicht lesbar"):
        people_of(tmp_path)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "personen.toml"
    path.write_bytes(ANNA.replace("Amt", "Österreich").encode("latin-1"))

    with pytest.raises(RefusedError, match="nicht lesbar"):
        people_of(path)
