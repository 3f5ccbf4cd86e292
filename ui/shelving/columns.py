"""The columns of the two lists on the shelving page: what stands in a place, and what waits to be shelved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.shelving import PlaceLine
from ui.people.words import hidden_title, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_PLACE_WIDTH = 112
_WAITS_WIDTH, _WAITS_LEAST = 72, 48
_TITLE_LEAST, _LEVEL_LEAST = 56, 92

_CODE: Column[PlaceLine] = Column(
    lambda: translate("Column", "Reference code"),
    lambda line: line.reference_code,
    kind=Kind.CODE,
    name="code",
    sortable=False,
)
_TITLE: Column[PlaceLine] = Column(
    lambda: translate("Column", "Title"),
    lambda line: line.title or hidden_title(),
    name="title",
    stretch=True,
    # Where it belongs is what the list is for; between tree and pane the title gives way to that.
    least=_TITLE_LEAST,
    quiet=lambda line: line.title is None,
    sortable=False,
)
_LEVEL: Column[PlaceLine] = Column(
    lambda: translate("Column", "Level"),
    lambda line: level_mark(line.level, line.scheme, line.secrecy_term),
    kind=Kind.LEVEL,
    name="level",
    least=_LEVEL_LEAST,
    level=lambda line: int(line.level or 0),
    sortable=False,
)
_STANDS: Column[PlaceLine] = Column(
    lambda: translate("Column", "Place"), lambda line: line.place or "", name="place", sortable=False
)
_BELONGS: Column[PlaceLine] = Column(
    lambda: translate("Column", "Belongs in"),
    lambda line: line.place or translate("Place", "No place yet"),
    name="home",
    # Wide enough for a code of five parts, which the first rows need not hold.
    width=_PLACE_WIDTH,
    quiet=lambda line: line.place is None,
    sortable=False,
)
STANDING: tuple[Column[PlaceLine], ...] = (_CODE, _TITLE, _LEVEL, _STANDS)
_WAITS: Column[PlaceLine] = Column(
    lambda: translate("Column", "Waits on"),
    lambda line: line.waits_at or "",
    name="waits",
    width=_WAITS_WIDTH,
    least=_WAITS_LEAST,
    sortable=False,
)
WAITING: tuple[Column[PlaceLine], ...] = (_CODE, _TITLE, _LEVEL, _WAITS, _BELONGS)
