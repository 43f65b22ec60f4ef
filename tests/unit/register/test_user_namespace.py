"""Inside a user namespace nobody can tell which account acts; elsewhere nothing changes."""

from pathlib import Path

import pytest

from grantrules.register.database import open_for_writing
from grantrules.register.user_namespace import is_mapped, own_map, unknown_account

ALL = "         0          0 4294967295\n"


@pytest.mark.parametrize("uid_map", [ALL, ""], ids=["everybody", "no namespaces"])
def test_everybody_mapped_to_themselves_is_trusted(uid_map: str, tmp_path: Path) -> None:
    assert not is_mapped(open_for_writing(str(tmp_path / "a.db")), uid_map)


@pytest.mark.parametrize(
    "uid_map",
    [
        "         1       1000          1\n",
        "         0       1000          1\n         1     100000      65536\n",
        "         0     100000 4294867295\n",
    ],
    ids=["one chosen number", "rootless container", "shifted"],
)
def test_any_other_map_is_not(uid_map: str, tmp_path: Path) -> None:
    assert is_mapped(open_for_writing(str(tmp_path / "a.db")), uid_map)


def test_a_server_asks_its_session(postgres: str) -> None:
    assert not is_mapped(open_for_writing(postgres), "1 1000 1")


def test_the_map_of_this_process_is_read() -> None:
    assert len(own_map().split()) % 3 == 0


def test_the_sentence_names_the_way_out() -> None:
    assert "allow_user_namespace" in str(unknown_account())
