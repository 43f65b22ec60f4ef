from grantrules.report.entry_words import day, euros_of


def test_days_and_money_are_spelt_as_people_read_them() -> None:
    assert day("2026-08-16") == "16.08.2026"
    assert euros_of("72500.00") == "72.500,00 €"
