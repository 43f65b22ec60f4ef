"""The evaluation of a register: everything about it that people outside the office ask."""

from datetime import date

from grantrules.batch.evaluation.as_of import as_of
from grantrules.batch.evaluation.case_year import years_of
from grantrules.batch.evaluation.grants import grants
from grantrules.batch.evaluation.participations import participations, unplaced
from grantrules.batch.evaluation.utilisations import utilisation
from grantrules.batch.review.survey import Survey
from grantrules.batch.whole_survey import whole_survey
from grantrules.model.evaluation import EvaluatedYear, Evaluation
from grantrules.model.rulebook import RuleBook
from grantrules.register.database import Database


def evaluate(database: Database, book: RuleBook, on: date, year: int | None = None) -> Evaluation:
    """Evaluates the register as it stood at the end of a day; all budget years, or one."""
    seen = as_of(whole_survey(database, book.programme), on)
    known = _known(seen, book, year)
    wanted = known if year is None else (year,)
    return Evaluation(
        programme=book.programme,
        title=book.title,
        version=book.version,
        on=on,
        years=tuple(_year(seen, book, one, known) for one in wanted),
        grants=tuple(one for one in grants(seen, book) if year is None or year in one.by_year),
        unplaced=tuple(unplaced(seen, book, known)),
    )


def _known(seen: Survey, book: RuleBook, year: int | None) -> tuple[int, ...]:
    """Gives the years with money, and the funding years that anybody applied for."""
    funded = tuple(sorted({one for window in book.windows for one in window.funding_years}))
    asked = {one for case in seen.cases.values() for one in years_of(case, seen, funded)}
    asked_for = () if year is None else (year,)
    return tuple(sorted({*seen.budget, *book.appropriated(), *asked, *asked_for}))


def _year(seen: Survey, book: RuleBook, year: int, known: tuple[int, ...]) -> EvaluatedYear:
    rows = tuple(participations(seen, book, year, known))
    return EvaluatedYear(
        year=year, utilisation=utilisation(seen, year, known, rows), participations=rows
    )
