"""The vocabulary of the features, and the decorators that add a sentence to it."""

from functools import partial

from tests.specification.vocabulary import Vocabulary

VOCABULARY = Vocabulary()

given = partial(VOCABULARY.says, "given")
when = partial(VOCABULARY.says, "when")
then = partial(VOCABULARY.says, "then")
