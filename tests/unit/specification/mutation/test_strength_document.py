import json

from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.exemption import Exemption
from grantrules.specification.mutation.mutant import Area, Mutant, unchanged
from grantrules.specification.mutation.strength import Strength, Verdict
from grantrules.specification.mutation.strength_document import strength_document

ROW = Row("f.feature", 3, "", "Ein Cent darüber", frozenset(), ())
MUTANT = Mutant("HO-01.dropped", ("HO-01",), Area.RULE, "Die Regel entfällt.", unchanged)


def test_every_mutant_stands_there_with_its_killer_or_its_exception() -> None:
    strength = Strength(
        (Verdict(MUTANT, ROW), Verdict(MUTANT, None, "Grund"), Verdict(MUTANT, None)),
        (Exemption("XX-*", "Grund", 9),),
    )

    document = strength_document(strength, "programm")

    assert json.loads(json.dumps(document)) == document
    assert document["strength"] == "50.0"
    assert [document[key] for key in ("mutants", "killed", "exceptions", "survivors")] == [
        3,
        1,
        1,
        1,
    ]
    assert document["verdicts"][0] == {
        "id": "HO-01.dropped",
        "rules": ["HO-01"],
        "area": "Regel",
        "description": "Die Regel entfällt.",
        "killer": "f.feature:3 Ein Cent darüber",
        "exception": None,
    }
    assert document["verdicts"][1]["exception"] == "Grund"
    assert document["needless_exceptions"] == [{"mutant": "XX-*", "reason": "Grund", "line": 9}]
