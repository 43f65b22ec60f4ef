from grantrules.report.recorded_at import recorded_at


def test_the_moment_is_that_of_berlin_to_the_second() -> None:
    assert recorded_at("2026-11-29T11:46:51.808197Z") == "29.11.2026, 12:46:51 Uhr"
