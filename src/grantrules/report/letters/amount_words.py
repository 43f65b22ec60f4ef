"""Amounts in German words, as a notice repeats them: achtzigtausend Euro und fünfzig Cent."""

from num2words import num2words  # type: ignore[import-untyped] # ships no types

from grantrules.model.money import Cents


def amount_words(cents: Cents) -> str:
    """Spells an amount of money in words; cents only where there are some."""
    whole, rest = divmod(cents, 100)
    euros = f"{_words(whole)} Euro"
    return f"{euros} und {_words(rest)} Cent" if rest else euros


def _words(number: int) -> str:
    words = str(num2words(number, lang="de"))
    # Before a noun it is „ein Euro“ and „hundertein Euro“, never „eins“.
    return words.removesuffix("s") if words.endswith("eins") else words
