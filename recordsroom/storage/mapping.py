"""Attaches the domain's frozen classes to the tables: one class, one table, fields and columns in the same order.

Mapped ORM objects cost 6–12 times the raw driver on the path of a scan, plain rows 2–3 times (performance.md §1).
The domain's classes are frozen values anyway, so this module only knows how to read and write each field.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from itertools import chain, repeat
from typing import Any, Generic, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints
from unicodedata import normalize

from sqlalchemy import Table

from recordsroom.domain.accessions import Accession, AccessionLine
from recordsroom.domain.aliases import Alias
from recordsroom.domain.approval_lines import LineMark
from recordsroom.domain.approval_ways import DayWord, GivenWay
from recordsroom.domain.arrangement import Box, FileNote, FormerCode, RelabelTask, Series
from recordsroom.domain.cards import LostCard
from recordsroom.domain.cases import CasePacking, CaseTrip, TransportCase
from recordsroom.domain.collecting import Collector
from recordsroom.domain.companions import Companion
from recordsroom.domain.counters import Counter, Setting
from recordsroom.domain.day_closing import DayCase, DayClaim, DayClosing, DayLeftover, DayVisit
from recordsroom.domain.deputies import Deputation
from recordsroom.domain.dual_control import Countersignature, CountersignedOpening
from recordsroom.domain.enquiries import Enquiry, EnquiryItem
from recordsroom.domain.filters import SavedFilter
from recordsroom.domain.form_choices import FormChoice
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.intake import ImportLayout, PendingRow
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.label_lines import LabelLines
from recordsroom.domain.label_stocks import LabelStock
from recordsroom.domain.late_entries import FormOfSheet, LateEntry, LateSheet, LateVisit
from recordsroom.domain.lending import Loan
from recordsroom.domain.moving import CountTask
from recordsroom.domain.notebooks import NotebookIssue
from recordsroom.domain.opening import Campaign, CampaignCount
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.pouring import Pour, PouredLine
from recordsroom.domain.printing import Label, PrintAccount, PrintJob
from recordsroom.domain.read_backs import ReadBack
from recordsroom.domain.readers import Approval, ApprovalLine, Approver, Reader
from recordsroom.domain.renewing import Renewal
from recordsroom.domain.room_stays import DayStay, RoomStay
from recordsroom.domain.safes import SafeEntry, SafeOpening
from recordsroom.domain.scopes import ApprovalScope
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.slips import LoanSlip, SlipWish
from recordsroom.domain.spoiled_pieces import VoidSheet
from recordsroom.domain.unit_contacts import UnitContact
from recordsroom.domain.units import OrganUnit
from recordsroom.domain.visits import Seat, Visit, VisitEffect, VisitReading
from recordsroom.domain.working_calendar import CalendarDay
from recordsroom.storage import canonical, tables
from recordsroom.storage.care_mapping import CARE
from recordsroom.storage.counting_mapping import COUNTING
from recordsroom.storage.handing_mapping import HANDING
from recordsroom.storage.retaining_mapping import RETAINING
from recordsroom.storage.trust_mapping import TRUST
from recordsroom.storage.ways_out_mapping import WAYS_OUT

_ROWS_AT_ONCE = 50

E = TypeVar("E")
Stored: TypeAlias = str | int | None
Read: TypeAlias = Callable[[Any], Any]

CLASSES: dict[type, Table] = {
    Setting: tables.policies,
    Counter: tables.counters,
    User: tables.users,
    SavedFilter: tables.saved_filters,
    StorageLocation: tables.storage_locations,
    Box: tables.boxes,
    OrganUnit: tables.units,
    UnitContact: tables.unit_contacts,
    Reader: tables.readers,
    Approver: tables.approvers,
    Series: tables.series,
    Record: tables.records,
    Carrier: tables.carriers,
    FormerCode: tables.former_codes,
    PendingRow: tables.pending_rows,
    FileNote: tables.file_notes,
    RelabelTask: tables.relabel_tasks,
    ImportLayout: tables.import_layouts,
    Deputation: tables.deputations,
    Approval: tables.approvals,
    ApprovalScope: tables.approval_scopes,
    Loan: tables.loans,
    ApprovalLine: tables.approval_lines,
    LineMark: tables.line_marks,
    GivenWay: tables.given_ways,
    Enquiry: tables.enquiries,
    EnquiryItem: tables.enquiry_items,
    RoomStay: tables.room_stays,
    SafeOpening: tables.safe_openings,
    SafeEntry: tables.safe_entries,
    Accession: tables.accessions,
    AccessionLine: tables.accession_lines,
    DayStay: tables.day_stays,
    LoanSlip: tables.loan_slips,
    SlipWish: tables.slip_wishes,
    OutCard: tables.out_cards,
    Renewal: tables.renewals,
    LateSheet: tables.late_sheets,
    FormOfSheet: tables.sheet_forms,
    **HANDING,
    LateEntry: tables.late_entries,
    LateVisit: tables.late_visits,
    VoidSheet: tables.void_sheets,
    DayClosing: tables.day_closings,
    DayLeftover: tables.day_leftovers,
    DayClaim: tables.day_claims,
    Seat: tables.seats,
    Visit: tables.visits,
    VisitReading: tables.visit_readings,
    Companion: tables.visit_companions,
    NotebookIssue: tables.notebook_issues,
    VisitEffect: tables.visit_effects,
    DayVisit: tables.day_visits,
    DayCase: tables.day_cases,
    DayWord: tables.day_words,
    PrintJob: tables.prints,
    PrintAccount: tables.print_accounts,
    Label: tables.labels,
    LabelLines: tables.label_lines,
    LabelStock: tables.label_stocks,
    ReadBack: tables.read_backs,
    LostCard: tables.lost_cards,
    Alias: tables.aliases,
    Collector: tables.collectors,
    CalendarDay: tables.calendar_days,
    FormChoice: tables.form_choices,
    Campaign: tables.campaigns,
    CampaignCount: tables.campaign_counts,
    Countersignature: tables.countersignatures,
    CountersignedOpening: tables.countersigned_openings,
    CountTask: tables.count_tasks,
    TransportCase: tables.transport_cases,
    CaseTrip: tables.case_trips,
    CasePacking: tables.case_packings,
    Pour: tables.pours,
    PouredLine: tables.poured_lines,
    **COUNTING,
    **WAYS_OUT,
    **CARE,
    **TRUST,
    **RETAINING,
}


class Mapping(Generic[E]):
    """How one class is read from and written to its table, with its statements made once."""

    def __init__(self, kind: type[E], table: Table) -> None:
        self.kind, self.table = kind, table.name
        self.columns = tuple(column.name for column in table.columns)
        self.later = frozenset(column.name for column in table.columns if column.info.get("later"))
        if self.columns != tuple(part.name for part in fields(kind)):  # type: ignore[arg-type]  # E is a dataclass
            raise TypeError(f"{kind.__name__} and {table.name} differ")
        hints = get_type_hints(kind)
        readers = [_reader(hints[name]) for name in self.columns]
        self._readers = tuple((place, read) for place, read in enumerate(readers) if read)
        marks = ", ".join("?" * len(self.columns))
        self.select = f"SELECT {', '.join(self.columns)} FROM {self.table} WHERE "
        self.insert = f"INSERT INTO {self.table} ({', '.join(self.columns)}) VALUES ({marks})"
        self.delete = f"DELETE FROM {self.table} WHERE id = ?"
        self._updates: dict[tuple[str, ...], str] = {}

    def bulk_insert(self, rows: Sequence[Sequence[Stored]]) -> Iterator[tuple[str, list[Stored]]]:
        """Statements that enter these rows, many at once and without the columns that are empty in all of them."""
        columns = dict(zip(self.columns, zip(*rows, strict=True), strict=True))
        told = {name: values for name, values in columns.items() if values.count(None) < len(values)}
        marks = f"({', '.join('?' * len(told))})"
        head, full = f"INSERT INTO {self.table} ({', '.join(told)}) VALUES ", list(zip(*told.values(), strict=True))
        for start in range(0, len(full), _ROWS_AT_ONCE):
            some = full[start : start + _ROWS_AT_ONCE]
            yield head + ", ".join([marks] * len(some)), list(chain.from_iterable(some))

    def update(self, names: tuple[str, ...]) -> str:
        """The statement that changes these columns of one row."""
        if names not in self._updates:
            self._updates[names] = f"UPDATE {self.table} SET {', '.join(f'{n} = ?' for n in names)} WHERE id = ?"
        return self._updates[names]

    def entity(self, row: Sequence[Stored]) -> E:
        """The domain's value for one row."""
        values = list(row)
        for place, read in self._readers:
            if values[place] is not None:
                values[place] = read(values[place])
        return self.kind(*values)

    def new_row(self, values: dict[str, object]) -> tuple[Stored, ...]:
        """The row for something new, still without its id; raises KeyError where a field of the first schema lacks."""
        return (
            None,
            *(stored(values.get(n) if n in self.later else values[n]) for n in self.columns[1:]),
        )

    def sealed(self, row: Sequence[Stored]) -> str:
        """The canonical text of a row, as journal and state digest hold it.

        Columns that came with a later schema stand in it only where they say something, so that every row sealed
        before they were there reads, digests and is taken back today as it did then.
        """
        told = zip(self.columns, row, strict=True)
        if not self.later:
            return canonical.canonical(dict(told))
        return canonical.canonical({n: value for n, value in told if value is not None or n not in self.later})

    def sealed_rows(self, rows: Sequence[Sequence[Stored]]) -> list[str]:
        """The canonical texts of very many rows: what `sealed` gives for each, made column by column."""
        columns = dict(zip(self.columns, zip(*rows, strict=True), strict=True))
        # What is the same in every row stands before the next that is not, so that little is put together for each.
        same, varied = "", list[Iterable[str]]()
        for name in sorted(columns):
            only, texts = _told(name, columns[name], same, later=name in self.later)
            if texts is None:
                same += only
            else:
                varied.append(texts)
                same = ""
        varied.append(repeat(same, len(rows)))
        return [f"{{{text[:-1]}}}" for text in map("".join, zip(*varied, strict=True))]

    def unsealed(self, content: dict[str, Any]) -> tuple[Stored, ...]:
        """The row that a canonical text tells of; raises KeyError where it lacks what every schema had."""
        return tuple(content.get(name) if name in self.later else content[name] for name in self.columns)

    def row(self, entity: E) -> tuple[Stored, ...]:
        """The row for one of the domain's values."""
        return tuple(stored(getattr(entity, name)) for name in self.columns)


