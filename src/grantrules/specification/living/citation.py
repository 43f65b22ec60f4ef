"""Citations (Fundstellen): each ground once, with the rules and figures that rest on it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grantrules.model.basis import Basis, BasisKind
from grantrules.model.rule import Rule
from grantrules.specification.living.anchor import anchors
from grantrules.specification.living.figure import Figure


@dataclass(frozen=True)
class Citation:
    """A ground with everything that rests on it."""

    anchor: str
    kind: BasisKind
    text: str
    quotes: tuple[str, ...]
    rules: tuple[Rule, ...]
    figures: tuple[Figure, ...]


def citations_of(rules: Iterable[Rule], figures: Iterable[Figure]) -> tuple[Citation, ...]:
    """Collects the citations: announcement, law, comparable programmes, assumptions."""
    resting: dict[tuple[BasisKind, str], list[tuple[Basis, Rule | Figure]]] = {}
    for basis, one in (*_ruled(rules), *_figured(figures)):
        resting.setdefault((basis.kind, basis.citation), []).append((basis, one))
    order = list(BasisKind)
    keys = sorted(resting, key=lambda key: order.index(key[0]))
    names = anchors("grundlage", [text for _, text in keys])
    return tuple(
        _citation(anchor, key, resting[key]) for anchor, key in zip(names, keys, strict=True)
    )


def _citation(
    anchor: str, key: tuple[BasisKind, str], resting: list[tuple[Basis, Rule | Figure]]
) -> Citation:
    quotes = dict.fromkeys(basis.quote for basis, _ in resting if basis.quote)
    return Citation(
        anchor=anchor,
        kind=key[0],
        text=key[1],
        quotes=tuple(quotes),
        rules=tuple(one for _, one in resting if isinstance(one, Rule)),
        figures=tuple(one for _, one in resting if isinstance(one, Figure)),
    )


def _ruled(rules: Iterable[Rule]) -> Iterator[tuple[Basis, Rule | Figure]]:
    yield from ((one.basis, one) for one in rules)


def _figured(figures: Iterable[Figure]) -> Iterator[tuple[Basis, Rule | Figure]]:
    yield from ((one.basis, one) for one in figures if one.basis is not None)
