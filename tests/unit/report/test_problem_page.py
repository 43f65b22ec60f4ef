from tests.unit.report.builders import problem_text

from grantrules.report.problem_page import problem_page


def test_the_page_says_all_that_is_known_of_a_code() -> None:
    assert problem_page(problem_text()) == (
        "# Titel von amount.ambiguous\n\nFehler, Kennung amount.ambiguous\n\n"
        "## Was es bedeutet\n\nWas es bedeutet.\n\n"
        "## Beispiel\n\nEin Beispiel.\n\n"
        "## Was zu tun ist\n\nBeim Antragsteller nachfordern.\n\nAbhilfe bei amount.ambiguous.\n"
    )
