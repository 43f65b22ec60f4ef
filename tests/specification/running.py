"""What pytest-bdd collected from a folder of features, counted row by row."""

from collections.abc import Mapping

from pytest_bdd.scenario import scenario_wrapper_template_registry


def rows_collected(module: Mapping[str, object]) -> int:
    """Counts the rows of all scenarios that became tests of a module."""
    found = [
        scenario_wrapper_template_registry[one]
        for one in module.values()
        if callable(one) and one in scenario_wrapper_template_registry
    ]
    outlines = sum(len(list(examples.as_contexts())) for one in found for examples in one.examples)
    return outlines + sum(not one.examples for one in found)
