from grantrules.report.person_text import person_text


def test_a_person_has_a_name_until_it_is_erased() -> None:
    assert person_text({"pseudonym": "p_1", "name": "Anna"}) == "Anna"
    assert person_text({"pseudonym": "p_1", "name": None}) == "gelöschte Person (p_1)"
