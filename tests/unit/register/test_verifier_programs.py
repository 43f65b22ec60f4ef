"""The programs for people without this software."""

from grantrules.register.verifier_programs import verifier_programs


def test_there_is_one_for_node_and_one_for_perl_and_a_page_that_tells_how() -> None:
    found = verifier_programs()

    assert list(found) == ["LIESMICH.txt", "verify.mjs", "verify.pl"]
    for name in list(found)[1:]:
        assert name.encode() in found["LIESMICH.txt"]
