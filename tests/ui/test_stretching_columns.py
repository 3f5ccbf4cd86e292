"""Every table of the program: one column takes what the others leave; a second one would be cut to its heading."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import ui
from ui.rows import Column


def every_table() -> Iterator[tuple[str, tuple[Column[object], ...]]]:
    """The columns that any module of the program names, by the module's name and theirs."""
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        if found.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, tuple) and value and all(isinstance(one, Column) for one in value):
                yield f"{found.name}.{name}", value


def test_just_one_column_of_every_table_takes_the_free_width():
    tables = dict(every_table())
    assert len(tables) > 50
    assert {name: told for name, told in tables.items() if sum(one.stretch for one in told) != 1} == {}
