"""What the desk understands beside labels: its modes, the commands on the sheet beside it, and the numbered reasons."""

from __future__ import annotations

from enum import IntEnum, StrEnum, unique

from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Barcode, Condition, Kind


@unique
class DeskMode(StrEnum):
    """What a scanned carrier means right now (product.md, the desk, 2)."""

    ASK = "ASK"
    LEND = "LEND"
    RETURN = "RETURN"
    SHELVE = "SHELVE"
    CASES = "CASES"
    READ = "READ"
    CIRCULATE = "CIRCULATE"


@unique
class DeskCommand(IntEnum):
    """One command of the desk; its number is the serial of its barcode and is never given another meaning."""

    LEND = 1
    RETURN = 2
    SHELVE = 3
    ASK = 4
    END = 5
    UNDO = 6
    GOOD = 7
    DAMAGED = 8
    MOULD = 11
    INSECTS = 12
    DIRTY = 13
    PAPER_APPROVAL = 14
    PUT_HERE = 15
    SKIP = 16
    BATCH = 17
    RUN = 18
    TEMPORARY_READER = 19
    COLLECTOR = 20
    PHRASE_1 = 21
    PHRASE_2 = 22
    PHRASE_3 = 23
    PHRASE_4 = 24
    PHRASE_5 = 25
    PHRASE_6 = 26
    BIND_ALIAS = 31
    RELEASE_ALIAS = 32
    SECOND_KEEPER = 41
    COUNTERSIGNED = 42
    RENEW = 51
    LATE_ENTRY = 52
    CLOSE_DAY = 53
    PRINT_SLIP = 54
    PRINT_OUT_CARDS = 55
    POUR = 61
    CASES = 71
    SEAL = 72
    LOAD = 73
    NAME_PLACE = 81
    READ = 91
    AWAY = 92
    LEAVE = 93
    COUNT = 94
    SPOKEN_WORD = 95
    LEADER_HERE = 96
    BY_OFFICE = 97
    COMPANION = 98
    CIRCULATE = 99
    KEEP_OVERNIGHT = 100
    INCIDENT = 101

    @property
    def barcode(self) -> Barcode:
        """The label that gives this command."""
        return Barcode.make(Kind.COMMAND, self.value)


MODES: dict[DeskCommand, DeskMode] = {
    DeskCommand.LEND: DeskMode.LEND,
    DeskCommand.RETURN: DeskMode.RETURN,
    DeskCommand.SHELVE: DeskMode.SHELVE,
    DeskCommand.ASK: DeskMode.ASK,
    DeskCommand.CASES: DeskMode.CASES,
    DeskCommand.READ: DeskMode.READ,
    DeskCommand.CIRCULATE: DeskMode.CIRCULATE,
}
"""The commands that change the mode."""

CONDITIONS: dict[DeskCommand, Condition] = {
    DeskCommand.GOOD: Condition.GOOD,
    DeskCommand.DAMAGED: Condition.DAMAGED,
    DeskCommand.MOULD: Condition.MOULD,
    DeskCommand.INSECTS: Condition.INSECTS,
    DeskCommand.DIRTY: Condition.DIRTY,
}
"""The condition codes: scanned after a return, they correct how the carrier came back (product.md, the desk, 6)."""


@unique
class Phrase(IntEnum):
    """Why a doubt was set aside, as a number that is the same on screen, on paper and in the journal (P-33)."""

    COUNTED_TOGETHER = 1
    URGENT_WORK = 2
    REMINDED = 3
    LEADER_KNOWS = 4
    REGISTER_WRONG = 5
    COUNTED_TWICE = 6


PHRASES: dict[Doubt, tuple[Phrase, ...]] = {
    Doubt.PAGES_UNKNOWN: (Phrase.COUNTED_TOGETHER, Phrase.URGENT_WORK),
    Doubt.MANY_OUT: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.SOMEBODY_WAITS: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.HAS_OVERDUE: (Phrase.URGENT_WORK, Phrase.REMINDED, Phrase.LEADER_KNOWS),
    Doubt.PAGES_DIFFER: (Phrase.COUNTED_TOGETHER, Phrase.REGISTER_WRONG, Phrase.COUNTED_TWICE),
    Doubt.READERS_STAY: (Phrase.LEADER_KNOWS,),
    Doubt.PLACE_OVERFULL: (Phrase.URGENT_WORK, Phrase.REGISTER_WRONG),
    Doubt.BOX_MIXED: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.YEAR_AHEAD: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.KIND_DIFFERS: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.NUMBER_GAP: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.TERM_BEYOND_LAW: (Phrase.LEADER_KNOWS,),
    Doubt.CLASSIFIER_UNKNOWN: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.ENDS_SOONER: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.BEYOND_OWN_POWER: (Phrase.LEADER_KNOWS,),
    Doubt.CAMPAIGN_UNFINISHED: (Phrase.LEADER_KNOWS,),
    Doubt.SEAL_BROKEN: (Phrase.COUNTED_TOGETHER, Phrase.LEADER_KNOWS),
    Doubt.SEAL_DIFFERS: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.NOT_ON_THE_LIST: (Phrase.COUNTED_TOGETHER, Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.LEAVES_DIFFER: (Phrase.COUNTED_TOGETHER, Phrase.LEADER_KNOWS),
    Doubt.SECRETS_OVERNIGHT: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.KEPT_FOR_ANOTHER: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.ZONE_DIFFERS: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.TRANSFER_NOT_PERMANENT: (Phrase.LEADER_KNOWS,),
    Doubt.ENCLOSED_LEFT: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.DESTROYED_STILL_SECRET: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.DESTROYED_BEFORE_TIME: (Phrase.REGISTER_WRONG, Phrase.LEADER_KNOWS),
    Doubt.ARCHIVES_NOT_TOLD: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.CLIMATE_UNMENDED: (Phrase.URGENT_WORK, Phrase.LEADER_KNOWS),
    Doubt.MEDIUM_WITHOUT_CHECKPOINT: (Phrase.LEADER_KNOWS,),
}
"""The reasons that may be given for each doubt."""

_FIRST_PHRASE = DeskCommand.PHRASE_1.value - 1


def phrases_for(doubts: tuple[Doubt, ...]) -> tuple[Phrase, ...]:
    """The reasons that fit at least one of these doubts, by number; one reason covers them all (P-33)."""
    fitting = {phrase for doubt in doubts for phrase in PHRASES[doubt]}
    return tuple(phrase for phrase in Phrase if phrase in fitting)


def phrase_of(command: DeskCommand) -> Phrase | None:
    """The numbered reason that a command gives, or None for every other command."""
    number = command.value - _FIRST_PHRASE
    return Phrase(number) if number in set(Phrase) else None


def command_of(barcode: Barcode) -> DeskCommand | None:
    """The command on a label of the command sheet, or None where this program knows none of that number."""
    known = barcode.kind is Kind.COMMAND and barcode.serial in set(DeskCommand)
    return DeskCommand(barcode.serial) if known else None
