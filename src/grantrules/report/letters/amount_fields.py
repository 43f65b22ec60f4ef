"""The fields that tell how an amount was worked out: by component, and by budget year."""

from collections.abc import Mapping

from grantrules.engine.spelling import german
from grantrules.model.fact import FactKind
from grantrules.model.money import Cents, euros
from grantrules.report.letters.amount_words import amount_words
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.hole import hole
from grantrules.report.letters.rendering import Fields

_UNKNOWN = "–"
_COMPONENTS = (("Personal", "salary"), ("Sach", "material"))


def amount_fields(dossier: Dossier) -> Fields:
    """Gives the amounts in figures and words, and the two tables."""
    granted, facts = dossier.granted, dossier.picture.facts.known
    return {
        "betrag": money_text(granted.total),
        "betrag_in_worten": _UNKNOWN if granted.total is None else amount_words(granted.total),
        "betrag_personal": money_text(granted.salary),
        "betrag_sach": money_text(granted.material),
        "beantragt_personal": money_text(dossier.requested.salary),
        "beantragt_sach": money_text(dossier.requested.material),
        "hoechstbetrag_personal": _cap(facts.get("salary_cap")),
        "hoechstbetrag_sach": _cap(facts.get("material_cap")),
        "monate": dossier.picture.notes["period_months"],
        "ermittlung": [*(_row(*one, dossier) for one in _COMPONENTS), _total(dossier)],
        "haushaltsjahre": [
            {"jahr": str(year), "art": _kind(year, dossier), "betrag": euros(cents)}
            for year, cents in sorted((granted.by_year or {}).items())
        ],
    }


def money_text(cents: Cents | None) -> str:
    """Spells an amount; a dash where it is not known."""
    return _UNKNOWN if cents is None else euros(cents)


def _kind(year: int, dossier: Dossier) -> str:
    """Says how the budget bears a year: after that of the decision only by a commitment (§ 38)."""
    decided = dossier.decided_on
    if decided is None:
        return hole("Ausgabe oder Verpflichtungsermächtigung")
    return "Ausgabe" if year <= decided.year else "Verpflichtungsermächtigung"


def _row(name: str, component: str, dossier: Dossier) -> Mapping[str, str]:
    facts = dossier.picture.facts.known
    asked = _cents(getattr(dossier.requested, component))
    after = _cents(facts.get(f"{component}_after_deductions"))
    less = None if asked is None or after is None else asked - after
    return {
        "name": name,
        "beantragt": _figure(asked),
        "abzuege": _figure(less),
        "nach_abzuegen": _figure(after),
        "hoechstbetrag": _figure(_cents(facts.get(f"{component}_limit"))),
        "foerderfaehig": _figure(getattr(dossier.eligible, component)),
        "zuwendung": _figure(getattr(dossier.granted, component)),
    }


def _total(dossier: Dossier) -> Mapping[str, str]:
    return {
        "name": "Summe",
        "beantragt": _figure(dossier.requested.total),
        "abzuege": "",
        "nach_abzuegen": "",
        "hoechstbetrag": "",
        "foerderfaehig": _figure(dossier.eligible.total),
        "zuwendung": _figure(dossier.granted.total),
    }


def _cents(code: object) -> Cents | None:
    return code if isinstance(code, int) else None


def _cap(code: object) -> str:
    cents = _cents(code)
    return hole("Höchstbetrag") if cents is None else german(FactKind.MONEY, cents)


def _figure(cents: Cents | None) -> str:
    return _UNKNOWN if cents is None else euros(cents).removesuffix(" €")
