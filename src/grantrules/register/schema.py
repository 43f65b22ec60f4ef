"""The tables of the case database as queries see them; the migrations make them.

Columns for searching are generated from the line: a copied column would be a second truth.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Computed,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    cast,
    func,
)

# The newest revision below migrations/versions.
REVISION = "grantrules_0001"

metadata = MetaData()

entries = Table(
    "entries",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("line", Text, nullable=False),
    Column("type", Text, Computed("json_extract(line, '$.type')", persisted=False)),
    Column("run", Text, Computed("json_extract(line, '$.body.run')", persisted=False)),
    Column(
        "reference",
        Text,
        Computed("json_extract(line, '$.body.proposal.reference')", persisted=False),
    ),
    Column("at", Text, Computed("json_extract(line, '$.at')", persisted=False)),
    CheckConstraint("typeof(line) = 'text'", name="entries_line_is_text"),
    *(Index(f"entries_{name}", name) for name in ("type", "run", "reference", "at")),
)

documents = Table(
    "documents",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint("kind IN ('workbook', 'rulebook')", name="documents_kind_is_known"),
    CheckConstraint("typeof(content) = 'blob'", name="documents_content_is_blob"),
)

head = Table(
    "head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    CheckConstraint("id = 1", name="head_is_one_row"),
)

# The stored bytes, whatever type a damaged row may have; none where it has none.
line_bytes = cast(func.coalesce(entries.c.line, ""), LargeBinary).label("line")
content_bytes = cast(func.coalesce(documents.c.content, ""), LargeBinary).label("content")
