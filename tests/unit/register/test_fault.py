"""Faults of entries."""

from grantrules.register.fault import Faults


def test_the_first_fault_of_an_entry_has_the_word() -> None:
    faults = Faults()

    faults.say(3, "das eine.")
    faults.say(3, "das andere.")

    assert faults == {3: "Eintrag 3 ist nicht schlüssig: das eine."}
