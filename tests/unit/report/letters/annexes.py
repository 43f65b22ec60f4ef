"""Evidence of a decision for the tests of letters."""

from grantrules.report.letters.annex import Evidence

EVIDENCE = Evidence(
    signed=("1. Unterschrift: A", "2. Unterschrift: B"),
    entry=9,
    receipt=None,
    command="grantrules audit receipt A --key DATEI",
)
