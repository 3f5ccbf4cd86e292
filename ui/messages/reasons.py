"""Why the rules say no, each reason in one sentence that says what is in the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.errors import Objection
from recordsroom.domain.rule_numbers import RULES
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.rule_book import rule_book
from ui.messages import (
    accessions,
    appraising,
    approving,
    arranging,
    backups,
    calling,
    care,
    carrying,
    cases,
    circulating,
    clock,
    copying,
    counting,
    destroying,
    enquiries,
    equipment,
    handing,
    incidents,
    inside,
    labels,
    lending,
    opening,
    reading,
    receiving,
    registering,
    retaining,
    room_stays,
    safes,
    secrecy,
    shelving,
    transferring,
    waiting,
)
from ui.messages.numbers import number_of
from ui.messages.rules import rule_words
from ui.people.words import authority_words, level_words

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]
_GAP = "…"


def reason_words(objection: Objection | Reason) -> str:
    """The sentence about one reason, with what is known about it."""
    found = Objection(objection) if isinstance(objection, Reason) else objection
    said, code = _SENTENCES[found.reason](found.facts), found.facts.get("code")
    # Where several things were asked about at once, the one that is meant is named.
    named = code and str(code) not in said
    return translate("Reason", "{0}: {1}").format(code, said) if named else said


def reason_in_general(reason: Reason) -> str:
    """The sentence as it stands for every refusal, with a gap where each of them names something."""
    return reason_words(Objection(reason, _Gaps()))


class _Gaps(dict[str, str | int]):
    """Facts of no refusal in particular."""

    def get(self, _name: str, default: Any = None) -> Any:
        """A gap where a word would stand; what a sentence makes of a number unknown is its own."""
        return _GAP if default == "" else default


def rule_of(reason: Reason) -> str:
    """The number of the rule behind a reason, such as R-55; empty where it is the program's own good order."""
    return RULES.get(reason, "")


def rule_source(reason: Reason) -> str:
    """Where the rule comes from and what it says; empty where it is the program's own good order."""
    rule = rule_book().get(rule_of(reason))
    return rule_words(rule) if rule is not None else ""


def _level(facts: Facts, name: str) -> str:
    number = int(facts.get(name, -1))
    return level_words(Level(number)) if number >= 0 else translate("Level", "To be checked")


def _rung(facts: Facts, name: str) -> str:
    return authority_words(Authority(int(facts.get(name, Authority.SECTION_HEAD))))


def _later(facts: Facts) -> str:
    entry = int(facts.get("entry", 0))
    if not entry:
        return translate("Reason", "Something was done with it later; take that back first.")
    return translate("Reason", "Entry {0} came later and stands in the way; take that back first.").format(entry)


def _too_weak(facts: Facts) -> str:
    if facts.get("flaw") == "PASSWORD_AS_BEFORE":
        return translate("Reason", "The new password is the present one; choose another.")
    return translate("Reason", "The password is too weak.")


def _not_counted(_facts: Facts) -> str:
    return translate("Reason", "From this level on the pages are counted before it is taken back.")


