"""Begins a scenario for a rule: written out, or put into a feature that is sound."""

from collections.abc import Iterable
from pathlib import Path

from grantrules.model.rule import Rule
from grantrules.specification.checks.outline import TO_FILL_IN
from grantrules.specification.checks.syntax import tree_or_faults
from grantrules.specification.fault import Complaint
from grantrules.specification.feature_file import (
    ENDING,
    SpecificationError,
    feature_file,
    paths_in,
)
from grantrules.specification.feature_tree import scenes_of, sections_of, tags_of
from grantrules.specification.insertion import inserted, new_feature
from grantrules.specification.language import Language
from grantrules.specification.lint import faults_in
from grantrules.specification.scenario_draft import Draft, draft_of


class UnsoundFeatureError(SpecificationError):
    """A scenario cannot be put into a feature with faults; every fault is a complaint."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        """Takes the faults."""
        super().__init__("\n".join(one.german for one in complaints))


def begun(rule: Rule, language: Language, folder: Path, title: str | None) -> str:
    """Gives a scenario for the rule with its tag; the features of the folder have other names."""
    draft = draft_of(rule, language.programme)
    name = _named(rule, draft, names_in(folder), title)
    text = new_feature(rule, draft.lines(name))
    _refuse_faults(text, language)
    return "\n".join([f"    @{rule.id}", *draft.lines(name), ""])


def put(path: Path, rule: Rule, language: Language, title: str | None) -> str:
    """Puts a scenario for the rule into a feature, which is made where there is none."""
    _refuse_place(path)
    draft = draft_of(rule, language.programme)
    name = _named(rule, draft, names_in(path.parent), title)
    text = _with_scenario(path, rule, language, draft.lines(name))
    _refuse_faults(text, language)
    try:
        path.write_bytes(text.encode())
    except OSError as error:
        raise SpecificationError(f"{path} lässt sich nicht schreiben; bitte prüfen.") from error
    return name


def names_in(folder: Path) -> frozenset[str]:
    """Gives the names of the scenarios below a folder, as far as they can be read."""
    found = (path for path in paths_in(folder) if path.suffix == ENDING and path.is_file())
    trees = (tree_or_faults(feature_file(path).text, told=True)[0] for path in found)
    return frozenset(scene.name for tree in trees if tree for scene in scenes_of(tree["feature"]))


def _named(rule: Rule, draft: Draft, taken: frozenset[str], title: str | None) -> str:
    if title is not None:
        name = title.strip()
        if len(name.splitlines()) != 1:
            raise SpecificationError("Der Titel eines Szenarios ist eine Zeile Text.")
        if name in taken:
            raise SpecificationError(
                f"Ein Szenario „{name}“ gibt es schon. Bitte einen anderen Titel nennen."
            )
        return name
    usual = f"{rule.title}: {'um die Grenze' if draft.examples else 'ein Fall'}"
    numbered = (f"{usual} ({number})" for number in range(2, len(taken) + 3))
    return next(one for one in (usual, *numbered) if one not in taken)


def _refuse_place(path: Path) -> None:
    if path.suffix != ENDING:
        raise SpecificationError(f"Der Name {path} endet nicht auf {ENDING}.")
    if path.is_dir() or not path.parent.is_dir():
        raise SpecificationError(f"{path} lässt sich nicht anlegen; bitte den Ordner prüfen.")


def _with_scenario(path: Path, rule: Rule, language: Language, scenario: list[str]) -> str:
    if not path.exists():
        return new_feature(rule, scenario)
    file = feature_file(path)
    faults = file.faults or faults_in(file.text, language)
    if faults:
        raise UnsoundFeatureError(Complaint(path.as_posix(), *one) for one in faults)
    feature = tree_or_faults(file.text, told=False)[0]["feature"]
    own = [one for one in sections_of(feature) if one["name"].split(" ", 1)[0] == rule.id]
    inherited = any(rule.id in tags_of(feature) | tags_of(one) for one in own)
    tagged = scenario if inherited or not own else [f"    @{rule.id}", *scenario]
    return inserted(file.text, rule, tagged)


def _refuse_faults(text: str, language: Language) -> None:
    """Refuses a title or a rule from which no sound scenario can be made."""
    faults = [one for one in faults_in(text, language) if not one.message.startswith(TO_FILL_IN)]
    if faults:
        raise SpecificationError(" ".join(one.message for one in faults))
