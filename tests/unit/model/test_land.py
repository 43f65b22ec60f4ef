"""The Länder."""

from grantrules.model.land import Land


def test_there_are_sixteen_and_each_goes_by_its_own_code() -> None:
    assert len(Land) == 16
    assert [one.value for one in Land] == [one.name for one in Land]
