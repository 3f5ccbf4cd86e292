"""What the day's entries were about, counted by kind, as the sheet of the day says it (trust.md §3.6)."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import bindparam, func, select

from recordsroom.domain.keepers import Duty
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal

_DONE = (
    select(journal.c.command, func.count())
    .where(journal.c.wall_ms >= bindparam("since"), journal.c.outcome == "DONE")
    .group_by(journal.c.command)
)
_LENDING, _HOLDINGS, _SHELVES, _PEOPLE, _PAPERS, _UNDONE, _WATCH = (
    Phrase(zh="利用", en="use"),
    Phrase(zh="档案", en="holdings"),
    Phrase(zh="库房清点", en="shelves"),
    Phrase(zh="人员", en="people"),
    Phrase(zh="打印", en="prints"),
    Phrase(zh="撤销", en="undone"),
    Phrase(zh="登录管理", en="system"),
)
_KINDS = {
    Duty.LEND: _LENDING,
    Duty.KEEP_HOLDINGS: _HOLDINGS,
    Duty.SEE_HOLDINGS: _HOLDINGS,
    Duty.KEEP_SHELVES: _SHELVES,
    Duty.KEEP_PEOPLE: _PEOPLE,
    Duty.PRINT: _PAPERS,
    Duty.UNDO: _UNDONE,
}
"""By the duty that an act needs; what is no act of the archivist counts as administration."""
_ORDER = (_LENDING, _HOLDINGS, _SHELVES, _PEOPLE, _PAPERS, _UNDONE, _WATCH)
_NEEDED = {command.__name__: handler.needs for command, handler in HANDLERS.items()}


def day_kinds(sight: Sight) -> Phrase:
    """How many entries of today were done of each kind, in a fixed order; together they are all that was done."""
    counted = Counter[Phrase]()
    for command, often in sight.connection.execute(_DONE, {"since": sight.midnight_ms}):
        counted[_KINDS.get(_NEEDED.get(command, Duty.SESSION), _WATCH)] += often
    told = [(kind, counted[kind]) for kind in _ORDER if counted[kind]]
    return Phrase(
        zh="　".join(f"{kind.zh} {often:,}" for kind, often in told),
        en=", ".join(f"{kind.en} {often:,}" for kind, often in told),
    )
