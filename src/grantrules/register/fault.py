"""Sentences about entries that contradict others, the first of each entry alone."""


class Faults(dict[int, str]):
    """What is wrong with entries, by their number."""

    def say(self, seq: int, sentence: str) -> None:
        """Notes a fault of an entry; further ones of the same entry would only repeat it."""
        self.setdefault(seq, f"Eintrag {seq} ist nicht schlüssig: {sentence}")
