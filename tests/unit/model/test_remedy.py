"""A remedy says nothing that is not known."""

from grantrules.model.remedy import Remedy


def test_what_is_not_known_is_none() -> None:
    remedy = Remedy(court=None, kind="Klage", period="1M")

    assert remedy.model_dump() == {"court": None, "kind": "Klage", "period": "1M"}
