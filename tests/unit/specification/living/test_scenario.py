from tests.unit.specification.living.small import scenarios


def test_an_outline_has_the_results_of_all_its_tables() -> None:
    outline = scenarios()[0]

    assert [one.passed for one in outline.results] == [True, True, False]
    assert outline.failed == 1


def test_a_scenario_without_examples_has_one_result() -> None:
    single = scenarios()[1]

    assert len(single.results) == 1
    assert single.results[0].passed
    assert single.results[0].fault is None


def test_the_rule_of_its_section_is_the_home_of_a_scenario() -> None:
    assert scenarios()[1].home == "FR-01"


def test_a_scenario_that_needs_files_has_no_rule_as_its_home() -> None:
    practical = scenarios()[2]

    assert practical.rules == ("VO-03",)
    assert practical.home is None
