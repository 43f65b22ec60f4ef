"""The features as messages: source, syntax tree and pickles, with ids that occur once."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.messages.envelope import Envelope

_GHERKIN = "text/x.cucumber.gherkin+plain"


class FeatureMessages(NamedTuple):
    """What is told of all features, and their pickles in the order of the rows."""

    envelopes: tuple[Envelope, ...]
    pickles: tuple[Envelope, ...]


def feature_messages(files: Iterable[FeatureFile]) -> FeatureMessages:
    """Tells every feature with its pickles."""
    ids = IdGenerator()
    told = [_told(file, ids) for file in files]
    return FeatureMessages(
        tuple(envelope for one in told for envelope in one.envelopes),
        tuple(pickle for one in told for pickle in one.pickles),
    )


def _told(file: FeatureFile, ids: IdGenerator) -> FeatureMessages:
    # Parsed anew, because ids have to differ between files.
    tree: Any = {**Parser(AstBuilder(ids)).parse(file.text), "uri": file.name}
    pickles: tuple[Any, ...] = tuple(Compiler(ids).compile(tree))
    source = {"uri": file.name, "data": file.text, "mediaType": _GHERKIN}
    envelopes = ({"source": source}, {"gherkinDocument": tree})
    return FeatureMessages((*envelopes, *({"pickle": one} for one in pickles)), pickles)
