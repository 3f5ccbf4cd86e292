"""The desk's own words: its modes and commands, what it doubts, the numbered reasons, how a carrier looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand, DeskMode, Phrase
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Condition
from ui.messages import (
    accessions,
    arranging,
    backups,
    care,
    cases,
    destroying,
    incidents,
    opening,
    reading,
    registering,
    transferring,
)

translate = QCoreApplication.translate

_MODES: dict[DeskMode, Callable[[], str]] = {
    DeskMode.LEND: lambda: translate("DeskMode", "Lend"),
    DeskMode.RETURN: lambda: translate("DeskMode", "Return"),
    DeskMode.SHELVE: lambda: translate("DeskMode", "Shelve"),
    DeskMode.CASES: lambda: translate("DeskMode", "Cases"),
    DeskMode.CIRCULATE: lambda: translate("DeskMode", "Circulate"),
    DeskMode.READ: lambda: translate("DeskMode", "Read here"),
    DeskMode.ASK: lambda: translate("DeskMode", "Ask"),
}
_DOUBTS: dict[Doubt, Callable[[], str]] = {
    Doubt.PAGES_UNKNOWN: lambda: translate("Doubt", "Its number of pages was never counted."),
    Doubt.MANY_OUT: lambda: translate("Doubt", "The reader has as many carriers out as the room allows."),
    Doubt.SOMEBODY_WAITS: lambda: translate("Doubt", "Somebody else asked for it and waits."),
    Doubt.HAS_OVERDUE: lambda: translate("Doubt", "The reader has something overdue."),
    Doubt.PAGES_DIFFER: lambda: translate("Doubt", "The pages counted are not those that went out."),
    Doubt.READERS_STAY: lambda: translate("Doubt", "Readers still belong to it, and no unit takes over."),
    Doubt.PLACE_OVERFULL: lambda: translate("Doubt", "By the estimate this place is full."),
    **arranging.DOUBTS,
    **accessions.DOUBTS,
    **registering.DOUBTS,
    **opening.DOUBTS,
    **backups.DOUBTS,
    **cases.DOUBTS,
    **reading.DOUBTS,
    **destroying.DOUBTS,
    **transferring.DOUBTS,
    **incidents.DOUBTS,
    **care.DOUBTS,
}
_PHRASES: dict[Phrase, Callable[[], str]] = {
    Phrase.COUNTED_TOGETHER: lambda: translate("Phrase", "Counted face to face"),
    Phrase.URGENT_WORK: lambda: translate("Phrase", "Urgently needed for work"),
    Phrase.REMINDED: lambda: translate("Phrase", "Reminded face to face"),
    Phrase.LEADER_KNOWS: lambda: translate("Phrase", "The leader knows"),
    Phrase.REGISTER_WRONG: lambda: translate("Phrase", "The register is wrong, the thing is right"),
    Phrase.COUNTED_TWICE: lambda: translate("Phrase", "Counted twice, it does differ"),
}
_CONDITIONS: dict[Condition, Callable[[], str]] = {
    Condition.GOOD: lambda: translate("Condition", "Complete and good"),
    Condition.DAMAGED: lambda: translate("Condition", "Damaged"),
    Condition.MOULD: lambda: translate("Condition", "Mouldy"),
    Condition.INSECTS: lambda: translate("Condition", "Insects"),
    Condition.DIRTY: lambda: translate("Condition", "Dirty"),
}
_COMMANDS: dict[DeskCommand, Callable[[], str]] = {
    DeskCommand.LEND: _MODES[DeskMode.LEND],
    DeskCommand.RETURN: _MODES[DeskMode.RETURN],
    DeskCommand.SHELVE: _MODES[DeskMode.SHELVE],
    DeskCommand.ASK: _MODES[DeskMode.ASK],
    DeskCommand.CASES: _MODES[DeskMode.CASES],
    DeskCommand.READ: _MODES[DeskMode.READ],
    DeskCommand.CIRCULATE: _MODES[DeskMode.CIRCULATE],
    DeskCommand.AWAY: lambda: translate("DeskCommand", "Away or back"),
    DeskCommand.KEEP_OVERNIGHT: lambda: translate("DeskCommand", "Keep overnight"),
    DeskCommand.COMPANION: lambda: translate("DeskCommand", "Reads along"),
    DeskCommand.LEAVE: lambda: translate("DeskCommand", "Reader leaves"),
    DeskCommand.SEAL: lambda: translate("DeskCommand", "Seal on or off"),
    DeskCommand.LOAD: lambda: translate("DeskCommand", "Case on its way"),
    DeskCommand.NAME_PLACE: lambda: translate("DeskCommand", "Type a place"),
    DeskCommand.END: lambda: translate("DeskCommand", "End"),
    DeskCommand.UNDO: lambda: translate("DeskCommand", "Undo the last scan"),
    DeskCommand.GOOD: _CONDITIONS[Condition.GOOD],
    DeskCommand.DAMAGED: _CONDITIONS[Condition.DAMAGED],
    DeskCommand.MOULD: _CONDITIONS[Condition.MOULD],
    DeskCommand.INSECTS: _CONDITIONS[Condition.INSECTS],
    DeskCommand.DIRTY: _CONDITIONS[Condition.DIRTY],
    DeskCommand.PAPER_APPROVAL: lambda: translate("DeskCommand", "Record a paper approval"),
    DeskCommand.SPOKEN_WORD: lambda: translate("DeskCommand", "Take down a spoken approval"),
    DeskCommand.LEADER_HERE: lambda: translate("DeskCommand", "Leader approves by password"),
    DeskCommand.BY_OFFICE: lambda: translate("DeskCommand", "The head takes it by office"),
    DeskCommand.PUT_HERE: lambda: translate("DeskCommand", "Put it here for good"),
    DeskCommand.SKIP: lambda: translate("DeskCommand", "Skip this one"),
    DeskCommand.BATCH: lambda: translate("DeskCommand", "Several at once"),
    DeskCommand.RUN: lambda: translate("DeskCommand", "Move a run"),
    DeskCommand.TEMPORARY_READER: lambda: translate("DeskCommand", "Reader without a card"),
    DeskCommand.COLLECTOR: lambda: translate("DeskCommand", "Collector"),
    DeskCommand.PRINT_SLIP: lambda: translate("DeskCommand", "Print the slip"),
    DeskCommand.PRINT_OUT_CARDS: lambda: translate("DeskCommand", "Print out cards"),
    DeskCommand.RENEW: lambda: translate("DeskCommand", "Renew the loan"),
    DeskCommand.LATE_ENTRY: lambda: translate("DeskCommand", "Enter late"),
    DeskCommand.CLOSE_DAY: lambda: translate("DeskCommand", "Close the day"),
    DeskCommand.COUNT: lambda: translate("DeskCommand", "Count"),
    DeskCommand.INCIDENT: lambda: translate("DeskCommand", "Open an incident"),
    DeskCommand.POUR: lambda: translate("DeskCommand", "Pour in a memory scanner"),
    DeskCommand.SECOND_KEEPER: lambda: translate("DeskCommand", "Second keeper"),
    DeskCommand.COUNTERSIGNED: lambda: translate("DeskCommand", "Countersigned form"),
    DeskCommand.BIND_ALIAS: lambda: translate("DeskCommand", "Bind barcode"),
    DeskCommand.RELEASE_ALIAS: lambda: translate("DeskCommand", "Release barcode"),
    DeskCommand.PHRASE_1: _PHRASES[Phrase.COUNTED_TOGETHER],
    DeskCommand.PHRASE_2: _PHRASES[Phrase.URGENT_WORK],
    DeskCommand.PHRASE_3: _PHRASES[Phrase.REMINDED],
    DeskCommand.PHRASE_4: _PHRASES[Phrase.LEADER_KNOWS],
    DeskCommand.PHRASE_5: _PHRASES[Phrase.REGISTER_WRONG],
    DeskCommand.PHRASE_6: _PHRASES[Phrase.COUNTED_TWICE],
}


def mode_words(mode: DeskMode) -> str:
    """The word of a mode, as it stands in very large letters."""
    return _MODES[mode]()


def doubt_words(doubt: Doubt) -> str:
    """What the room doubts, in one sentence."""
    return _DOUBTS[doubt]()


def phrase_words(phrase: Phrase) -> str:
    """A numbered reason."""
    return _PHRASES[phrase]()


def condition_words(condition: Condition) -> str:
    """How a carrier looks."""
    return _CONDITIONS[condition]()


def desk_command_words(command: DeskCommand) -> str:
    """What a command of the desk is called on its card and its key."""
    return _COMMANDS[command]()
