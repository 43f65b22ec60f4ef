"""A sample with its weights and their reasons, as a page for reviewers."""

from collections.abc import Iterator, Mapping
from shlex import quote
from typing import Any

from grantrules.model.money import cents_of, euros
from grantrules.model.proposal import Outcome
from grantrules.report.text import visible

Json = Mapping[str, Any]


def sample_page(document: Json, risks: Mapping[str, str]) -> str:
    """Writes the page; `risks` are the German words for what raises a weight."""
    drawn = set(document["drawn"])
    sections = [
        _title(document),
        f"Saat: {document['seed']}",
        "\n".join(_cases(document, drawn, risks)),
        _again(document),
    ]
    return visible("\n\n".join(sections) + "\n")


def _title(document: Json) -> str:
    return (
        f"# Stichprobe: {len(document['drawn'])} von {document['population']} Entscheidungen "
        f"({document['percent']} %), Eintrag {document['entry']}"
    )


def _cases(document: Json, drawn: set[str], risks: Mapping[str, str]) -> Iterator[str]:
    for one in document["cases"]:
        sign = "▶ gezogen      " if one["reference"] in drawn else "  nicht gezogen"
        reasons = "; ".join(f"+{risk['weight']} {risks[risk['code']]}" for risk in one["risks"])
        yield (
            f"{sign} {one['reference']}  {one['applicant']}, {Outcome(one['outcome']).german}, "
            f"{euros(cents_of(one['amount']))}"
        )
        yield f"      Gewicht {one['weight']}: 1 für jeden Fall{'; ' if reasons else ''}{reasons}"
        yield f"      bestes Los Nr. {one['ticket']['number']}: {one['ticket']['value']}"


def _again(document: Json) -> str:
    first = document["cases"][0]
    return (
        "Nachrechnen: Jeder Fall hat so viele Lose wie sein Gewicht; gezogen sind die Fälle mit "
        "den kleinsten besten Losen. Zum Beispiel:\n"
        f"  printf '%s\\n%s\\n%s' {quote(document['seed'])} {quote(first['reference'])} "
        f"{first['ticket']['number']} | sha256sum"
    )
