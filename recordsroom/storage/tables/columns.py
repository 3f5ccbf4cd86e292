"""How tables are declared here: one way for each kind of column, named constraints, and what a label must look like."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

BARCODE = "length(barcode) = 10 AND barcode NOT GLOB '*[^0-9]*'"
"""What every table with labels of ours demands of them."""


def folded(name: str, *parts: Column[int] | Column[str] | CheckConstraint | Index) -> Table:
    """A table that the journal rules; its ids are never given twice."""
    key = Column("id", Integer, primary_key=True)
    return Table(name, metadata, key, *parts, sqlite_autoincrement=True, sqlite_strict=True, info={"folded": True})


def whole(
    name: str, target: str | None = None, *, optional: bool = False, unique: bool = False, later: bool = False
) -> Column[int]:
    """A column of whole numbers, or of the ids of another table; `later` as in `words`."""
    key = (ForeignKey(f"{target}.id"),) if target else ()
    return Column(name, Integer, *key, nullable=optional or later, unique=unique, info={"later": later})


def words(name: str, *, optional: bool = False, unique: bool = False, later: bool = False) -> Column[str]:
    """A column of text. `later` says that the table was without it in the first schema (mapping.py, sealed rows)."""
    return Column(name, Text, nullable=optional or later, unique=unique, info={"later": later})


def octets(name: str, *, optional: bool = False, unique: bool = False) -> Column[bytes]:
    """A column of bytes."""
    return Column(name, LargeBinary, nullable=optional, unique=unique)


def check(name: str, rule: str) -> CheckConstraint:
    """What the database itself demands of every row."""
    return CheckConstraint(text(rule), name=name)
