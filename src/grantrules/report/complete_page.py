"""What became of each submitted row, as a page for reviewers."""

from collections.abc import Iterator, Mapping
from typing import Any

from grantrules.model.audit_check import Light
from grantrules.model.proposal import Outcome
from grantrules.report.text import one_line, visible

Json = Mapping[str, Any]


def complete_page(document: Json, states: Mapping[str, str]) -> str:
    """Writes the page; `states` are the German words for where a case stands."""
    sections = ["\n".join(_file(one, states)) for one in document["files"]]
    sections += [f"✗ {one_line(message)}" for message in document["refused"]]
    if document["complete"]:
        sections.append("Jede eingereichte Zeile hat genau einen Vorgang und genau ein Ergebnis.")
    else:
        sections.append("NICHT vollständig: Bitte die mit ✗ bezeichneten Zeilen klären.")
    return visible("\n\n".join(sections) + "\n")


def _file(file: Json, states: Mapping[str, str]) -> Iterator[str]:
    yield f"# {file['file']}"
    yield f"Prüfsumme {file['sha256']}"
    yield _origin(file)
    for fault in file["faults"]:
        yield f"{Light.RED.symbol} {fault}"
    for row in file["rows"]:
        yield _row(row, states)
    for one in file["not_counted"]:
        yield f"{Light.GREY.symbol} {_place(one)} zählt nicht: {one_line(one['message'])}"


def _origin(file: Json) -> str:
    renamed = file["recorded_as"] not in {None, file["file"]}
    name = f" unter dem Namen „{file['recorded_as']}“" if renamed else ""
    if file["import_entry"]:
        return f"In das Register übernommen mit Eintrag {file['import_entry']}{name}."
    if file["run_entry"]:
        return f"Nur geprüft, nicht in das Register übernommen: Lauf {file['run_entry']}{name}."
    return "Nie übernommen und nie geprüft."


def _row(row: Json, states: Mapping[str, str]) -> str:
    light = Light.GREEN if row["fault"] is None else Light.RED
    found = "; ".join(_found(one, states) for one in row["found"])
    told = found if row["fault"] is None else row["fault"]
    remark = f" ({row['remark']})" if row["remark"] else ""
    name = row["reference"] or "ohne Aktenzeichen"
    return f"{light.symbol} {_place(row)}, {name}: {told}{remark}"


def _place(row: Json) -> str:
    return f"{row['sheet']}!{row['row']}" if row["row"] else str(row["sheet"])


def _found(one: Json, states: Mapping[str, str]) -> str:
    outcome = Outcome(one["outcome"]).german
    state = f"{states[one['state']]}, " if one["state"] else ""
    return f"{one['reference']} {state}{outcome} (Eintrag {one['entry']})"
