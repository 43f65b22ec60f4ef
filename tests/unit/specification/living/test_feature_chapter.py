from tests.unit.specification.living.small import scenarios

from grantrules.specification.living.feature_chapter import chapters_of


def test_only_scenarios_without_a_home_are_grouped_by_feature_and_section() -> None:
    (chapter,) = chapters_of(scenarios())

    assert (chapter.file, chapter.passage.name) == ("eingang.feature", "Eingang aus Excel")
    assert chapter.anchor == "datei-eingang-feature"
    (section,) = chapter.sections
    assert section.passage.name == "Beträge"
    assert [one.name for one in section.scenarios] == ["Ein Text ist kein Betrag"]
