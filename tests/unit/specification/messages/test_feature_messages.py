from collections.abc import Iterator
from typing import Any

from tests.unit.specification.living.small import FILES, performance

from grantrules.specification.messages.feature_messages import feature_messages

TOLD = feature_messages(FILES)


def ids_in(node: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a message
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "id")
        yield from (found for value in node.values() for found in ids_in(value))
    elif isinstance(node, list):
        yield from (found for value in node for found in ids_in(value))


def test_a_feature_comes_as_source_tree_and_pickles() -> None:
    kinds = [next(iter(one)) for one in TOLD.envelopes]

    first = ["source", "gherkinDocument", "pickle", "pickle", "pickle", "pickle"]
    assert kinds == [*first, "source", "gherkinDocument", "pickle"]


def test_no_id_occurs_twice_in_all_features() -> None:
    ids = list(ids_in(list(TOLD.envelopes)))

    assert len(set(ids)) == len(ids)


def test_pickles_stand_in_the_order_of_the_rows() -> None:
    names = [one["name"] for one in TOLD.pickles]

    assert names == [one.row.name for one in performance()]
