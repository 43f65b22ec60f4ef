from tests.unit.register.cases import signed

from grantrules.register.made import Made


def test_what_is_on_record_has_its_place() -> None:
    seq, at, body = Made(3, "2026-11-23T10:00:00.000000Z", signed())

    assert (seq, at, body) == (3, "2026-11-23T10:00:00.000000Z", signed())
