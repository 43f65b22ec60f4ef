"""Facts in the making: what is known so far, and for what is not known, why."""

from collections.abc import Iterable, Mapping

from grantrules.model.fact import Code, Facts


class Draft:
    """Collects facts; a fact that cannot be worked out inherits the causes of its inputs."""

    def __init__(
        self, known: Mapping[str, Code], empty: Iterable[str], unset: Iterable[str]
    ) -> None:
        """Starts from what was stated and what is in force."""
        self.known: dict[str, Code] = dict(known)
        self._empty = set(empty)
        self._unset = set(unset)
        self._causes: dict[str, tuple[str, ...]] = {}

    def number(self, name: str) -> int:
        """Gives a known fact that is coded as a number."""
        code = self.known[name]
        if isinstance(code, str):
            raise TypeError(name)
        return code

    def has(self, inputs: Iterable[str]) -> bool:
        """Tells whether every one of these facts is known."""
        return all(name in self.known for name in inputs)

    def optional(self, name: str) -> int | None:
        """Gives a fact that is coded as a number, or None where it is not known."""
        return self.number(name) if name in self.known else None

    def is_empty(self, name: str) -> bool:
        """Tells whether the answer is that there is nothing."""
        return name in self._empty

    def put(self, name: str, code: Code) -> None:
        """States a fact."""
        self.known[name] = code

    def leave_empty(self, name: str) -> None:
        """States that there is nothing."""
        self._empty.add(name)

    def leave_unset(self, name: str) -> None:
        """Says that the rule book has no value for a fact."""
        self._unset.add(name)

    def lack(self, name: str, inputs: Iterable[str]) -> None:
        """Says that a fact is unknown because some of these inputs are."""
        missing = [one for one in inputs if one not in self.known]
        roots = [root for one in missing for root in self._causes.get(one, (one,))]
        self._causes[name] = tuple(dict.fromkeys(roots))

    def lack_for(self, name: str, causes: Iterable[str]) -> None:
        """Says that a fact is unknown because of these entries, even where they can be read."""
        self._causes[name] = tuple(causes)

    def facts(self) -> Facts:
        """Gives the finished facts."""
        return Facts(
            known=self.known,
            empty=frozenset(self._empty),
            unset=frozenset(self._unset),
            causes=self._causes,
        )
