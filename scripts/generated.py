"""Writes what is generated and committed: rule pages in docs/regeln/, the rule book's schema.

With --check it writes nothing and fails where a file is missing, differs or belongs to no rule.
"""

import json
import sys
from pathlib import Path

import grantrules
from grantrules.report.rule_page import rule_page
from grantrules.rulebook.file_format import json_schema

PROGRAMME = "integrationsmanager-rlp"
ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "regeln"
SCHEMA = ROOT / "schemas" / "rulebook-1.schema.json"


def main() -> None:
    """Writes or checks the generated files."""
    wanted = _wanted()
    stale = [path for path in sorted({*wanted, *PAGES.glob("*.md")}) if _differs(path, wanted)]
    if "--check" in sys.argv[1:]:
        names = ", ".join(path.name for path in stale)
        sys.exit(f"Nicht aktuell (make pages erneuert sie): {names}" if stale else 0)
    PAGES.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()


def _wanted() -> dict[Path, str]:
    book = grantrules.load_rulebook(PROGRAMME)
    pages = {PAGES / f"{rule.id}.md": rule_page(rule, book) for rule in book.rules}
    schema = json.dumps(json_schema(), indent=2, ensure_ascii=False)
    return {**pages, SCHEMA: f"{schema}\n"}


def _differs(path: Path, wanted: dict[Path, str]) -> bool:
    return not path.exists() or path.read_text(encoding="utf-8") != wanted.get(path)


if __name__ == "__main__":
    main()
