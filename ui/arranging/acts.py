"""The acts of arranging as the keeper knows them, and which of them fit what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.arranging import Subject

translate = QCoreApplication.translate
_PAIR = 2


@unique
class ArrangingAct(StrEnum):
    """One act; its place is the digit that chooses it."""

    RENUMBER = "RENUMBER"
    SPLIT = "SPLIT"
    MERGE = "MERGE"
    FILE_LATE = "FILE_LATE"
    EXTRACT = "EXTRACT"
    PUT_IN_BOX = "PUT_IN_BOX"
    TAKE_OUT = "TAKE_OUT"

    @property
    def number(self) -> int:
        """The digit that chooses it."""
        return list(ArrangingAct).index(self) + 1

    @classmethod
    def numbered(cls, number: int) -> ArrangingAct:
        """The act that this digit chooses."""
        return list(cls)[number - 1]


@dataclass(frozen=True, slots=True)
class ActWords:
    """What an act is called, on its button, and its icon."""

    icon: str
    name: Callable[[], str]
    do: Callable[[], str]
    hint: Callable[[], str]
    """What has to be chosen for it."""


ACTS: dict[ArrangingAct, ActWords] = {
    ArrangingAct.RENUMBER: ActWords(
        "tag",
        lambda: translate("Arranging", "Renumber"),
        lambda: translate("Arranging", "Give the new codes"),
        lambda: translate("Arranging", "one or more records"),
    ),
    ArrangingAct.SPLIT: ActWords(
        "folder-open",
        lambda: translate("Arranging", "Split the file"),
        lambda: translate("Arranging", "Split off the new file"),
        lambda: translate("Arranging", "one file, or items of one file"),
    ),
    ArrangingAct.MERGE: ActWords(
        "folder",
        lambda: translate("Arranging", "Merge files"),
        lambda: translate("Arranging", "Merge the files"),
        lambda: translate("Arranging", "one or two files"),
    ),
    ArrangingAct.FILE_LATE: ActWords(
        "plus",
        lambda: translate("Arranging", "File a late document"),
        lambda: translate("Arranging", "File it late"),
        lambda: translate("Arranging", "the file, or an item of its series"),
    ),
    ArrangingAct.EXTRACT: ActWords(
        "file-text",
        lambda: translate("Arranging", "Take an item out of its file"),
        lambda: translate("Arranging", "Take the item out"),
        lambda: translate("Arranging", "one file, or an item of it"),
    ),
    ArrangingAct.PUT_IN_BOX: ActWords(
        "box",
        lambda: translate("Arranging", "Put into a box"),
        lambda: translate("Arranging", "Put into the box"),
        lambda: translate("Arranging", "records that have carriers"),
    ),
    ArrangingAct.TAKE_OUT: ActWords(
        "log-out",
        lambda: translate("Arranging", "Take out of the box"),
        lambda: translate("Arranging", "Take out of the box"),
        lambda: translate("Arranging", "records that lie in boxes"),
    ),
}


def fits(act: ArrangingAct, subjects: Sequence[Subject]) -> bool:
    """Whether what is chosen is enough to begin with; the room itself judges the rest."""
    if not subjects:
        return False
    alone, files = len(subjects) == 1, all(subject.kind is RecordKind.FILE for subject in subjects)
    parents = {subject.parent for subject in subjects}
    inside_one = len(parents) == 1 and None not in parents
    enough = {
        ArrangingAct.RENUMBER: True,
        ArrangingAct.SPLIT: inside_one or (alone and files),
        ArrangingAct.MERGE: files and len(subjects) <= _PAIR,
        ArrangingAct.FILE_LATE: alone,
        ArrangingAct.EXTRACT: alone and (inside_one or files),
        ArrangingAct.PUT_IN_BOX: all(subject.carriers for subject in subjects),
        ArrangingAct.TAKE_OUT: any(subject.boxed for subject in subjects),
    }
    return enough[act]


def picks_first(act: ArrangingAct, subjects: Sequence[Subject]) -> bool:
    """Whether the items inside the chosen file must be picked before the form can be filled."""
    inner = act in {ArrangingAct.SPLIT, ArrangingAct.EXTRACT}
    return inner and len(subjects) == 1 and subjects[0].kind is RecordKind.FILE
