from pytest_bdd import scenarios
from pytest_bdd.scenario import scenario_wrapper_template_registry
from tests.specification.feature_text import FEATURES, all_rows

scenarios(str(FEATURES))


def test_every_row_of_every_feature_is_collected() -> None:
    found = [
        scenario_wrapper_template_registry[one]
        for one in globals().values()
        if callable(one) and one in scenario_wrapper_template_registry
    ]
    rows = sum(
        len(list(examples.as_contexts())) for one in found for examples in one.examples
    ) + sum(not one.examples for one in found)

    assert rows == len(all_rows())
