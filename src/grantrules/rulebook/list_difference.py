"""What changed about who may apply, and about the municipalities that only look like it."""

from collections.abc import Mapping

from grantrules.engine.spelling import german
from grantrules.model.difference import Area
from grantrules.model.district import District, Lookalike
from grantrules.model.fact import Code
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.aspect import Aspect, answer, plain, several
from grantrules.rulebook.section import Section


def _district_text(district: District, _book: RuleBook) -> str:
    return f"{district.full_name} ({district.kind}), AGS {district.ags}, Sitz {district.seat}"


def _lookalike_text(one: Lookalike, _book: RuleBook) -> str:
    return f"{one.name} ({one.kind}), AGS {one.ags8}, im Landkreis {one.district_ags}"


def _facts(facts: Mapping[str, Code], book: RuleBook) -> str:
    words = book.vocabulary
    return (
        "; ".join(
            f"{words[name].label}: {german(words[name].kind, code)}" for name, code in facts.items()
        )
        or "keine"
    )


DISTRICTS = Section[District](
    area=Area.DISTRICT,
    one="Antragsberechtigt",
    many="Antragsberechtigte",
    items=lambda book: book.districts,
    key=lambda district: district.ags,
    title=lambda district: district.full_name,
    summary=_district_text,
    aspects=(
        Aspect("full_name", "Voller Name", plain),
        Aspect("name", "Name", plain),
        Aspect("ags8", "Achtstelliger AGS", plain),
        Aspect("kind", "Art", plain),
        Aspect("seat", "Sitz", plain),
        Aspect("court", "Gericht", plain),
        Aspect("aliases", "Weitere Namen", several),
        Aspect("former_names", "Frühere Namen", several),
        Aspect("bare_name_ambiguous", "Bloßer Name ist mehrdeutig", answer),
        Aspect("facts", "Weitere Merkmale", _facts),
    ),
)

LOOKALIKES = Section[Lookalike](
    area=Area.LOOKALIKE,
    one="Verwechselbare Gemeinde",
    many="Verwechselbare Gemeinden",
    items=lambda book: book.lookalikes,
    key=lambda one: one.ags8,
    title=lambda one: one.name,
    summary=_lookalike_text,
    aspects=(
        Aspect("name", "Name", plain),
        Aspect("kind", "Art", plain),
        Aspect("district_ags", "AGS des Landkreises", plain),
    ),
)
