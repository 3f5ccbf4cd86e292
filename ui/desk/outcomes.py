"""What the desk shows for what the room did, refused or asks back: band, sound, and the line in the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.alias_facts import AliasBound, AliasReleased
from recordsroom.domain.commands import (
    AddReader,
    ApproveHere,
    BindLabel,
    Command,
    FillUnchecked,
    LendCarrier,
    PutOnTrolley,
    ReadByOffice,
    RecordApproval,
    RecordCondition,
    RecordScope,
    RecordWord,
    RenewLoan,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    Undo,
)
from recordsroom.domain.desk_facts import Renewed, SheetClosed, SheetOpened, SheetsPrepared
from recordsroom.domain.facts import (
    ApprovalRecorded,
    BoxShelved,
    ConditionRecorded,
    Done,
    Fact,
    Lent,
    Returned,
    Shelved,
    ShelvedInBox,
    ShelvedTogether,
    Undone,
)
from recordsroom.domain.opening_facts import LabelBound, UncheckedFilled
from recordsroom.domain.paper_heads import PaperCompared
from recordsroom.domain.shelving_facts import Countersigned, OnTrolley
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.domain.values import Condition
from recordsroom.services.acts import (
    Do,
)
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.room import Outcome
from ui.desk import aliases, boxed, cased, compared, labelling, seated
from ui.desk.lending_outcomes import late_words, of_sheet, of_slips, renewed, slip_words
from ui.desk.wording import (
    Line,
    Outcoming,
    all_pages,
    carrier_told,
    facts_of,
    mark_of,
    pages_compared,
    pages_words,
    thing_words,
)
from ui.look.tokens import Role
from ui.messages import command_words, condition_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
SAFE_ENTRIES = "safe_entries"


def done(do: Do, outcome: Outcome) -> Outcoming:
    """The words for something that was done, and that a safe cabinet's register has it too (F-28)."""
    found = _done(do, outcome)
    if found.told is None or not found.told.facts or SAFE_ENTRIES not in outcome.touched:
        return found
    entered = translate("Outcome", "in the cabinet's register")
    return replace(found, told=replace(found.told, facts=(*found.told.facts, entered)))


def _done(do: Do, outcome: Outcome) -> Outcoming:
    told = outcome.told
    if isinstance(told, Lent | Renewed | Returned):
        return _of_loan(do, told)
    if isinstance(told, Shelved | BoxShelved | ShelvedInBox | ShelvedTogether):
        return _shelved(do, told) if isinstance(told, Shelved) else boxed.done(do, told)
    if isinstance(told, OnTrolley | ConditionRecorded):
        return boxed.on_trolley(told) if isinstance(told, OnTrolley) else _noted(told)
    if isinstance(told, LabelBound | UncheckedFilled | Done):
        return labelling.done(do, told)
    if isinstance(told, SheetOpened | SheetClosed | SheetsPrepared):
        return of_sheet(told)
    return _of_people(do, told)


def _of_loan(do: Do, told: Lent | Renewed | Returned) -> Outcoming:
    if isinstance(told, Lent):
        return _lent(do, told)
    return _returned(do, told) if isinstance(told, Returned) else renewed(told)


def _of_people(do: Do, told: Fact) -> Outcoming:
    if isinstance(told, ApprovalRecorded):
        return _approved(do, told)
    if isinstance(told, SlipsMade | OutCardsIssued | Countersigned):
        return _countersigned(do, told) if isinstance(told, Countersigned) else of_slips(told)
    if isinstance(told, AliasBound | AliasReleased | PaperCompared):
        return compared.done(told) if isinstance(told, PaperCompared) else aliases.done(do, told)
    if isinstance(told, cased.OfCase | seated.OfVisit):
        return cased.done(told) if isinstance(told, cased.OfCase) else seated.done(told, late_words(do))
    if isinstance(do.command, AddReader):
        # The band follows at once, as if the card had been scanned.
        return Outcoming(Sound.OK, None, Line(Role.OK, translate("Outcome", "Entered"), person=do.command.name))
    return _undone(do, told.command if isinstance(told, Undone) else "")


def _lent(do: Do, told: Lent) -> Outcoming:
    facts = (
        *facts_of(told.line),
        translate("Outcome", "Due {0}").format(told.due_on.isoformat()),
        slip_words(told),
        translate("Outcome", "Fetched by {0}").format(told.collector_name) if told.collector_name else "",
        late_words(do),
        translate("Outcome", "Taken from {0}").format(told.place) if told.place else "",
    )
    verb = translate("Outcome", "Lent")
    doubted = bool(do.command.confirmed)
    word = translate("Outcome", "Confirmed") if doubted else verb
    line = Line(Role.LOOK if doubted else Role.OK, word, told.line, pages=pages_words(told.line.pages))
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, told.reader_name, told.line, facts), line)


def _returned(do: Do, told: Returned) -> Outcoming:
    home = translate("Outcome", "Belongs in {0}").format(told.home) if told.home else ""
    late = (
        translate("Outcome", "{0} days overdue", "", told.overdue_days).format(told.overdue_days)
        if told.overdue_days
        else ""
    )
    if told.condition is not Condition.GOOD:
        verb = translate("Outcome", "{0}, noted").format(condition_words(told.condition))
        role, sound = Role.LOOK, Sound.LOOK
    elif not told.clean:
        verb, role, sound = translate("Outcome", "Pages differ"), Role.LOOK, Sound.LOOK
    elif told.waits:
        verb, role, sound = translate("Outcome", "Back, and waited for"), Role.LOOK, Sound.LOOK
    else:
        verb, role, sound = translate("Outcome", "Taken back"), Role.OK, Sound.OK
    checked = (
        translate("Outcome", "{0} pages counted", "", told.pages_in).format(told.pages_in) if told.pages_in else ""
    )
    counted = pages_compared(told.line.pages, told.pages_in) or checked
    brought = translate("Outcome", "Brought by {0}").format(told.returner_name) if told.returner_name else ""
    waits = translate("Outcome", "{0} waits for it").format(told.waits) if told.waits else ""
    facts = (waits, mark_of(told.line), counted or all_pages(told.line), late, brought, late_words(do), home)
    word = translate("Outcome", "To shelve") if role is Role.OK else verb
    pages = str(told.pages_in) if told.pages_in else pages_words(told.line.pages)
    line = Line(role, word, told.line, told.reader_name, pages)
    return Outcoming(sound, carrier_told(role, verb, told.reader_name, told.line, facts), line)


