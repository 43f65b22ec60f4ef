"""What changed between two rule books, as people read it."""

import pytest
from tests.unit.builders import shipped

from grantrules.model.difference import Area, Difference
from grantrules.report.difference_page import difference_page, grouped, heading

OTHER_FILES = shipped().model_copy(update={"sha256": "ab" * 32})
CONDITION = Difference(
    area=Area.RULE,
    subject="FR-03",
    title="Nicht nach Antragsschluss",
    aspect="Bedingung",
    before="Tag des Eingangs ist nicht nach Ende der Antragsfrist",
    after="Eingang ist angegeben",
)


def difference(area: Area, subject: str, title: str = "Titel") -> Difference:
    return CONDITION.model_copy(update={"area": area, "subject": subject, "title": title})


def test_a_difference_stands_below_what_it_is_about() -> None:
    page = difference_page(shipped(), OTHER_FILES, [CONDITION], 80)

    assert "Unterschiede: 1 (Regeln: 1)" in page
    assert page.endswith(
        "\n## Regeln\n\n### FR-03 Nicht nach Antragsschluss\n- Bedingung\n"
        "  vorher:  Tag des Eingangs ist nicht nach Ende der Antragsfrist\n"
        "  nachher: Eingang ist angegeben\n"
    )


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (None, "so", "- Bedingung (neu): so\n"),
        ("so", None, "- Bedingung (entfällt): so\n"),
        (None, "", "- Bedingung (neu):\n"),
    ],
)
def test_what_is_only_on_one_side_is_new_or_gone(
    before: str | None, after: str | None, line: str
) -> None:
    one = CONDITION.model_copy(update={"before": before, "after": after})

    assert difference_page(shipped(), OTHER_FILES, [one], 80).endswith(line)


def test_both_rule_books_are_named_with_version_and_digest() -> None:
    page = difference_page(shipped(), OTHER_FILES, [CONDITION], 80)

    version = shipped().version
    assert f"nachher: integrationsmanager-rlp, Fassung {version}, Prüfsumme {'ab' * 8}…" in page


def test_equal_rule_books_are_told_from_files_that_mean_the_same() -> None:
    same = difference_page(shipped(), shipped(), [], 80)
    alike = difference_page(shipped(), OTHER_FILES, [], 80)

    assert same.endswith("\nDie Regelwerke sind gleich.\n")
    assert alike.endswith("\nDie Dateien unterscheiden sich, die Regelwerke bedeuten dasselbe.\n")


def test_no_line_is_wider_than_the_terminal() -> None:
    page = difference_page(shipped(), OTHER_FILES, [CONDITION], 44)

    assert max(map(len, page.splitlines())) <= 44


def test_what_is_about_the_same_is_put_together_in_the_order_of_the_areas() -> None:
    window = difference(Area.WINDOW, "2026")
    other = CONDITION.model_copy(update={"aspect": "Warum"})

    told = [window, CONDITION, difference(Area.RULE, "FR-04"), other]
    groups = grouped(told)

    assert [[one.aspect for one in members] for members in groups.values()] == [
        ["Bedingung", "Warum"],
        ["Bedingung"],
        ["Bedingung"],
    ]
    assert [area for area, _ in groups] == [Area.RULE, Area.RULE, Area.WINDOW]
    assert difference_page(shipped(), OTHER_FILES, told, 80).count("## Regeln\n") == 1


@pytest.mark.parametrize(
    ("area", "subject", "text"),
    [
        (Area.RULE, "FR-03", "FR-03 Titel"),
        (Area.RULE, "", "Titel"),
        (Area.PROGRAMME, "probe", "Titel (probe)"),
        (Area.PARAMETER, "salary_cap", "Titel (salary_cap)"),
        (Area.WINDOW, "2026", "Titel"),
        (Area.APPROPRIATION, "2026", "Titel"),
        (Area.ACCEPTANCE, "probe XX-01", "Titel"),
        (Area.DISTRICT, "07334", "Titel (AGS 07334)"),
        (Area.LOOKALIKE, "07138045", "Titel (AGS 07138045)"),
    ],
)
def test_a_heading_has_the_key_by_which_people_cite_it(area: Area, subject: str, text: str) -> None:
    assert heading(difference(area, subject)) == text


def test_a_change_under_the_same_version_asks_for_another() -> None:
    same = shipped().version
    hint = f"Hinweis: Der Inhalt hat sich geändert, die Fassung ist dieselbe: {same}. Bitte"
    newer = OTHER_FILES.model_copy(update={"version": "2999.1"})

    assert hint in difference_page(shipped(), OTHER_FILES, [CONDITION], 200)
    assert hint not in difference_page(shipped(), OTHER_FILES, [], 200)
    assert "Hinweis" not in difference_page(shipped(), newer, [CONDITION], 200)
