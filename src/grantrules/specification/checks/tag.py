"""Tags: every scenario carries the rules that it is about, and no others."""

import re
from collections.abc import Collection, Iterator

from grantrules.specification import correction
from grantrules.specification.checks.line import is_lost_heading
from grantrules.specification.fault import Fault
from grantrules.specification.feature_line import Line, LineKind
from grantrules.specification.feature_tree import Scene, cells_of, tags_of
from grantrules.specification.keyword import SCENARIO

AREAS = ("Arbeitsmappe", "Protokoll", "Register")
"""Tags of scenarios that are about files and commands, and not about a rule."""

_RULE_ID = re.compile(r"\b[A-Z]{2}-[0-9]{2}\b")


def tag_line_faults(lines: tuple[Line, ...], rules: Collection[str]) -> Iterator[Fault]:
    """Finds tags that are misspelt, hidden, unknown or in the wrong place."""
    for place, line in enumerate(lines):
        if line.kind is not LineKind.TAG:
            continue
        if re.search(r"\s#", line.text):
            yield Fault(
                line.number,
                "Was neben Tags hinter „#“ steht, gilt nicht. Bitte löschen.",
            )
        for word in line.text.partition(" #")[0].split():
            says = _misspelt(word, rules)
            if says:
                yield Fault(line.number, says)
        if _stray(lines[place + 1 :]):
            yield Fault(
                line.number,
                f"„{line.text}“ steht nicht über einer Regel oder einem Szenario. Bitte in die "
                f"Zeile über „{SCENARIO}: …“ stellen.",
            )


def rule_tag_faults(scene: Scene, rules: Collection[str], *, practical: bool) -> Iterator[Fault]:
    """Compares the tags of a scenario with the rules that its sentences name."""
    tags = scene.tags.union(*(tags_of(table) for table in scene.tables))
    tagged, named = tags.intersection(rules), _named(scene).intersection(rules)
    for rule in sorted(named - tagged):
        says = f"Das Szenario handelt von {rule} und trägt das Tag @{rule} nicht."
        yield Fault(scene.line, f"{says} Bitte darüber ergänzen.")
    for rule in sorted(tagged - named):
        says = f"Das Szenario trägt @{rule}, aber kein Satz nennt die Regel."
        hint = f"Bitte einen Satz wie „Dann ist die Regel {rule} erfüllt“ ergänzen"
        yield Fault(scene.line, f"{says} {hint} oder das Tag löschen.")
    if tags_of(scene.node).intersection(AREAS) and not practical:
        says = f"@{' und @'.join(AREAS)} stehen nur über Szenarien mit Dateien oder Befehlen."
        yield Fault(scene.line, f"{says} Bitte das Tag der Regel verwenden.")
    if not (named or tagged or (practical and tags)):
        yield Fault(scene.line, _untagged(practical=practical))


def _untagged(*, practical: bool) -> str:
    areas = f"; sonst {' oder '.join(f'@{one}' for one in AREAS)}" if practical else ""
    says = "Das Szenario trägt kein Tag und zählt bei keiner Regel mit."
    return f"{says} Bitte darüber die Regel nennen, zum Beispiel @FR-01{areas}."


def _misspelt(word: str, rules: Collection[str]) -> str | None:
    name = word.removeprefix("@")
    if word.startswith("@") and (name in rules or name in AREAS):
        return None
    if not word.startswith("@"):
        return f"„{word}“ steht zwischen den Tags und ist keines. Ein Tag beginnt mit „@“."
    if "@" in name:
        return f"Zwischen zwei Tags steht ein Leerzeichen: „{word}“."
    spelt = correction.rule_id(name)
    near = spelt if spelt in rules else correction.nearest(name, (*rules, *AREAS), at_least=0.5)
    hint = f" Meinten Sie @{near}?" if near else ""
    return f"Das Tag „{word}“ nennt keine Regel dieses Programms.{hint}"


def _stray(after: tuple[Line, ...]) -> bool:
    passed = {LineKind.BLANK, LineKind.COMMENT, LineKind.TAG}
    following = next((one for one in after if one.kind not in passed), None)
    if following is None:
        return True
    return following.kind is not LineKind.SECTION and not is_lost_heading(following)


def _named(scene: Scene) -> set[str]:
    rows = [
        *(row for step in scene.steps for row in step.get("dataTable", {}).get("rows", ())),
        *(row for table in scene.tables for row in table.get("tableBody", ())),
    ]
    cells = [cell for row in rows for cell in cells_of(row)]
    return set(_RULE_ID.findall("\n".join([*(step["text"] for step in scene.steps), *cells])))
