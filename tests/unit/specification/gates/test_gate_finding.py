from grantrules.specification.gates.gate_finding import GateFinding, Severity


def test_a_finding_reads_as_what_is_wrong_a_case_and_what_to_do() -> None:
    finding = GateFinding("unused", "x", Severity.ERROR, "Falsch.", "Bitte ändern.", "Beispiel: A.")

    assert finding.german == "Falsch. Beispiel: A. Bitte ändern."


def test_severities_have_german_words() -> None:
    assert [one.german for one in Severity] == ["Fehler", "Warnung", "Hinweis"]
