"""RFC 6962 word for word, slow and recursive: what the tree and its proofs are held against."""

from collections.abc import Sequence
from hashlib import sha256


def mth(lines: Sequence[bytes]) -> bytes:
    """Section 2.1: the Merkle tree hash."""
    if not lines:
        return sha256(b"").digest()
    if len(lines) == 1:
        return sha256(b"\0" + lines[0]).digest()
    k = split(len(lines))
    return sha256(b"\1" + mth(lines[:k]) + mth(lines[k:])).digest()


def path(m: int, lines: Sequence[bytes]) -> list[bytes]:
    """Section 2.1.1: the Merkle audit path."""
    if len(lines) == 1:
        return []
    k = split(len(lines))
    if m < k:
        return [*path(m, lines[:k]), mth(lines[k:])]
    return [*path(m - k, lines[k:]), mth(lines[:k])]


def proof(m: int, lines: Sequence[bytes]) -> list[bytes]:
    """Section 2.1.2: the Merkle consistency proof."""
    return _subproof(m, lines, known=True)


def split(n: int) -> int:
    """Gives the largest power of two smaller than n."""
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def _subproof(m: int, lines: Sequence[bytes], *, known: bool) -> list[bytes]:
    if m == len(lines):
        return [] if known else [mth(lines)]
    k = split(len(lines))
    if m <= k:
        return [*_subproof(m, lines[:k], known=known), mth(lines[k:])]
    return [*_subproof(m - k, lines[k:], known=False), mth(lines[:k])]


# The test vectors of Certificate Transparency (certificate-transparency-go, merkle tree tests).
LINES = [
    bytes.fromhex(one)
    for one in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    bytes.fromhex(one)
    for one in (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    )
]
