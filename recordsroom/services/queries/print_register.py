"""Questions about the print register G-30: what was printed or saved, how it ended, who has the paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import bindparam, cast, func, select

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import FileKind, PaperEnd, PrintState
from recordsroom.domain.read_backs import Reading
from recordsroom.domain.values import Level
from recordsroom.services.documents.own_stock import OWN
from recordsroom.services.printing import PrintFault, fault_of
from recordsroom.services.queries.months import month_bounds, months_from
from recordsroom.services.queries.scanned_blank import Blanks, blanks_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import approvers, label_stocks, print_accounts, prints, read_backs, users


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """What a printed list is for, by whose leave, who has it, and what became of it."""

    purpose: str
    approver: str
    given_to: str
    ended: PaperEnd | None
    ended_on: date | None
    seen_by: str


@dataclass(frozen=True, slots=True, repr=False)
class PrintRow:
    """One line of the print register."""

    id: int
    serial: str
    form: str
    stock: str | None
    level: Level
    pages: int
    copies: int
    pieces: int
    """Labels or cards; nought for a document."""
    state: PrintState
    fault: PrintFault | None
    spoiled: int
    operator: str
    started_at: datetime
    closed_at: datetime | None
    paper: str = ""
    """What the room calls its own paper that it was printed on."""
    reading: Reading | None = None
    """Whether its first label was scanned back; None where nobody said."""
    blanks: Blanks | None = None
    """What became of labels that were printed before they were bound."""
    account: Account | None = None
    """What a list is for and where its paper is; None for the tools of the daily round."""

    @property
    def exported(self) -> bool:
        """Whether it left as a file instead of on paper; its stock is then the medium."""
        return self.form in set(FileKind) or bool(self.stock and not self.pieces)

    @property
    def abroad(self) -> bool:
        """Whether paper is with somebody and nobody said yet what became of it."""
        told = self.account
        return bool(self.state is PrintState.DONE and told and told.given_to and not told.ended)


_REGISTER = (
    select(
        prints,
        users.c.name.label("operator_name"),
        print_accounts.c.purpose,
        print_accounts.c.given_to,
        print_accounts.c.ended,
        print_accounts.c.ended_on,
        print_accounts.c.seen_by,
        approvers.c.name.label("approver_name"),
        label_stocks.c.name.label("paper"),
        read_backs.c.reading,
    )
    .join(users, users.c.id == prints.c.operator)
    .outerjoin(print_accounts, print_accounts.c.print_id == prints.c.id)
    .outerjoin(approvers, approvers.c.id == print_accounts.c.approver_id)
    .outerjoin(read_backs, read_backs.c.print_id == prints.c.id)
    .outerjoin(label_stocks, prints.c.stock == OWN + cast(label_stocks.c.id, prints.c.stock.type))
    .where(prints.c.started_at >= bindparam("since"), prints.c.started_at < bindparam("until"))
)
_PAGE = _REGISTER.order_by(prints.c.id.desc()).limit(bindparam("count")).offset(bindparam("first"))
_IN_ORDER = _REGISTER.order_by(prints.c.id)
_JOBS = select(func.count()).select_from(prints)
_IN_MONTH = _JOBS.where(prints.c.started_at >= bindparam("since"), prints.c.started_at < bindparam("until"))
_ENDS = select(func.min(prints.c.started_at), func.max(prints.c.started_at))
_NEVER = 2**62
_ABROAD = (
    select(func.count())
    .select_from(print_accounts)
    .join(prints, prints.c.id == print_accounts.c.print_id)
    .where(prints.c.state == PrintState.DONE.value, print_accounts.c.given_to != "", print_accounts.c.ended.is_(None))
)
_OPEN_JOBS = _JOBS.where(prints.c.state == PrintState.STARTED.value)


def print_jobs(sight: Sight, month: str = "") -> tuple[int, int]:
    """How many lines the print register has in this month or at all, and how many of all of them are still open."""
    if not _may_read(sight):
        return 0, 0
    count = sight.connection.scalar(_IN_MONTH, _bounds(sight, month))
    return int(count or 0), int(sight.connection.scalar(_OPEN_JOBS) or 0)


def print_months(sight: Sight) -> tuple[str, ...]:
    """The months in which something was printed or could have been, the newest first."""
    if not _may_read(sight):
        return ()
    first, last = sight.connection.execute(_ENDS).one()
    return months_from(sight, first, last)


def paper_abroad(sight: Sight) -> int:
    """How many printed lists are with somebody, nobody having said yet what became of them."""
    return int(sight.connection.scalar(_ABROAD) or 0) if _may_read(sight) else 0


def print_register(sight: Sight, first: int, count: int, month: str = "") -> tuple[PrintRow, ...]:
    """A page of the print register or of one month of it, the newest job first (G-30)."""
    if not _may_read(sight):
        return ()
    found = sight.connection.execute(_PAGE, {"first": first, "count": count, **_bounds(sight, month)}).mappings()
    return tuple(_print_row(sight, row) for row in found)


def jobs_of(sight: Sight, period: str) -> tuple[PrintRow, ...]:
    """The jobs of a month or of a year, or all of them, in the order of their serials."""
    if not _may_read(sight):
        return ()
    found = sight.connection.execute(_IN_ORDER, _bounds(sight, period)).mappings()
    return tuple(_print_row(sight, row) for row in found)


def _bounds(sight: Sight, period: str) -> dict[str, int]:
    if not period:
        return {"since": 0, "until": _NEVER}
    months = (period, period) if "-" in period else (f"{period}-01", f"{period}-12")
    return {"since": month_bounds(sight, months[0])[0], "until": month_bounds(sight, months[1])[1]}


def _may_read(sight: Sight) -> bool:
    return bool({Duty.PRINT, Duty.READ_JOURNAL} & sight.keeper.duties)


def _print_row(sight: Sight, row: Any) -> PrintRow:
    return PrintRow(
        id=row["id"],
        serial=row["serial"],
        form=row["form"],
        stock=row["stock"],
        level=Level(row["level"]),
        pages=row["pages"],
        copies=row["copies"],
        pieces=row["pieces"],
        state=PrintState(row["state"]),
        fault=fault_of(row["failed"]),
        spoiled=row["spoiled"],
        operator=row["operator_name"],
        started_at=_local(sight, row["started_at"]),
        closed_at=None if row["closed_at"] is None else _local(sight, row["closed_at"]),
        paper=row["paper"] or "",
        reading=Reading(row["reading"]) if row["reading"] else None,
        blanks=blanks_of(sight, row["id"], PrintState(row["state"])) if row["form"] == BLANK_FORM else None,
        account=None if row["purpose"] is None else _account(row),
    )


def _account(row: Any) -> Account:
    return Account(
        purpose=row["purpose"],
        approver=row["approver_name"] or "",
        given_to=row["given_to"],
        ended=PaperEnd(row["ended"]) if row["ended"] else None,
        ended_on=date.fromisoformat(row["ended_on"]) if row["ended_on"] else None,
        seen_by=row["seen_by"],
    )


def _local(sight: Sight, wall_ms: int) -> datetime:
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    return datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(zone)
