"""Where to look for what was not seen: the likeliest places, ticked one by one, and how long there is time (P-09)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from recordsroom.domain.commands import NoteLook
from recordsroom.domain.count_searching import Why
from recordsroom.domain.incidents import LegalClocks
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.queries.count_searching import LeadRow, SearchSheet, search_sheet
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.counting import why_words
from ui.parts.empty import EmptyState
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.porter import Porter
from ui.rows import Column, Kind

if TYPE_CHECKING:
    from ui.counting.session import CountView

translate = QCoreApplication.translate
_EVERY_MS = 30_000
_MINUTES = 60


def looked_words(row: LeadRow) -> str:
    """Who looked there and when; empty where nobody did yet."""
    if row.looked_at is None:
        return translate("Count", "Not looked yet")
    words = translate("Count", "There") if row.was_there else translate("Count", "Not there")
    return f"{words}　{row.looked_at:%H:%M} {row.looked_by}"


def lead_words(row: LeadRow) -> str:
    """What speaks for it: the other thing, the seat, the day."""
    if row.lead.why is Why.LAST_HOLDER and row.lead.code:
        told = translate("Count", "seat {0}").format(row.lead.code)
    else:
        told = row.lead.code
    day = f"{row.lead.on:%Y-%m-%d}" if row.lead.on else ""
    return "　".join(part for part in (told, day) if part)


def clock_words(clocks: LegalClocks | None) -> str:
    """By when it has to be reported and from when it is treated as leaked; empty where the law asks nothing."""
    if clocks is None:
        return ""
    words = translate("Count", "Report by {0}, leaked from {1}")
    return words.format(f"{clocks.report_by:%m-%d %H:%M}", f"{clocks.leaked_from:%Y-%m-%d}")


def _role(row: LeadRow) -> Role:
    if row.looked_at is None:
        return Role.LOOK
    return Role.OK if row.was_there else Role.MUTE


LEADS: tuple[Column[LeadRow], ...] = (
    Column(lambda: translate("Count", "Why there"), lambda row: why_words(row.lead.why), name="why", width=184),
    Column(lambda: translate("Count", "Where to look"), lambda row: row.where, name="where", stretch=True),
    Column(lambda: translate("Count", "What speaks for it"), lead_words, name="lead", width=208),
    Column(lambda: translate("Count", "Looked"), looked_words, kind=Kind.STATE, role=_role, name="looked", width=184),
)


class Searching(QObject):
    """The search for the chosen discrepancy; it asks, ticks, and tells the time that is left."""

    def __init__(self, view: CountView, porter: Porter) -> None:
        super().__init__(view)
        self._view, self._porter = view, porter
        self.sheet: SearchSheet | None = None
        self.table = Table(LEADS, key=lambda row: row.lead.key)
        self.table.set_empty(EmptyState("search", self.tr("Nothing speaks for any place.")))
        self.table.opened.connect(lambda _row: self.look(there=False))
        self.card = TableCard(self.table, self.tr("Where to look"))
        view.body.add_card(self.card)
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self._tell_time)

    @property
    def open(self) -> bool:
        """Whether the search is in front."""
        return self._view.body.shows(self.card)

    def turn(self) -> None:
        """From the list to the search for the chosen thing, and back."""
        row = self._view.chosen
        if self.open:
            self._view.body.show_card(None)
        elif row is not None and row.outcome is CountOutcome.MISSING and row.finding.carrier is not None:
            self._view.body.show_card(self.card)
            if self.sheet is not None and self.sheet.carrier != row.finding.carrier:
                # What was looked for before must not be noted as looked for now.
                self._show(None)
            self._clock.start()
            self.ask()
            self.table.setFocus()
        self._view.keys_changed.emit()

    def ask(self) -> None:
        """Ask where to look for the chosen thing, as far as that is in front."""
        row = self._view.chosen
        if self.open and row is not None and row.finding.carrier is not None:
            self._porter.ask(search_sheet, self._view.count, row.finding.carrier, then=self._show)

    def look(self, *, there: bool) -> None:
        """Note that somebody looked at the chosen place."""
        row, sheet = self.table.current(), self.sheet
        if not self.open or not isinstance(row, LeadRow) or sheet is None:
            return
        command = NoteLook(
            count=self._view.count,
            carrier=sheet.carrier,
            why=row.lead.why,
            place=row.lead.place,
            reader=row.lead.reader,
            was_there=there,
        )
        self._porter.do(command, self._found if there else self._looked, self._view.failed)

    def look_not_there(self) -> None:
        """It is not there."""
        self.look(there=False)

    def look_there(self) -> None:
        """It is there."""
        self.look(there=True)

    def _looked(self, _outcome: Outcome) -> None:
        self.ask()

    def _found(self, _outcome: Outcome) -> None:
        """What was found is settled at once."""
        self._view.body.show_card(None)
        self._view.settle_as(CountAction.FOUND)

    def _show(self, sheet: SearchSheet | None) -> None:
        self.sheet = sheet
        rows = sheet.rows if sheet is not None else ()
        self.table.show_rows(rows)
        if self.table.current() is None:
            self.table.go_first()
        self._tell_time()

    def _tell_time(self) -> None:
        if not self.open:
            self._clock.stop()
        if self.sheet is None:
            return
        now, sheet = self._porter.room.clock().local, self.sheet
        words = self.tr("{0}: not seen for {1}, until {2}")
        if now > sheet.until:
            words = self.tr("{0}: not seen for {1}; the time ran out at {2}, report it")
            if sheet.clocks is not None:
                # The terms of the law stand beside it and say to report; both in full are too wide for the head.
                words = self.tr("{0}: not seen for {1}, time ran out")
        told = words.format(sheet.code, _long(sheet.since, now), f"{sheet.until:%m-%d %H:%M}")
        self.card.set_note("　".join(part for part in (told, clock_words(sheet.clocks)) if part))


def _long(since: datetime, now: datetime) -> str:
    minutes = max(0, int((now - since).total_seconds() // _MINUTES))
    return f"{minutes // _MINUTES}:{minutes % _MINUTES:02d}"