def _told(name: str, values: Sequence[Stored], before: str, *, later: bool) -> tuple[str, Iterable[str] | None]:
    """How one column stands in the canonical text of many rows: its one text, or a text for each with `before` it.

    Most columns repeat what they say.
    """
    start, nothing, distinct = f'{before}"{name}":', before if later else f'{before}"{name}":null,', set(values)
    written = canonical.scalar_of({type(value) for value in distinct if value is not None})
    if len(distinct) * 2 > len(values) > 1:
        return "", [nothing if value is None else f"{start}{written(value)}," for value in values]
    texts = {value: nothing if value is None else f"{start}{written(value)}," for value in distinct}
    if len(texts) == 1:
        return texts[values[0]].removeprefix(before), None
    return "", map(texts.__getitem__, values)


def stored(value: object) -> Stored:
    """One field as the database keeps it: ISO dates, enumerations by value, roles in order, booleans as 0 and 1."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, frozenset):
        return ",".join(role.value for role in Role if role in value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return int(value)
    if isinstance(value, str):
        return normalize("NFC", value)
    if value is None:
        return value
    raise TypeError(type(value).__name__)


def _reader(hint: Any) -> Read | None:
    """How a column of this type becomes a field; None where it already is one."""
    if isinstance(hint, types.UnionType) or get_origin(hint) is Union:
        hint = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is frozenset:
        return lambda text: frozenset(Role(part) for part in text.split(",") if part)
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    return bool if hint is bool else None


MAPPINGS: dict[type, Mapping[Any]] = {kind: Mapping(kind, table) for kind, table in CLASSES.items()}
BY_TABLE: dict[str, Mapping[Any]] = {mapping.table: mapping for mapping in MAPPINGS.values()}
