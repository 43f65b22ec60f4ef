"""Measures grantrules in one run and reports ratios; `make bench` calls it.

Each figure is the best of several rounds. The yardstick is the reference evaluator: what it judges
a second is 1. Times of other machines differ, their ratios hardly.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import grantrules
from grantrules.engine.checked import CheckedEvaluator
from grantrules.engine.court import Court, court_for
from grantrules.engine.forward import ForwardEvaluator
from grantrules.engine.reference import status_by_reference
from grantrules.model.fact import Facts
from grantrules.model.rule import Rule, Stage

START = datetime(2026, 8, 20, tzinfo=UTC)
ROUNDS = 5
SAMPLE = 500
MEMORY_RUNS = 100_000
APPLICATION = {
    "received_at": "2026-08-10T09:00:00+02:00",
    "applicant": "Landkreis Germersheim",
    "ags": "07334",
    "funding_start": "2026-03-15",
    "funding_end": "2027-02-28",
    "fte": "0.75",
    "salary_costs": "72500.00",
    "material_costs": "20000.00",
    "third_party_salary": "1000.00",
    "third_party_material": "0.00",
    "other_state_funds": "0.00",
    "own_funds": "5000.00",
    **dict.fromkeys(
        (
            "financing_secured",
            "partial_funding_accepted",
            "financing_plan",
            "job_description",
            "signed",
        ),
        True,
    ),
}


def main() -> None:
    """Prints all figures."""
    book = grantrules.load_rulebook("integrationsmanager-rlp")
    court = court_for(book)
    rules = [rule for rule in book.rules if rule.stage is Stage.APPLICATION]
    application = grantrules.Application.from_json(APPLICATION)
    facts = court.picture(application, book.appropriated()).facts
    print(f"Anwendungsregeln: {len(rules)}; bestes von {ROUNDS} Läufen")
    _rates(rules, facts)
    _whole(application, book)
    _build(book)
    _memory(rules, facts)
    _processes()


def _rates(rules: list[Rule], facts: Facts) -> None:
    forward, checked = ForwardEvaluator(rules), CheckedEvaluator(rules)
    base = _rate(lambda: [status_by_reference(rule, facts) for rule in rules])
    _say("Vergleichsauswertung (Python)", base, base)
    _say("durable-rules", _rate(lambda: forward.statuses(facts)), base)
    _say("durable-rules mit Vergleich", _rate(lambda: checked.statuses(facts)), base)


def _whole(application: grantrules.Application, book: grantrules.RuleBook) -> None:
    rate = _rate(lambda: grantrules.assess(application, book))
    print(f"Prüfung mit allen Feststellungen und Sätzen: {rate:,.0f} Anträge/s")
    many = [
        application.model_copy(
            update={"reference": str(n), "completed_at": START + timedelta(minutes=n)}
        )
        for n in range(SAMPLE)
    ]
    began = time.perf_counter()
    grantrules.propose(many, book)
    seconds = time.perf_counter() - began
    print(f"Vorschläge mit Rang und Haushalt: {SAMPLE / seconds:,.0f} Anträge/s")


def _build(book: grantrules.RuleBook) -> None:
    load = _best(lambda: grantrules.load_rulebook("integrationsmanager-rlp"))
    build = _best(lambda: Court(book))
    print(f"Regelwerk laden: {load * 1000:.0f} ms; übersetzen: {build * 1000:.0f} ms")


def _memory(rules: list[Rule], facts: Facts) -> None:
    evaluator = ForwardEvaluator(rules)
    evaluator.statuses(facts)
    before = _megabytes()
    for _ in range(MEMORY_RUNS):
        evaluator.statuses(facts)
    after = _megabytes()
    print(f"Speicher über {MEMORY_RUNS:,} Auswertungen: {before:.0f} MB, danach {after:.0f} MB")


def _processes() -> None:
    cpu = min(_cpu([sys.executable, "-m", "grantrules", "--help"]) for _ in range(ROUNDS))
    print(f"Kaltstart --help: {cpu:.2f} s CPU")


def _cpu(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _rate(work: Callable[[], object]) -> float:
    def rounds() -> None:
        for _ in range(SAMPLE):
            work()

    return SAMPLE / _best(rounds)


def _best(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    return min(seconds)


def _say(name: str, rate: float, base: float) -> None:
    print(f"{name}: {rate:,.0f} Anträge/s, Verhältnis {rate / base:.2f}")


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
