from grantrules.specification.living.count import figure, many


def test_thousands_have_a_point() -> None:
    assert figure(1_234_567) == "1.234.567"


def test_only_one_is_singular() -> None:
    assert many(1, "Zeile", "Zeilen") == "1 Zeile"
    assert many(0, "Zeile", "Zeilen") == "0 Zeilen"
    assert many(1_125, "Zeile", "Zeilen") == "1.125 Zeilen"