_SENTENCES: dict[Reason, Callable[[Facts], str]] = {
    Reason.NOT_YOUR_DUTY: lambda f: translate("Reason", "This is not among your duties here."),
    Reason.DUTIES_CLASH: lambda f: translate("Reason", "These roles must not sit on one person."),
    Reason.ADMINISTRATORS_MISSING: lambda f: translate(
        "Reason", "The three administrators are not complete; nothing of this level may come in before that."
    ),
    Reason.PASSWORD_TOO_WEAK: _too_weak,
    Reason.PASSWORD_TOO_OLD: lambda f: translate(
        "Reason", "The password is {0} days old and may be used for {1}; first set a new one.", "", number_of(f, "days")
    ).format(f.get("days", "–"), f.get("allowed", "–")),
    Reason.PASSWORD_FOR_ONCE: lambda f: translate(
        "Reason", "A password given out for once signs nothing; its owner first sets an own one."
    ),
    Reason.FACTOR_DEMANDED: lambda f: translate(
        "Reason", "This room demands a key medium beside the password, and this person has none."
    ),
    Reason.NAME_TAKEN: lambda f: translate("Reason", "This name is taken."),
    Reason.VALUE_NOT_POSSIBLE: lambda f: translate("Reason", "Something is missing, or a value is not possible."),
    Reason.TEXT_NOT_KEPT: lambda f: translate(
        "Reason", "A text holds signs that cannot be seen or printed; type it anew instead of pasting it."
    ),
    Reason.ALIAS_LIKE_OURS: lambda f: translate("Reason", "This code could be taken for one of our own labels."),
    Reason.ALIAS_NOT_POSSIBLE: lambda f: translate("Reason", "A foreign code has 4 to 32 digits or letters."),
    Reason.ALIAS_TAKEN: lambda f: translate(
        "Reason", "This code stands for something else already; scan it to see what."
    ),
    Reason.CODE_TAKEN: lambda f: translate("Reason", "This code is taken."),
    Reason.CODE_NOT_VALID: lambda f: translate("Reason", "This code does not follow the numbering."),
    Reason.ABOVE_THIS_PC: lambda f: translate("Reason", "This PC is not approved for this level."),
    Reason.ABOVE_YOUR_CLEARANCE: lambda f: translate(
        "Reason", "This is {0}; you are cleared up to {1}. What it says stays closed to you."
    ).format(_level(f, "level"), _level(f, "cleared")),
    Reason.NOTHING_TO_DO: lambda f: translate("Reason", "It is so already; nothing needs to be done."),
    Reason.ALREADY_DONE: lambda f: translate("Reason", "This very request was carried out before."),
    Reason.LEVEL_STAYS_IN_ROOM: lambda f: translate(
        "Reason", "{0}: read in the reading room only; taking it out needs a paper approval of the {1}."
    ).format(_level(f, "level"), _rung(f, "authority")),
    Reason.NEVER_LEAVES_ROOM: lambda f: translate(
        "Reason", "{0}: never leaves the room, whoever approves; it may be read in the reading room."
    ).format(_level(f, "level")),
    Reason.LEVEL_UNKNOWN: lambda f: translate(
        "Reason", "The level is still to be checked; it may be read and shelved, not lent."
    ),
    Reason.APPROVAL_MISSING: lambda f: translate(
        "Reason", "There is no approval for this loan; the {0} has to sign it."
    ).format(_rung(f, "authority")),
    Reason.APPROVER_TOO_LOW: lambda f: translate(
        "Reason", "The approval is by the {0}; for this level the {1} has to sign."
    ).format(_rung(f, "given"), _rung(f, "authority")),
    Reason.APPROVER_IS_KEEPER: lambda f: translate("Reason", "Whoever works at this desk does not approve."),
    Reason.KEEPER_IS_READER: lambda f: translate("Reason", "Nobody lends to himself; another keeper does it."),
    Reason.APPROVER_IS_READER: lambda f: translate("Reason", "Nobody approves for himself."),
    Reason.APPROVER_NOT_IN_OFFICE: lambda f: translate(
        "Reason", "The approver did not hold that post on the day of the approval."
    ),
    Reason.APPROVAL_IN_FUTURE: lambda f: translate("Reason", "The approval bears a date that is still to come."),
    Reason.DEPUTY_NOT_STANDING: lambda f: translate(
        "Reason", "On that day the deputy did not stand for this leader, or the leader was out of office."
    ),
    Reason.DOCUMENT_MISSING: lambda f: translate("Reason", "The document that names the deputy has no number yet."),
    Reason.FORM_NUMBER_TAKEN: lambda f: translate(
        "Reason", "This form number is already on file with another reader, approver or date."
    ),
    Reason.NOT_CLEARED: lambda f: translate("Reason", "The reader is cleared up to {0}; this is {1}.").format(
        _level(f, "cleared"), _level(f, "level")
    ),
    Reason.CARD_EXPIRED: lambda f: translate("Reason", "The reader's card is past its date: {0}.").format(
        f.get("until", "")
    ),
    Reason.CARD_STOPPED: lambda f: translate("Reason", "The reader's card was stopped."),
    Reason.ID_MISSING: lambda f: translate("Reason", "The number of the identity card is missing."),
    Reason.LETTER_MISSING: lambda f: translate("Reason", "The number of the letter of introduction is missing."),
    Reason.AGREEMENT_MISSING: lambda f: translate("Reason", "The number of the agreement is missing."),
    Reason.TEMPORARY_LIMITED: lambda f: translate("Reason", "A temporary reader: valid today only, internal at most."),
    Reason.IN_PERSON_ONLY: lambda f: translate("Reason", "Top secret is handed to the reader in person only."),
    Reason.COLLECTOR_NOT_NAMED: lambda f: translate(
        "Reason", "Today this person is not named to fetch for the reader."
    ),
    Reason.COLLECTOR_TOO_LOW: lambda f: translate("Reason", "The collector is named up to {0}; this is {1}.").format(
        _level(f, "cleared"), _level(f, "level")
    ),
    Reason.ALREADY_OUT: lambda f: translate(
        "Reason", "It is still charged to another loan; it must come back before it goes out again."
    ),
    Reason.NOT_IN_STOCK: lambda f: translate(
        "Reason", "It is not in stock: its last return is still to be cleared up."
    ),
    Reason.NOT_ON_LOAN: lambda f: translate("Reason", "It is not on loan; there is nothing to take back."),
    Reason.PAGES_NOT_COUNTED: _not_counted,
    Reason.PLACE_TOO_LOW: lambda f: translate("Reason", "This place holds up to {0}; the carrier is {1}.").format(
        _level(f, "place_level"), _level(f, "level")
    ),
    Reason.PLACE_DEDICATED: lambda f: translate("Reason", "This place is kept for {0} only.").format(
        _level(f, "place_level")
    ),
    Reason.TOP_SECRET_APART: lambda f: translate("Reason", "Top secret stands apart, in a place kept for it alone."),
    Reason.WRONG_PLACE: lambda f: translate("Reason", "This carrier does not belong in this place."),
    Reason.OTHER_BOX: lambda f: translate("Reason", "It belongs in another box."),
    Reason.STILL_CHARGED: lambda f: translate("Reason", "It is still on loan; take it back first."),
    Reason.PAGES_DIFFER_OPEN: lambda f: translate(
        "Reason", "Its pages were not counted on return, or differed; clear that up before it goes on the shelf."
    ),
    Reason.NEEDS_TREATMENT: lambda f: translate(
        "Reason", "It has mould, insects or dirt and must be treated before it is shelved or lent."
    ),
    Reason.NOT_A_SHELF: lambda f: translate("Reason", "Nothing can stand here; scan the section, level or slot."),
    Reason.UNIT_ENDED: lambda f: translate("Reason", "This unit has ended; choose the one that took over."),
    Reason.SUCCESSOR_NOT_STANDING: lambda f: translate("Reason", "Only another unit that stands can take over."),
    Reason.NOT_UNDOABLE: lambda f: translate("Reason", "This cannot be taken back, only corrected by a new act."),
    Reason.ALREADY_UNDONE: lambda f: translate("Reason", "This was taken back before."),
    Reason.NOT_YOURS_TO_UNDO: lambda f: translate(
        "Reason", "Only who did it may take it back, and only on the same day."
    ),
    Reason.LATER_ENTRY_STANDS: _later,
    **arranging.REASONS,
    **lending.REASONS,
    **registering.REASONS,
    **opening.REASONS,
    **labels.REASONS,
    **shelving.REASONS,
    **cases.REASONS,
    **equipment.REASONS,
    **backups.REASONS,
    **clock.REASONS,
    **retaining.REASONS,
    **destroying.REASONS,
    **receiving.REASONS,
    **handing.REASONS,
    **counting.REASONS,
    **copying.REASONS,
    **carrying.REASONS,
    **inside.REASONS,
    **calling.REASONS,
    **waiting.REASONS,
    **approving.REASONS,
    **enquiries.REASONS,
    **appraising.REASONS,
    **transferring.REASONS,
    **incidents.REASONS,
    **care.REASONS,
    **room_stays.REASONS,
    **safes.REASONS,
    **secrecy.REASONS,
    **accessions.REASONS,
    **circulating.REASONS,
    **reading.REASONS,
    Reason.PRINT_CLOSED: lambda f: translate("Reason", "This print job is closed already."),
    Reason.PRINT_NOT_ALLOWED: lambda f: translate(
        "Reason", "From jimi up a list is printed only by a leader's leave; choose who allowed it."
    ),
    Reason.PRINT_NOT_ACCOUNTED: lambda f: translate("Reason", "This job was not given out, or is not printed yet."),
    Reason.PRINT_SETTLED: lambda f: translate("Reason", "What became of this paper is written down already."),
    Reason.WITNESS_MISSING: lambda f: translate(
        "Reason", "Classified paper is destroyed before a second person; type the name."
    ),
    Reason.MEDIUM_MISSING: lambda f: translate("Reason", "The number of the medium that the file goes to is missing."),
    Reason.PURPOSE_MISSING: lambda f: translate(
        "Reason", "A secret list leaves only with what for and for whom written down."
    ),
    Reason.LIST_TOO_LONG: lambda f: translate("Reason", "The list is too long for one file; narrow it down."),
}
