"""What the desk shows for loans that go on and for sheets that were written by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import CheckIn, CheckOut, EndVisitShort, GiveToTable, LendCarrier, ReturnCarrier
from recordsroom.domain.desk_facts import Renewed, SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.facts import Lent
from recordsroom.domain.late_entries import SheetForm
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.services.acts import Do
from recordsroom.services.queries.chases import ChaseSeen
from recordsroom.services.queries.late import SheetSeen
from recordsroom.services.queries.scanned_card import OutCardSeen
from recordsroom.services.queries.scanned_slip import SlipSeen
from ui.desk.wording import Line, Outcoming, carrier_told, mark_of, pages_words
from ui.look.tokens import Role
from ui.parts.band import Told
from ui.people.words import date_words
from ui.sounds import Sound

translate = QCoreApplication.translate


def slip_words(told: Lent) -> str:
    """Which line of a slip by scope a loan is; empty where a form names the carrier."""
    slip = told.slip
    if slip is None:
        return ""
    return translate("Outcome", "Slip {0}: {1} of {2}").format(slip.form_no, slip.number, slip.most)


def renewed(told: Renewed) -> Outcoming:
    """A loan that goes on."""
    verb = translate("Outcome", "Renewed")
    facts = (
        mark_of(told.line),
        translate("Outcome", "Due {0}, not {1}").format(told.due_on.isoformat(), told.due_before.isoformat()),
        translate("Outcome", "Renewal {0} of {1}").format(told.times, told.most),
    )
    line = Line(Role.OK, verb, told.line, told.reader_name, pages_words(told.line.pages))
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, told.reader_name, told.line, facts), line)


SHEET_WAYS: dict[SheetForm, Callable[[], str]] = {
    SheetForm.LOANS: lambda: translate("Outcome", "Now scan its lines as ever"),
    SheetForm.REGISTER: lambda: translate("Outcome", "Reader, then carriers for each line; F4 for what came back"),
    SheetForm.READING: lambda: translate("Outcome", "Card, then what was read; another time: scan the sheet again"),
    SheetForm.CALLS: lambda: translate("Outcome", "Reader, then the carriers; then Ctrl+O prints their out cards"),
}
"""What is done next with a sheet whose head was typed."""


def asked_sheet(sheet: SheetSeen | None) -> Outcoming:
    """The words for a sheet whose head is typed: which form it is, where it bears our number."""
    verb = translate("Outcome", "Late entry")
    form, number = (sheet.form.value, sheet.sheet_no) if sheet else ("", "")
    facts = tuple(part for part in (form, translate("Outcome", "Type what the head of the sheet says")) if part)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, code=number, facts=facts, icon="file-text"))


def of_sheet(told: SheetOpened | SheetClosed | SheetsPrepared) -> Outcoming:
    """A sheet that was written by hand."""
    if isinstance(told, SheetsPrepared):
        verb = translate("Outcome", "Sheets prepared")
        return Outcoming(Sound.OK, Told(Role.OK, verb, facts=(f"{told.first} – {told.last}",), icon="printer"))
    if isinstance(told, SheetClosed):
        verb = translate("Outcome", "Sheet entered")
        facts = (translate("Outcome", "{0} lines entered late", "", told.lines).format(told.lines),)
    else:
        verb = translate("Outcome", "Late entry")
        facts = (SHEET_WAYS[SheetForm(told.sheet_form)](),)
    line = Line(Role.INFO, verb, digits=told.sheet_no)
    return Outcoming(Sound.OK, Told(Role.INFO, verb, code=told.sheet_no, facts=facts, icon="file-text"), line)


def of_slips(told: SlipsMade | OutCardsIssued) -> Outcoming:
    """Slips or cards that have their numbers and go to the printer."""
    if isinstance(told, OutCardsIssued):
        verb = translate("Outcome", "Out cards")
        count = translate("Outcome", "{0} cards", "", len(told.cards)).format(len(told.cards))
        return Outcoming(Sound.OK, Told(Role.INFO, verb, facts=(count,), icon="printer"))
    verb = translate("Outcome", "Slip numbered")
    facts = (told.numbers[0], translate("Outcome", "{0} carriers", "", told.lines).format(told.lines))
    line = Line(Role.INFO, verb, person=told.reader_name, digits=told.numbers[0])
    return Outcoming(Sound.OK, Told(Role.INFO, verb, told.reader_name, facts=facts, icon="printer"), line)


def paper_scanned(paper: SlipSeen | ChaseSeen | OutCardSeen) -> Outcoming:
    """A slip or a notice that was scanned: its carriers are to be scanned now; or a card, which only tells."""
    if isinstance(paper, OutCardSeen):
        return _card_scanned(paper)
    return _slip_scanned(paper) if isinstance(paper, SlipSeen) else _notice_scanned(paper)


def _card_scanned(card: OutCardSeen) -> Outcoming:
    """Whose loan a gap is, or that the card may be taken out."""
    code, due = card.reference_code, translate("Outcome", "Due {0}").format(date_words(card.due_on))
    if card.back:
        verb = translate("Outcome", "Back: take the card out")
        home = translate("Outcome", "Belongs in {0}").format(card.home) if card.home else ""
        told = Told(Role.LOOK, verb, code=code, facts=(home,) if home else (), icon="log-in")
        return Outcoming(Sound.LOOK, told, Line(Role.LOOK, verb, digits=code))
    verb = translate("Outcome", "Out card")
    told = Told(Role.INFO, verb, card.reader_name, code, facts=(card.reader_unit, due), icon="id-card")
    return Outcoming(Sound.OK, told, Line(Role.INFO, verb, person=card.reader_name, digits=code))


def _notice_scanned(notice: ChaseSeen) -> Outcoming:
    verb = translate("Outcome", "Notice {0}").format(notice.chase_no)
    facts = (translate("Outcome", "{0} of {1} are back").format(notice.back, notice.loans), notice.reader_unit)
    line = Line(Role.INFO, translate("Outcome", "Notice"), person=notice.reader_name, digits=notice.chase_no)
    return Outcoming(Sound.OK, Told(Role.INFO, verb, notice.reader_name, facts=facts, icon="send"), line)


def _slip_scanned(slip: SlipSeen) -> Outcoming:
    verb = translate("Outcome", "Slip {0}").format(slip.slip_no)
    said = translate("Outcome", "entered as approved") if slip.approved else translate("Outcome", "not entered yet")
    facts = (
        translate("Outcome", "{0} carriers", "", len(slip.wishes)).format(len(slip.wishes)),
        said,
        slip.reader_unit,
    )
    line = Line(Role.INFO, translate("Outcome", "Slip"), person=slip.reader_name, digits=slip.slip_no)
    return Outcoming(Sound.OK, Told(Role.INFO, verb, slip.reader_name, facts=facts, icon="stamp"), line)


_ON_PAPER = (LendCarrier, ReturnCarrier, CheckIn, GiveToTable, CheckOut, EndVisitShort)
"""What may be entered late."""


def late_words(do: Do) -> str:
    """That it was entered late, for the band."""
    command = do.command
    on_sheet = isinstance(command, _ON_PAPER) and command.late_sheet is not None
    return translate("Outcome", "entered late") if on_sheet else ""
