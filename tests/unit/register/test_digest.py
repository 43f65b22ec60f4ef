"""The digest."""

from grantrules.register.digest import digest_of


def test_the_digest_is_sha_256_in_hex() -> None:
    found = digest_of(b"abc")

    assert found == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
