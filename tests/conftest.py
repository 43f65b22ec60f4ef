"""What every test shares: hypothesis profiles, marks for the rule ids, a clean environment."""

import os
import re

import pytest
from hypothesis import HealthCheck, settings

# `ci` tries the same examples on every machine; `dev` looks for new ones, `long` for hours.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=100,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, max_examples=200, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=20_000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

_RULE_TAG = re.compile(r"@([A-Z]{2}-[0-9]{2})\b")


def pytest_configure(config: pytest.Config) -> None:
    """Registers each rule tag of the features as a mark and forgets a developer's own database."""
    for rule in sorted(_rule_tags(config)):
        config.addinivalue_line("markers", f"{rule}: scenarios of the rule {rule}")
    os.environ.pop("GRANTRULES_DB", None)


def _rule_tags(config: pytest.Config) -> set[str]:
    features = (config.rootpath / "features").rglob("*.feature")
    return {
        rule
        for feature in features
        for rule in _RULE_TAG.findall(feature.read_text(encoding="utf-8"))
    }
