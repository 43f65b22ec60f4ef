"""Receipts: whoever has one, the line and the key needs nothing else, and no forged one holds."""

import pytest
from tests.unit.register.forgery import forged
from tests.unit.register.keys import key, peter

from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.inclusion import inclusion_proof
from grantrules.register.receipt import Receipt, certified, receipt_of
from grantrules.register.signed_note import NoteError
from grantrules.register.tree import leaf_hash, root_of

KEY = key("foerderung.land.example/protokoll")
LINES = [f'{{"seq":{seq}}}'.encode() for seq in range(1, 37)]
LEAVES = [leaf_hash(line) for line in LINES]
NOTE = signed_checkpoint(len(LINES), root_of(LEAVES), KEY).encode()


def receipt(index: int) -> Receipt:
    path = inclusion_proof(index, len(LINES), LEAVES)
    return Receipt(index=index, path=path, checkpoint=NOTE)


def holds(one: Receipt, line: bytes) -> bool:
    try:
        certified(one, line, [KEY.verifier])
    except NoteError:
        return False
    return True


@pytest.mark.parametrize("index", range(len(LINES)))
def test_a_receipt_holds_for_its_line_and_for_no_other(index: int) -> None:
    read = receipt_of(receipt(index).content)

    assert read == receipt(index)
    assert [line for line in LINES if holds(read, line)] == [LINES[index]]


def test_a_receipt_has_the_published_form() -> None:
    one = Receipt(index=5, path=(bytes(32), b"1" * 32), checkpoint=b"checkpoint\n", extra=b"x y")

    assert one.content == (
        b"c2sp.org/tlog-proof@v1\nextra eCB5\nindex 5\n"
        b"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
        b"MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=\n"
        b"\ncheckpoint\n"
    )
    assert receipt_of(one.content) == one


def test_a_receipt_of_the_only_entry_has_no_path() -> None:
    one = Receipt(index=0, path=(), checkpoint=b"checkpoint\n")

    assert one.content == b"c2sp.org/tlog-proof@v1\nindex 0\n\ncheckpoint\n"
    assert receipt_of(one.content) == one


def test_what_the_extra_says_changes_nothing() -> None:
    assert holds(receipt(3).model_copy(update={"extra": b"anything"}), LINES[3])


def test_every_forged_path_is_refused() -> None:
    one = receipt(20)

    for path in forged(one.path):
        assert not holds(one.model_copy(update={"path": tuple(path)}), LINES[20])


def test_every_changed_bit_of_a_receipt_is_refused() -> None:
    whole = receipt(20).content

    for place in range(len(whole)):
        for bit in range(8):
            changed = bytearray(whole)
            changed[place] ^= 1 << bit
            with pytest.raises(NoteError):
                certified(receipt_of(bytes(changed)), LINES[20], [KEY.verifier])


@pytest.mark.parametrize("index", [0, 19, 21, 35, 36, 2**50])
def test_a_receipt_holds_at_no_other_index(index: int) -> None:
    assert not holds(receipt(20).model_copy(update={"index": index}), LINES[20])


def test_a_receipt_that_somebody_else_signed_is_refused() -> None:
    other = signed_checkpoint(len(LINES), root_of(LEAVES), peter()).encode()

    with pytest.raises(NoteError, match="Kein bekannter Schlüssel"):
        certified(receipt(3).model_copy(update={"checkpoint": other}), LINES[3], [KEY.verifier])


def test_an_empty_tree_certifies_nothing() -> None:
    empty = signed_checkpoint(0, root_of([]), KEY).encode()

    assert not holds(Receipt(index=0, path=(), checkpoint=empty), LINES[0])


FIRST = "c2sp.org/tlog-proof@v1\n"
NODE = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not a proof at all",
        FIRST,
        f"{FIRST}\ncheckpoint\n",
        "c2sp.org/tlog-proof@v2\nindex 0\n\ncheckpoint\n",
        f"{FIRST}index notanumber\n\ncheckpoint\n",
        f"{FIRST}index 00\n\ncheckpoint\n",
        f"{FIRST}index -1\n\ncheckpoint\n",
        f"{FIRST}Index 0\n\ncheckpoint\n",
        f"{FIRST}extra !!notbase64!!\nindex 0\n\ncheckpoint\n",
        f"{FIRST}extra eCB5\nextra eCB5\nindex 0\n\ncheckpoint\n",
        f"{FIRST}extra eCB5\n\ncheckpoint\n",
        f"{FIRST}index 0\nextra eCB5\n\ncheckpoint\n",
        f"{FIRST}index 0\nAAAA\n\ncheckpoint\n",
        f"{FIRST}index 0\n{NODE}AAAA\n\ncheckpoint\n",
        f"{FIRST}index 0\n{NODE[:-3]}AAAA\n\ncheckpoint\n",
        f"{FIRST}index 0\n{NODE}",
        f"{FIRST}index 0\n{NODE * 64}\ncheckpoint\n",
        f"{FIRST}index 0 \n\ncheckpoint\n",
        f"{FIRST.replace('v1', 'ü1')}index 0\n\ncheckpoint\n",
    ],
)
def test_a_malformed_receipt_is_refused(text: str) -> None:
    with pytest.raises(NoteError, match="keine Quittung"):
        receipt_of(text.encode())


def test_a_receipt_fits_on_a_letter() -> None:
    # A QR code holds 2,953 bytes; a trail of a million entries needs at most 20 hashes.
    assert len(receipt(20).content) < 520
    million = receipt(20).model_copy(update={"index": 999_999, "path": (bytes(32),) * 20})
    assert len(million.content) < 1_200
