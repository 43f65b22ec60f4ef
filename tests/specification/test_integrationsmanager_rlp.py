from pytest_bdd import scenarios
from tests.specification.running import rows_collected

from grantrules import load_rulebook
from grantrules.specification.feature_file import folder_of
from grantrules.specification.specification import specification_of

PROGRAMME = "integrationsmanager-rlp"
scenarios(*(str(path) for path in sorted(folder_of(PROGRAMME).glob("*.feature"))))


def test_every_row_of_every_feature_is_collected() -> None:
    specification = specification_of(load_rulebook(PROGRAMME))

    assert rows_collected(globals()) == len(specification.rows)
