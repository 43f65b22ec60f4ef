"""Writes what is generated and committed: pages of rules and problems, a schema, dictionaries.

With --check it writes nothing and fails where a file is missing, differs or belongs to nothing.
"""

import json
import sys
from pathlib import Path

import grantrules
from grantrules.batch.life_page import life_page
from grantrules.batch.parameter_texts import missing_texts
from grantrules.batch.problem_texts import PROBLEM_TEXTS
from grantrules.report.problem_index import problem_index
from grantrules.report.problem_page import problem_page
from grantrules.report.rule_page import rule_page
from grantrules.rulebook.file_schema import json_schema
from grantrules.rulebook.source import shipped_programmes
from grantrules.specification.dictionary import dictionary_page
from grantrules.specification.feature_file import folder_of, ships_features
from grantrules.specification.specification import language_for

PROGRAMME = "integrationsmanager-rlp"
ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = DOCS / "regeln"
PROBLEMS = DOCS / "maengel"
LIFE = DOCS / "vorgang.md"
SCHEMA = ROOT / "schemas" / "rulebook-1.schema.json"


def main() -> None:
    """Writes or checks the generated files."""
    wanted = _wanted()
    there = {*PAGES.rglob("*.md"), *PROBLEMS.glob("*.md"), *DOCS.glob("woerterbuch*.md")}
    stale = [path for path in sorted({*wanted, *there}) if _differs(path, wanted)]
    if "--check" in sys.argv[1:]:
        names = ", ".join(path.name for path in stale)
        sys.exit(f"Nicht aktuell (make pages erneuert sie): {names}" if stale else 0)
    for path in stale:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()


def _wanted() -> dict[Path, str]:
    schema = json.dumps(json_schema(), indent=2, ensure_ascii=False)
    pages = {**_rule_pages(), **_problem_pages(), **_dictionaries(), LIFE: life_page()}
    return {**pages, SCHEMA: f"{schema}\n"}


def _rule_pages() -> dict[Path, str]:
    """Gives a page for each rule; those of the first programme stand at the top."""
    return {
        PAGES / ("" if name == PROGRAMME else name) / f"{rule.id}.md": rule_page(rule, book)
        for name in shipped_programmes()
        for book in [grantrules.load_rulebook(name)]
        for rule in book.rules
    }


def _problem_pages() -> dict[Path, str]:
    """Gives a page for each problem code, and their index."""
    missing = missing_texts(grantrules.load_rulebook(PROGRAMME))
    texts = [one.as_markdown() for one in (*PROBLEM_TEXTS.values(), *missing)]
    pages = {PROBLEMS / f"{one.code}.md": problem_page(one) for one in texts}
    return {**pages, PROBLEMS / "README.md": problem_index(texts)}


def _dictionaries() -> dict[Path, str]:
    """Gives a dictionary for each programme with scenarios, as their words differ."""
    return {
        DOCS / f"woerterbuch{'' if name == PROGRAMME else f'-{name}'}.md": dictionary_page(
            language_for(grantrules.load_rulebook(name), folder_of(name))
        )
        for name in shipped_programmes()
        if ships_features(name)
    }


def _differs(path: Path, wanted: dict[Path, str]) -> bool:
    return not path.exists() or path.read_text(encoding="utf-8") != wanted.get(path)


if __name__ == "__main__":
    main()
