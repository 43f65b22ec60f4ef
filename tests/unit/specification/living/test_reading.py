from tests.unit.specification.living.small import SPECIFICATION, performance, scenarios


def test_every_row_is_the_result_of_one_scenario() -> None:
    found = [result.played for one in scenarios() for result in one.results]

    assert tuple(found) == performance()


def test_steps_are_shown_as_they_are_written() -> None:
    outline = scenarios()[0]

    assert [(one.keyword, one.text) for one in outline.steps[:2]] == [
        ("Angenommen", "ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026"),
        ("Und", "der Antrag ist am <Eingang> eingegangen"),
    ]


def test_tables_keep_their_names_headers_and_cells() -> None:
    first, second = scenarios()[0].tables

    assert (first.name, first.header) == ("Antragsfenster 2025", ("Eingang", "Stand"))
    assert first.results[0].values == ("15.08.2025 um 23:59:59 Uhr", "nicht erfüllt")
    assert second.name == "Antragsfenster 2026"


def test_rows_are_numbered_through_all_tables_of_an_outline() -> None:
    anchors = [one.anchor for one in scenarios()[0].results]

    stem = "szenario-antragsfrist-eingang-um-die-oeffnung"
    assert anchors == [f"{stem}-zeile-{number}" for number in (1, 2, 3)]


def test_a_scenario_knows_its_feature_its_section_and_the_rules_of_both() -> None:
    _, single, practical = scenarios()

    assert single.feature.name == "Antragsfrist"
    assert single.section.prose == "Herkunft: Ankündigung."
    assert single.rules == ("FR-01", "FR-03")
    assert practical.section.name == "Beträge"


def test_only_what_cannot_be_replayed_as_data_is_practical() -> None:
    assert [one.practical for one in scenarios()] == [False, False, True]
    assert len(SPECIFICATION.cases) == 4
