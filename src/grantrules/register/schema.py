"""The tables of the case database as queries see them; the migrations make them.

Columns for searching are generated from the line: a copied column would be a second truth.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from grantrules.register.term import Member, StoredBytes

# The newest revision below migrations/versions.
REVISION = "grantrules_0001"

metadata = MetaData()
# SQLite knows one type of whole numbers, of 64 bits.
_WHOLE = BigInteger().with_variant(Integer(), "sqlite")

entries = Table(
    "entries",
    metadata,
    Column("seq", _WHOLE, primary_key=True, autoincrement=False),
    Column("line", Text, nullable=False),
    Column("type", Text, Computed(Member("type"))),
    Column("run", Text, Computed(Member("body.run"))),
    Column("reference", Text, Computed(Member("body.proposal.reference"))),
    Column("at", Text, Computed(Member("at"))),
    *(Index(f"entries_{name}", name) for name in ("type", "run", "reference", "at")),
)

documents = Table(
    "documents",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint("kind IN ('workbook', 'rulebook')", name="documents_kind_is_known"),
)

head = Table(
    "head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", _WHOLE, nullable=False),
    Column("sha256", Text, nullable=False),
    CheckConstraint("id = 1", name="head_is_one_row"),
)

# The stored bytes, whatever type a damaged row may have; none where it has none.
line_bytes = StoredBytes(entries.c.line).label("line")
content_bytes = StoredBytes(documents.c.content).label("content")
