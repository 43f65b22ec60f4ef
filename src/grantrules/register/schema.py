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

# The newest revision below migrations/versions, and those that lead to it.
REVISION = "grantrules_0003"
EARLIER = frozenset({"grantrules_0001", "grantrules_0002"})

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
    Column("reference", Text, Computed(Member("body.proposal.reference", "body.reference"))),
    Column("programme", Text, Computed(Member("body.programme"))),
    Column("actor", Text, Computed(Member("body.by"))),
    Column("at", Text, Computed(Member("at"))),
    *(Index(f"entries_{name}", name) for name in ("type", "run", "at")),
    # PostgreSQL's ordered indexes refuse a text of some thousand characters.
    *(
        Index(f"entries_{name}", name, postgresql_using="hash")
        for name in ("reference", "programme", "actor")
    ),
)

documents = Table(
    "documents",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint(
        "kind IN ('workbook', 'rulebook', 'application', 'checkpoint')",
        name="documents_kind_is_known",
    ),
)

head = Table(
    "head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", _WHOLE, nullable=False),
    Column("sha256", Text, nullable=False),
    CheckConstraint("id = 1", name="head_is_one_row"),
)

# What each budget year has and what of it is bound, in cents; the trail says why.
balances = Table(
    "balances",
    metadata,
    Column("programme", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("appropriation", _WHOLE, nullable=False),
    Column("reserved", _WHOLE, nullable=False),
    Column("committed", _WHOLE, nullable=False),
    CheckConstraint("reserved >= 0", name="balances_reserved_is_no_debt"),
    CheckConstraint("committed >= 0", name="balances_committed_is_no_debt"),
    CheckConstraint("reserved + committed <= appropriation", name="balances_is_not_overspent"),
)

# Who stands behind a pseudonym of the trail; a row may be erased, and never changes.
vault = Table(
    "vault",
    metadata,
    Column("pseudonym", Text, primary_key=True),
    Column("account", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
)

# Under what the trail commits to accounts and files of people; rows may go, and never change.
salts = Table(
    "salts",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    CheckConstraint("kind IN ('account', 'people')", name="salts_kind_is_known"),
)

# Lines come from the server in chunks; otherwise the driver holds the whole result at once.
CHUNKS = {"yield_per": 500}

# The stored bytes, whatever type a damaged row may have; none where it has none.
line_bytes = StoredBytes(entries.c.line).label("line")
content_bytes = StoredBytes(documents.c.content).label("content")