def _shelved(do: Do, told: Shelved) -> Outcoming:
    verb = translate("Outcome", "Moved") if told.moved_from else translate("Outcome", "Shelved")
    source = translate("Outcome", "Came from {0}").format(told.moved_from) if told.moved_from else ""
    facts = (mark_of(told.line), told.place, source)
    line = Line(Role.OK, verb, told.line, told.place, pages_words(told.line.pages))
    # The full name would lose section and level in the large letters; its code is whole there.
    where = do.at.code if do.at else told.place
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, where, told.line, facts), line)


def _noted(told: ConditionRecorded) -> Outcoming:
    verb = translate("Outcome", "{0}, noted").format(condition_words(told.condition))
    good = told.condition is Condition.GOOD
    role, sound = (Role.OK, Sound.OK) if good else (Role.LOOK, Sound.LOOK)
    treated = translate("Outcome", "May be shelved and lent again") if good else ""
    line = Line(role, verb, told.line, pages=pages_words(told.line.pages))
    return Outcoming(sound, carrier_told(role, verb, "", told.line, (mark_of(told.line), treated)), line)


def _approved(do: Do, told: ApprovalRecorded) -> Outcoming:
    signed = f"{told.form_no}\u3000{told.approver_name}"
    if isinstance(do.command, RecordWord):
        return Outcoming(Sound.LOOK, None, Line(Role.LOOK, translate("Outcome", "To be signed"), do.about, signed))
    return Outcoming(Sound.OK, None, Line(Role.INFO, translate("Outcome", "Approval"), do.about, signed))


def _countersigned(do: Do, told: Countersigned) -> Outcoming:
    signed = f"{told.form_no}\u3000{told.name}"
    return Outcoming(Sound.OK, None, Line(Role.INFO, translate("Outcome", "Countersigned"), do.about, signed))


def _undone(do: Do, command: str) -> Outcoming:
    verb = translate("Outcome", "Undone")
    what = command_words(command)
    if do.about is None:
        box = do.box.box_no if do.box else ""
        told = Told(Role.OK, verb, what, thing_words(do), icon="undo-2")
        return Outcoming(Sound.OK, told, Line(Role.OK, verb, person=what, box_no=box))
    undone = replace(carrier_told(Role.OK, verb, what, do.about, ()), icon="undo-2")
    return Outcoming(Sound.OK, undone, Line(Role.MUTE, verb, do.about, what))


def refused(do: Do, reader: ReaderSeen | None, rules: tuple[str, ...]) -> Outcoming:
    """The words for something that the rules refused."""
    verb = _CANNOT.get(type(do.command), _CANNOT[Command])()
    who = reader.name if reader and isinstance(do.command, LendCarrier) else seated.who_of(do)
    word = translate("Outcome", "Not done")
    facts = (translate("Outcome", "Rule {0}").format(" ".join(rules)),) if rules else ()
    if do.about is None:
        box = do.box.box_no if do.box else ""
        told = Told(Role.STOP, verb, who, thing_words(do), facts=facts)
        return Outcoming(Sound.STOP, told, Line(Role.STOP, word, person=who or verb, box_no=box))
    refusal = carrier_told(Role.STOP, verb, who, do.about, (mark_of(do.about), *facts))
    return Outcoming(Sound.STOP, refusal, Line(Role.STOP, word, do.about, pages=pages_words(do.about.pages)))


_CANNOT: dict[type[Command], Callable[[], str]] = {
    LendCarrier: lambda: translate("Outcome", "Cannot be lent"),
    RenewLoan: lambda: translate("Outcome", "Cannot be renewed"),
    ReturnCarrier: lambda: translate("Outcome", "Cannot be taken back"),
    RecordCondition: lambda: translate("Outcome", "Cannot be noted"),
    ShelveCarrier: lambda: translate("Outcome", "Cannot stand here"),
    PutOnTrolley: lambda: translate("Outcome", "Cannot wait here"),
    ShelveBox: lambda: translate("Outcome", "Cannot stand here"),
    ShelveInBox: lambda: translate("Outcome", "Cannot go into this box"),
    ShelveTogether: lambda: translate("Outcome", "Cannot stand here"),
    RecordApproval: lambda: translate("Outcome", "Approval not valid"),
    RecordScope: lambda: translate("Outcome", "Approval not valid"),
    ApproveHere: lambda: translate("Outcome", "Approval not valid"),
    ReadByOffice: lambda: translate("Outcome", "Approval not valid"),
    RecordWord: lambda: translate("Outcome", "Approval not valid"),
    BindLabel: lambda: translate("Outcome", "Cannot be bound"),
    FillUnchecked: lambda: translate("Outcome", "Cannot be noted"),
    Undo: lambda: translate("Outcome", "Cannot be undone"),
    **cased.CANNOT,
    **seated.CANNOT,
    Command: lambda: translate("Outcome", "Not done"),
}
