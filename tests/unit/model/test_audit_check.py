from grantrules.model.audit_check import AuditCheck, CaseChecks, Light, Point


def test_every_light_has_words_and_a_sign_of_its_own() -> None:
    assert {one.german for one in Light} == {
        "in Ordnung",
        "zu beanstanden",
        "noch nicht zu beurteilen",
    }
    assert len({one.symbol for one in Light}) == len(Light)


def test_every_point_has_words_of_its_own() -> None:
    assert len({one.german for one in Point}) == len(Point)


def test_lights_are_counted_by_case() -> None:
    lights = (Light.GREEN, Light.RED, Light.GREEN)
    checks = tuple(AuditCheck(point=Point.BUDGET, light=one, reason="…") for one in lights)
    case = CaseChecks(reference="A", applicant=None, state="entschieden", checks=checks)

    assert [case.count(one) for one in Light] == [2, 1, 0]
