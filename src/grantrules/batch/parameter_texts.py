"""The texts of the problems `NAME.missing`: a parameter without a value on the day that counts."""

from datetime import timedelta

from grantrules.engine.spelling import german_day
from grantrules.model.action import Action
from grantrules.model.parameter import Parameter
from grantrules.model.problem import Severity
from grantrules.model.rulebook import RuleBook
from grantrules.report.problem_text import ProblemText

RECKONED_WITH = (
    "base_rate",
    "hearing_period",
    "information_period",
    "instalments_per_year",
    "interest_surcharge",
    "notification_fiction_days",
    "payment_lead_period",
    "prompt_use_period",
    "proof_of_use_period",
    "remedy_period",
    "revocation_period",
)
"""The parameters without which a deadline, interest or a payment cannot be reckoned."""
_ENDING = ".missing"


def missing_text(code: str, book: RuleBook) -> ProblemText | None:
    """Gives the texts of a code that names a parameter of the rule book, if it does."""
    name = code.strip().casefold()
    known = {one.name for one in book.parameters}
    if not name.endswith(_ENDING) or name.removesuffix(_ENDING) not in known:
        return None
    return _text(book.parameter(name.removesuffix(_ENDING)))


def missing_texts(book: RuleBook) -> tuple[ProblemText, ...]:
    """Gives the texts of all the parameters that something is reckoned with."""
    return tuple(_text(book.parameter(name)) for name in RECKONED_WITH)


def _text(parameter: Parameter) -> ProblemText:
    return ProblemText(
        code=f"{parameter.name}{_ENDING}",
        severity=Severity.ERROR,
        action=Action.MEND_RULEBOOK,
        title=f"„{parameter.title}“ hat keinen Wert",
        meaning=(
            f"Der Parameter {parameter.name} („{parameter.title}“) hat im Regelwerk an dem Tag, "
            "auf den es ankommt, keinen Wert. Fortgeschrieben oder geraten wird er nicht; bis er "
            "nachgetragen ist, wird nichts berechnet."
        ),
        example=_example(parameter),
        remedy="Den Wert mit seiner Grundlage in parameters.yaml des Regelwerks nachtragen.",
        ask=None,
    )


def _example(parameter: Parameter) -> str:
    days = [one.valid_from for one in parameter.values]
    if not days:
        return "Im Regelwerk steht noch kein Wert, für keinen Tag."
    before = german_day(min(days) - timedelta(days=1))
    return (
        f"Gebraucht wird der Wert am {before}; im Regelwerk steht er erst ab dem "
        f"{german_day(min(days))}."
    )
