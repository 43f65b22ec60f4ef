"""The base of every domain value: frozen, strict, without unknown fields."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A value that never changes once it exists and that takes no unknown field."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")
