"""The fields of the memo (Prüfvermerk) that the file keeps about an application."""

from collections.abc import Iterator, Mapping

from grantrules.engine.spelling import german_moment
from grantrules.model.application import FACT_KEYS
from grantrules.model.basis import BasisKind, ground_text
from grantrules.model.finding import Finding
from grantrules.report.letters.amount_fields import amount_fields
from grantrules.report.letters.common_fields import common_fields
from grantrules.report.letters.dossier import Dossier, Judgement
from grantrules.report.letters.hole import hole
from grantrules.report.letters.notice_fields import financing_kind
from grantrules.report.letters.rendering import Fields
from grantrules.report.spelling import NOT_STATED
from grantrules.report.words import words_of

_INTEREST = "Landesinteresse"
_FORGOTTEN = "gelöschte Person"


def memo_fields(dossier: Dossier) -> Fields:
    """Gives all that was asked, found, judged and assumed."""
    return {
        **common_fields(dossier),
        **amount_fields(dossier),
        "regelwerk_sha256": dossier.book.sha256,
        "stand": dossier.state,
        "ergebnis": dossier.outcome.german,
        "angaben": list(_entries(dossier)),
        "finanzierungsart": financing_kind(dossier),
        "gesamtfinanzierung": _value("financing_secured", dossier),
        "landesinteresse": _interest(dossier),
        "feststellungen": [_finding(one, dossier) for one in dossier.findings],
        "urteile": [_judgement(one) for one in dossier.judgements],
        "annahmen": list(_assumptions(dossier)),
    }


def _entries(dossier: Dossier) -> Iterator[Mapping[str, str]]:
    application, words = dossier.application, words_of(dossier.book)
    for key in (*FACT_KEYS, *application.further):
        yield {
            "name": words.label(key),
            "wert": _value(key, dossier),
            "zelle": application.cells.get(key, ""),
        }


def _value(key: str, dossier: Dossier) -> str:
    application = dossier.application
    if key in application.unreadable:
        return "nicht lesbar"
    if application.entry(key) is None:
        return NOT_STATED
    return dossier.picture.entries.value(key)


def _interest(dossier: Dossier) -> str:
    named = {rule.id for rule in dossier.book.rules if _INTEREST in rule.title}
    found = [one for one in dossier.findings if one.rule in named]
    if not found:
        return hole("Beurteilung des erheblichen Landesinteresses")
    return " ".join(f"{one.rule}, {one.status.german}: {one.reason}" for one in found)


def _finding(finding: Finding, dossier: Dossier) -> Mapping[str, str]:
    rule = dossier.book.rule(finding.rule)
    title = "" if rule is None else f"{rule.title}: "
    return {
        "regel": finding.rule,
        "stand": finding.status.german,
        "text": f"{title}{finding.reason}",
        "grundlage": ground_text(finding.basis.kind, finding.basis.citation),
    }


def _judgement(judgement: Judgement) -> Mapping[str, str]:
    if judgement.rule is None and judgement.outcome is not None:
        what = f"abweichender Vorschlag: {judgement.outcome.german}"
    else:
        what = f"{judgement.rule} {judgement.status.german if judgement.status else ''}".strip()
    at = german_moment(judgement.at.replace(microsecond=0))
    return {
        "wer": f"{judgement.who or _FORGOTTEN}, {at}",
        "was": what,
        "grund": judgement.reason,
    }


def _assumptions(dossier: Dossier) -> Iterator[str]:
    """Names each rule and each figure of this case that nobody has published."""
    for one in dossier.findings:
        if one.basis.kind is BasisKind.ASSUMPTION:
            yield f"Regel {one.rule}: {one.basis.citation}"
    terms = dossier.picture.terms
    for name, basis in terms.bases.items():
        if basis.kind is BasisKind.ASSUMPTION:
            yield f"{terms.titles.get(name, dossier.picture.words[name].label)}: {basis.citation}"
