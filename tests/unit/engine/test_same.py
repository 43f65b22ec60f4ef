"""Cache keys: the very same object, whatever else is equal to it."""

from grantrules.engine.same import Same


def test_only_the_very_same_object_is_the_same() -> None:
    one, equal = ["Koblenz"], ["Koblenz"]

    assert Same(one) == Same(one)
    assert Same(one) != Same(equal)
    assert Same(one) != one
    assert {Same(one): "found"}[Same(one)] == "found"
