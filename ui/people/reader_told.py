"""What the pane of readers tells once something was done."""

from __future__ import annotations

from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.facts import Entered, Fact
from recordsroom.domain.handing_facts import ReaderCleared
from recordsroom.domain.people_facts import CardReplaced, CollectorNamed, ReaderChanged, ReaderLet, ReaderStopped
from ui.people.words import date_words

translate = QCoreApplication.translate


@singledispatch
def done_words(told: Fact) -> str:
    """The number of the new card, or what changed for the reader, and what is to be done about it."""
    raise NotImplementedError(type(told).__name__)


@done_words.register
def _(told: Entered) -> str:
    return translate("Readers", "Entered with card {0}; print it with Ctrl+P.").format(told.barcode)


@done_words.register
def _(told: ReaderChanged) -> str:
    found = [translate("Readers", "Changed; a card with another name or unit is printed anew with Ctrl+P.")]
    if told.above:
        above = translate("Readers", "{0} carriers out are above what may be seen now: recall them.", "", told.above)
        found.append(above.format(f"{told.above:,}"))
    if told.left is not None:
        found.append(translate("Readers", "The unit that was left has no contact any more: name one under Units."))
    return " ".join(found)


@done_words.register
def _(told: CardReplaced) -> str:
    words = translate("Readers", "Card {0} is lost; the new one is {1}. Print it with Ctrl+P.")
    return words.format(told.lost, told.barcode)


@done_words.register
def _(told: ReaderStopped) -> str:
    words = translate("Readers", "Stopped; {0} carriers out may come back at any time.", "", told.out)
    return words.format(told.out)


@done_words.register
def _(told: ReaderCleared) -> str:
    return translate("Readers", "{0}: nothing is out. Ctrl+O prints the sheet to be signed.").format(told.number)


@done_words.register
def _(told: CollectorNamed) -> str:
    return translate("Readers", "{0} is named until {1}.").format(told.name, date_words(told.until))


@done_words.register
def _(told: ReaderLet) -> str:
    return translate("Readers", "May use the holdings until {0}.").format(date_words(told.until))
