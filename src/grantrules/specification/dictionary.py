"""The dictionary (Wörterbuch) as a page: every sentence, table and word of the scenarios."""

import re
from collections.abc import Iterator, Mapping, Sequence

from grantrules.model.fact import FactKind
from grantrules.specification.keyword import EXAMPLES, OUTLINE
from grantrules.specification.language import Language
from grantrules.specification.parameter_types import Type
from grantrules.specification.sentence import KEYWORDS, Sentence, Table
from grantrules.specification.table_form import Column

_PARAMETER = re.compile(r"\{([^}]+)\}")
_SHORT = 10
_INTRODUCTION = """\
<!-- Erzeugt aus dem Programm (make pages); Änderungen von Hand gehen verloren. -->

# Wörterbuch der Szenarien

Programm: {title}

Ein Szenario besteht aus Sätzen dieses Wörterbuchs und aus keinen anderen. Was in geschweiften
Klammern steht, ist ein Wert; wie er geschrieben wird, steht unter [Werte](#werte). Von Wörtern mit
Schrägstrich gilt eines, was in runden Klammern steht, kann wegfallen. Nach dem ersten Satz mit
„Angenommen“, „Wenn“ oder „Dann“ beginnen die weiteren mit „Und“ oder „Aber“.

Ein Szenario zu einer Regel beginnt `grantrules spec new --rule REGEL`; ob alles verstanden wird,
prüft `grantrules spec lint`. Sätze mit dem Vermerk „Dateien“ brauchen Arbeitsmappen und Befehle;
ein Szenario mit einem solchen Satz kann statt einer Regel `@Arbeitsmappe`, `@Protokoll` oder
`@Register` tragen.
"""
_HEADINGS = {
    "given": "Angenommen: wovon das Szenario ausgeht",
    "when": "Wenn: was geschieht",
    "then": "Dann: was erwartet wird",
}


def dictionary_page(language: Language) -> str:
    """Writes the dictionary of a programme."""
    return "\n".join(_lines(language)) + "\n"


def example_of(sentence: Sentence, language: Language) -> tuple[str, Table | None]:
    """Gives the example of a sentence in the words of the programme, with its table."""
    words = _example_words(language)

    def filled(text: str) -> str:
        return _PARAMETER.sub(lambda found: words[found[1]], text)

    if sentence.table is None:
        return filled(sentence.example), None
    return filled(sentence.example), [
        [filled(one) for one in row] for row in sentence.table.example
    ]


def sayable(language: Language) -> list[Sentence]:
    """Gives the sentences for which the programme has words."""
    mute = {one.name for one in language.types if one.pattern == "(?!)"}
    return [one for one in language.sentences if mute.isdisjoint(_PARAMETER.findall(one.text))]


def _lines(language: Language) -> Iterator[str]:
    yield _INTRODUCTION.format(title=language.programme.book.title)
    # What can be said of any application comes before what needs files.
    sentences = sorted(sayable(language), key=lambda one: one.practical)
    for kind, heading in _HEADINGS.items():
        yield from (f"## {heading}", "", "| Satz | Bedeutung | Beispiel |", "|---|---|---|")
        yield from (_sentence(one, language) for one in sentences if one.kind == kind)
        yield ""
    yield from ("## Tabellen", "", _TABLES)
    for one in sentences:
        if one.table is not None:
            yield from _table(one, one.table.columns(language.programme), language)
    yield from _values(
        language, {name for one in sentences for name in _PARAMETER.findall(one.text)}
    )


_TABLES = f"""\
Unter einigen Sätzen steht eine Tabelle. Es genügen die Spalten, auf die es ankommt; nötige sind
genannt. Kein Feld bleibt leer. Die Tabelle unter „{EXAMPLES}:“ hat andere Spalten: eine für jeden
Platzhalter <…> des {OUTLINE}es.
"""


def _sentence(one: Sentence, language: Language) -> str:
    files = " *(Dateien)*" if one.practical else ""
    example = f"{KEYWORDS[one.kind]} {example_of(one, language)[0]}"
    return f"| `{one.text}` | {one.says}{files} | `{example}` |"


def _table(sentence: Sentence, columns: Sequence[Column], language: Language) -> Iterator[str]:
    yield from (f"### `{sentence.text}`", "", "| Spalte | Inhalt | nötig |", "|---|---|---|")
    for heading, column in {one.family or one.heading: one for one in columns}.items():
        yield f"| `{heading}` | {column.holds} | {'ja' if column.needed else 'nein'} |"
    text, table = example_of(sentence, language)
    yield from ("", "```gherkin", f"{KEYWORDS[sentence.kind]} {text}")
    yield from (f"  | {' | '.join(row)} |" for row in table or ())
    yield from ("```", "")


def _values(language: Language, used: set[str]) -> Iterator[str]:
    types = [one for one in language.types if one.name in used]
    yield from ("## Werte", "", "| Wert | Form | Beispiel |", "|---|---|---|")
    for one in types:
        form = one.form if len(one.words) <= _SHORT else f"{one.form} ([Liste](#{_anchor(one)}))"
        yield f"| `{{{one.name}}}` | {form} | `{one.example}` |"
    yield from ("", "## Listen", "")
    for one in types:
        if len(one.words) > _SHORT:
            yield from _list(one)


def _list(one: Type) -> Iterator[str]:
    count = f"{len(one.words)} Wörter"
    yield f'<details id="{_anchor(one)}"><summary>{{{one.name}}}: {count}</summary>'
    yield ""
    yield from (f"- `{word}`" for word in one.words)
    yield from ("", "</details>", "")


def _anchor(one: Type) -> str:
    return f"liste-{one.name.casefold()}"


def _example_words(language: Language) -> Mapping[str, str]:
    programme = language.programme
    district = programme.book.districts[0]
    amounts = [one for one in programme.book.parameters if one.kind is FactKind.MONEY]
    spoken = [one.spoken for one in (*amounts, *programme.book.parameters) if one.spoken]
    return {
        **{one.name: one.example for one in language.types},
        "Anzahl": f"{len(programme.book.districts)}",
        "Name": district.full_name,
        "AGS": district.ags,
        "Festlegung": next(iter(spoken), "–"),
    }
