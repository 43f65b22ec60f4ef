"""The shipped specification, loaded once for the tests of this room."""

from grantrules import load_rulebook
from grantrules.specification.observation import Judge
from grantrules.specification.specification import specification_of

BOOK = load_rulebook("integrationsmanager-rlp")
SPECIFICATION = specification_of(BOOK)
LANGUAGE = SPECIFICATION.language
PROGRAMME = SPECIFICATION.programme
JUDGE = Judge(BOOK)
