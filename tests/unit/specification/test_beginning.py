from functools import cache
from pathlib import Path

import pytest
from tests.unit.specification.filling import filled
from tests.unit.specification.samples import BOOK, LANGUAGE
from tests.unit.specification.texts import SOUND

from grantrules import load_rulebook
from grantrules.model.rule import Rule
from grantrules.rulebook.source import shipped_programmes
from grantrules.specification.beginning import UnsoundFeatureError, begun, names_in, put
from grantrules.specification.feature_file import SpecificationError, folder_of, ships_features
from grantrules.specification.feature_text import rows_of
from grantrules.specification.language import Language
from grantrules.specification.lint import faults_in
from grantrules.specification.observation import Judge
from grantrules.specification.specification import language_for
from grantrules.specification.stage import case_of

FOLDER = folder_of(BOOK.programme)
RULE = BOOK.rules[0]
RULES = [
    (name, rule.id)
    for name in shipped_programmes()
    if ships_features(name)
    for rule in load_rulebook(name).rules
]


@cache
def _ready(programme: str) -> tuple[Language, Judge]:
    book = load_rulebook(programme)
    return language_for(book, folder_of(programme)), Judge(book)


@pytest.mark.parametrize(("programme", "rule_id"), RULES)
def test_a_begun_scenario_is_refused_until_it_is_filled_in_and_then_runs_green(
    programme: str, rule_id: str, tmp_path: Path
) -> None:
    language, judge = _ready(programme)
    path = tmp_path / "neu.feature"
    rule = language.programme.book.rule(rule_id)
    assert rule is not None

    put(path, rule, language, None)
    begun_text = path.read_text("utf-8")
    text = filled(begun_text, rule_id, language, judge)

    assert {one.message.partition(":")[0] for one in faults_in(begun_text, language)} == {
        "Hier ist noch einzutragen, was erwartet wird"
    }
    assert faults_in(text, language) == ()
    cases = [case_of(row, language) for row in rows_of(text, "neu.feature")]
    assert [judge.faults_of(case) for case in cases if case is not None] == [()] * len(cases)


def test_shown_alone_a_scenario_carries_its_tag() -> None:
    text = begun(RULE, LANGUAGE, FOLDER, None)

    assert text.startswith(f"    @{RULE.id}\n    Szenario: Antragsberechtigung: ein Fall\n")
    assert text.endswith(">\n")


def test_a_scenario_is_put_into_the_section_and_nothing_else_is_touched(tmp_path: Path) -> None:
    for shipped in FOLDER.glob("*.feature"):
        path = tmp_path / shipped.name
        path.write_bytes(shipped.read_bytes())
        put(path, _rule_of(shipped), LANGUAGE, "Etwas Neues")
        old, new = (one.read_bytes().split(b"\n") for one in (shipped, path))
        more = len(new) - len(old)
        assert any(new[:place] + new[place + more :] == old for place in range(len(old) + 1))
        assert more >= 5
        path.unlink()


def _rule_of(path: Path) -> Rule:
    text = path.read_text("utf-8")
    return next((one for one in BOOK.rules if f"Regel: {one.id} " in text), RULE)


def test_in_a_section_with_its_tag_a_scenario_needs_none_of_its_own(tmp_path: Path) -> None:
    tagged, untagged = tmp_path / "a.feature", tmp_path / "b.feature"
    section = SOUND.replace("  @AB-01\n  Szenario", "  Regel: AB-01 R\n    @AB-01\n    Szenario")
    tagged.write_text((FOLDER / "antragsberechtigung.feature").read_text("utf-8"), "utf-8")
    untagged.write_text(section.replace("Szenario: S", "Szenario: Anders"), "utf-8")

    put(tagged, RULE, LANGUAGE, "Etwas Neues")
    put(untagged, RULE, LANGUAGE, "Etwas Anderes")

    assert "\n\n    Szenario: Etwas Neues\n" in tagged.read_text("utf-8")
    assert "\n\n    @AB-01\n    Szenario: Etwas Anderes\n" in untagged.read_text("utf-8")


def test_a_feature_with_faults_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.feature"
    for text in (SOUND.replace("Wenn", "wenn").encode(), SOUND.encode("utf-16"), b""):
        path.write_bytes(text)
        with pytest.raises(UnsoundFeatureError, match=r"a\.feature"):
            put(path, RULE, LANGUAGE, None)
        assert path.read_bytes() == text


def test_a_second_scenario_of_the_usual_name_is_numbered(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(
        SOUND.replace("Szenario: S", "Szenario: Antragsberechtigung: ein Fall"), "utf-8"
    )

    name = put(tmp_path / "b.feature", RULE, LANGUAGE, None)

    assert name == "Antragsberechtigung: ein Fall (2)"


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("S", "gibt es schon"),
        ("a\nb", "eine Zeile"),
        ("", "eine Zeile"),
        ("a <b>", "ohne Platzhalter"),
        ("a\u00a0b", "geschütztes Leerzeichen"),
    ],
)
def test_a_title_that_would_not_pass_is_refused(tmp_path: Path, title: str, words: str) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")

    with pytest.raises(SpecificationError, match=words):
        put(tmp_path / "b.feature", RULE, LANGUAGE, title)
    with pytest.raises(SpecificationError, match=words):
        begun(RULE, LANGUAGE, tmp_path, title)
    assert not (tmp_path / "b.feature").exists()


@pytest.mark.parametrize("name", ["a.txt", "nirgends/a.feature", "ordner.feature"])
def test_a_place_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "ordner.feature").mkdir()

    with pytest.raises(SpecificationError):
        put(tmp_path / name, RULE, LANGUAGE, None)


def test_names_are_read_from_whatever_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")
    (tmp_path / "b.feature").write_text("nichts", "utf-8")

    assert names_in(tmp_path) == {"S"}
