"""What the desk says about folders of circulation: whose turn it is, sent, back, signed off (F-17)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.circulation_facts import LegEnded, LegSent
from recordsroom.domain.commands import Command, EndLeg, SendLeg
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.folder_questions import AskLeg
from recordsroom.services.queries.circulating import SheetRow
from recordsroom.services.queries.scanned_reader import ReaderSeen
from ui.circulating.side import leg_words
from ui.desk.wording import Line, Outcoming
from ui.look.tokens import Role
from ui.messages.circulating import state_words
from ui.parts.band import Told
from ui.parts.card import Card
from ui.parts.words import label, paragraph
from ui.sounds import Sound

translate = QCoreApplication.translate
_ICON = "send"
CANNOT: dict[type[Command], Callable[[], str]] = {
    SendLeg: lambda: translate("Outcome", "Cannot be sent"),
    EndLeg: lambda: translate("Outcome", "Cannot be signed off"),
}
"""What is said first where the rules refuse it."""


def tell(said: Tell) -> Outcoming:
    """The words for a folder that was scanned, for a card that is not on its sheet, or for no folder."""
    seen = said.seen
    if isinstance(seen, SheetRow):
        return _folder(seen)
    if said.what is Telling.NOT_ON_SHEET and isinstance(seen, ReaderSeen):
        verb, told = translate("Outcome", "Not on this sheet"), translate("Outcome", "or has read already")
        line = Line(Role.STOP, verb, person=seen.name)
        return Outcoming(Sound.STOP, Told(Role.STOP, verb, seen.name, facts=(seen.unit, told), icon=_ICON), line)
    verb = translate("Outcome", "No folder")
    facts = (translate("Outcome", "Scan a piece of a folder first; page Registers, Ctrl+R, Ctrl+N makes a sheet"),)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, facts=facts, icon=_ICON))


def asked(question: AskLeg) -> Outcoming:
    """The words while it is asked how a folder came back."""
    verb, pieces = translate("Outcome", "Folder back"), _pieces(question.sheet)
    facts = (question.sheet.number, pieces, translate("Outcome", "Type what stands on the sheet"))
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, question.leg.name, facts=facts, icon=_ICON))


def done(told: LegSent | LegEnded) -> Outcoming:
    """The words for a folder that went to a reader, or is signed off."""
    if isinstance(told, LegSent):
        verb = translate("Outcome", "Sent")
        due = translate("Outcome", "Due {0}").format(told.due_on.isoformat())
        facts = (translate("Outcome", "{0} pieces", "", told.pieces).format(told.pieces), due)
    else:
        verb = translate("Outcome", "Signed off")
        left = translate("Outcome", "{0} still to read").format(told.left)
        facts = (left if told.left else translate("Outcome", "Everybody read it; the sheet can be filed"), "")
    line = Line(Role.OK, verb, person=told.reader_name)
    shown = tuple(fact for fact in facts if fact)
    return Outcoming(Sound.OK, Told(Role.OK, verb, told.reader_name, facts=shown, icon=_ICON), line)


def folder_card(sheet: SheetRow | None) -> Card:
    """Beside the band: the sheet in front with its readers, or what to do."""
    if sheet is None:
        card = Card(translate("Desk", "Circulation"), "")
        card.add(paragraph(translate("Desk", "Scan a piece of the folder, then the reader's card."), "small", "text2"))
        return card
    card = Card(sheet.number, state_words(sheet.state))
    card.add(label(_pieces(sheet), "small", "text2"))
    for leg in sheet.legs:
        card.add(label(f"{leg.nth}\u3000{leg.name}", "small-strong"))
        card.add(paragraph(leg_words(leg), "small", "text2"))
    return card


def _folder(sheet: SheetRow) -> Outcoming:
    out, following = sheet.under_way, sheet.following
    if out is not None:
        verb, who = translate("Outcome", "Out on a leg"), out.name
        last = leg_words(out)
    elif following is not None:
        verb, who = translate("Outcome", "Next"), following.name
        last = translate("Outcome", "Now scan the reader's card")
    else:
        verb, who, last = translate("Outcome", "Read by all"), "", translate("Outcome", "File the sheet: Ctrl+R, F8")
    line = Line(Role.INFO, verb, person=f"{sheet.number}\u3000{who}")
    facts = (sheet.number, _pieces(sheet), last)
    return Outcoming(Sound.OK, Told(Role.INFO, verb, who, facts=facts, icon=_ICON), line)


def _pieces(sheet: SheetRow) -> str:
    return translate("Outcome", "{0} pieces", "", len(sheet.folder)).format(len(sheet.folder))
