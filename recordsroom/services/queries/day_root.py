"""What the sheet of a day says of the journal: how far it has come, its whole root, and what the day brought (N9)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import bindparam, func, select

from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.day_kinds import day_kinds
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal

_HEAD = select(journal.c.seq, journal.c.epoch, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)
_DAY = select(
    func.count().filter(journal.c.outcome == "DONE").label("done"),
    func.count().filter(journal.c.outcome == "REFUSED").label("refused"),
    func.count(journal.c.second_actor).filter(journal.c.outcome == "DONE").label("together"),
).where(journal.c.wall_ms >= bindparam("since"))
_GROUP = 16


def day_root(sight: Sight) -> Iterator[DayLine]:
    """The lines below everything else; two persons sign them by hand."""
    head = sight.connection.execute(_HEAD).one_or_none()
    if head is None:
        return
    day = sight.connection.execute(_DAY, {"since": sight.midnight_ms}).one()
    yield _said(
        f"日志第 {head.epoch} 纪元至第 {head.seq} 条；今日办成 {day.done}，拒绝 {day.refused}，双人 {day.together}",
        f"Journal, epoch {head.epoch}, up to entry {head.seq}; today done {day.done}, refused {day.refused}, "
        f"by two {day.together}",
    )
    kinds = day_kinds(sight)
    if kinds.zh:
        yield _said(f"办成各类：{kinds.zh}", f"By kind: {kinds.en}")
    root = head.hash.hex()
    told = " ".join(root[at : at + _GROUP] for at in range(0, len(root), _GROUP))
    yield _said(f"链根 {told}", f"Root {told}")
    yield _said(
        "档案员签字：　　　　　　　　　　　　另一人签字：", "Keeper's signature:                      Second signature:"
    )


def _said(zh: str, en: str) -> DayLine:
    return DayLine(Phrase(zh=zh, en=en))
