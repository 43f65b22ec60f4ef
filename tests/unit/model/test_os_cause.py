"""Causes of the operating system in German."""

import errno

from grantrules.model.os_cause import os_cause


def test_a_missing_file_is_told_in_german() -> None:
    assert os_cause(OSError(errno.ENOENT, "No such file")) == "Datei oder Ordner gibt es nicht"


def test_a_rare_cause_is_told_by_its_number() -> None:
    assert os_cause(OSError(errno.ENODEV, "No such device")) == (
        f"Fehler {errno.ENODEV} des Betriebssystems"
    )
