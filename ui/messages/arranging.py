"""The words of arranging: what was asked and done, why not, where the rule comes from, and the lawful way on (P-17)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Doubt, Reason
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Facts: TypeAlias = Mapping[str, str | int]
Words: TypeAlias = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "RenumberRecords": lambda: translate("Command", "Renumbered"),
    "SplitFile": lambda: translate("Command", "File split"),
    "MergeFiles": lambda: translate("Command", "Files merged"),
    "ExtractItem": lambda: translate("Command", "Item taken out of its file"),
    "FileLate": lambda: translate("Command", "Filed late"),
    "MakeBox": lambda: translate("Command", "New box"),
    "PutInBox": lambda: translate("Command", "Put into a box"),
    "TakeOutOfBox": lambda: translate("Command", "Taken out of its box"),
}
FACTS: dict[str, Words] = {
    "Arranged": lambda: translate("Fact", "Arranged anew"),
    "Boxed": lambda: translate("Fact", "Box changed"),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.BOX_MIXED: lambda: translate("Doubt", "This old box would hold more than one class."),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.CODE_USED_BEFORE: lambda f: translate(
        "Reason", "{0} was a code once; it is never given again, not even to its own record."
    ).format(f.get("code") or translate("Reason", "This code")),
    Reason.RETENTION_DIFFERS: lambda f: translate("Reason", "The code names another retention period."),
    Reason.CODE_LEAVES_FILE: lambda f: translate(
        "Reason", "An inner item bears the number of its file; take it out of the file first."
    ),
    Reason.NOT_A_FILE: lambda f: translate("Reason", "This is an item; only a file can be split or merged."),
    Reason.NOT_IN_THIS_FILE: lambda f: translate("Reason", "Not all of this lies in one file."),
    Reason.FILE_EMPTIED: lambda f: translate("Reason", "Nothing would be left in the file."),
    Reason.ALREADY_MERGED: lambda f: translate(
        "Reason", "It was merged into another file and stands for itself no more."
    ),
    Reason.STILL_PENDING: lambda f: translate("Reason", "This record still waits to be mended."),
    Reason.COPIES_DIFFER: lambda f: translate(
        "Reason", "The two files have different numbers of copies; it is not clear which goes into which."
    ),
    Reason.PAGES_LEFT_NONE: lambda f: translate(
        "Reason", "The volume has {0} pages; some must be left in it.", "", number_of(f, "pages")
    ).format(f.get("pages", "–")),
    Reason.CARRIER_WITHDRAWN: lambda f: translate(
        "Reason", "Its content went into another file; this label counts no more."
    ),
    Reason.CLASS_DIFFERS: lambda f: translate(
        "Reason", "They are of different classes: fonds, category, year, retention or organ."
    ),
    Reason.BOX_OF_ANOTHER_SERIES: lambda f: translate("Reason", "Box {0} holds another series.").format(
        f.get("box", "–")
    ),
    Reason.BOX_ELSEWHERE: lambda f: translate("Reason", "It stands on a shelf where this box does not stand."),
    Reason.IN_A_BOX: lambda f: translate("Reason", "It lies in box {0}, which stands elsewhere.").format(
        f.get("box", "–")
    ),
    Reason.SERIES_CLOSED: lambda f: translate("Reason", "This series is closed and takes no new numbers."),
}

WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.CODE_USED_BEFORE: (
        "arrow-right-left",
        lambda: translate("Step", "Take the next free number"),
        lambda: translate("Step", "It is proposed whenever the act is begun anew"),
    ),
    Reason.CODE_TAKEN: (
        "arrow-right-left",
        lambda: translate("Step", "Take a number that is free"),
        lambda: translate("Step", "Find shows who has this one"),
    ),
    Reason.CODE_NOT_VALID: (
        "tag",
        lambda: translate("Step", "Write the code as its series does"),
        lambda: translate("Step", "With all its noughts; the last number must have room to count on"),
    ),
    Reason.RETENTION_DIFFERS: (
        "hourglass",
        lambda: translate("Step", "Take the period that the record has"),
        lambda: translate("Step", "Only an appraisal changes the retention period"),
    ),
    Reason.CODE_LEAVES_FILE: (
        "file-text",
        lambda: translate("Step", "Take the item out of its file"),
        lambda: translate("Step", "It then has a code, a carrier and a label of its own"),
    ),
    Reason.NOT_A_FILE: (
        "folder",
        lambda: translate("Step", "Choose a file in the list"),
        lambda: translate("Step", "A late document may also be filed beside an item"),
    ),
    Reason.NOT_IN_THIS_FILE: (
        "folder-open",
        lambda: translate("Step", "Choose items of one file"),
        lambda: translate("Step", "Or choose the file itself, then its items"),
    ),
    Reason.FILE_EMPTIED: (
        "folder",
        lambda: translate("Step", "Renumber or merge the whole file instead"),
        lambda: translate("Step", "A file always holds something"),
    ),
    Reason.ALREADY_MERGED: (
        "folder-open",
        lambda: translate("Step", "Go on with the file that took it over"),
        lambda: translate("Step", "The side pane names it"),
    ),
    Reason.STILL_PENDING: (
        "pencil",
        lambda: translate("Step", "Mend it first"),
        lambda: translate("Step", "It then has a code of its own that can be changed"),
    ),
    Reason.COPIES_DIFFER: (
        "copy",
        lambda: translate("Step", "Register the missing copy first"),
        lambda: translate("Step", "Copy goes into copy"),
    ),
    Reason.PAGES_LEFT_NONE: (
        "list-checks",
        lambda: translate("Step", "Count the pages that leave"),
        lambda: translate("Step", "Empty means to be checked on both sides"),
    ),
    Reason.CARRIER_WITHDRAWN: (
        "map-pin",
        lambda: translate("Step", "Scan the label of the file that took it over"),
        lambda: translate("Step", "Ask with this label says which one"),
    ),
    Reason.CLASS_DIFFERS: (
        "box",
        lambda: translate("Step", "Take a box of this class, or make one"),
        lambda: translate("Step", "Old mixed boxes may be entered as such"),
    ),
    Reason.BOX_OF_ANOTHER_SERIES: (
        "box",
        lambda: translate("Step", "Take a box of this series, or make one"),
        lambda: translate("Step", "One box holds one series; old mixed boxes may be entered as such"),
    ),
    Reason.BOX_ELSEWHERE: (
        "warehouse",
        lambda: translate("Step", "Carry it to the box first"),
        lambda: translate("Step", "Scan it in mode Shelve where the box stands, then put it in"),
    ),
    Reason.SERIES_CLOSED: (
        "folder",
        lambda: translate("Step", "Choose another series"),
        lambda: translate("Step", "A closed one keeps what it has"),
    ),
}
