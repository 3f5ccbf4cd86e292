"""The parts of which the desk's sentences are made: an outcome in full, and how a carrier is named in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import ShelveInBox
from recordsroom.domain.facts import CarrierLine
from recordsroom.domain.rules import Doubt
from recordsroom.services.acts import Do
from recordsroom.services.queries.scanned import CarrierSeen
from ui.look.tokens import Role
from ui.messages import level_mark
from ui.messages.carrying import form_words
from ui.messages.cases import case_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """What the list says about one outcome; the desk adds when."""

    role: Role
    word: str
    carrier: CarrierLine | CarrierSeen | None = None
    person: str = ""
    """Who it was, or which place, where no carrier is meant or a return names the borrower."""
    pages: str = ""
    digits: str = ""
    """What was scanned, where nobody knows what it stands on."""
    box_no: str = ""
    """The number of a box, where one is meant and no carrier."""


@dataclass(frozen=True, slots=True, repr=False)
class Outcoming:
    """One outcome in full; what has no band of its own leaves the band as it is."""

    sound: Sound
    told: Told | None
    line: Line | None = None


def copy_words(copy_no: str | None) -> str:
    """Which copy it is, where copies have numbers."""
    return translate("Outcome", "Copy {0}").format(copy_no) if copy_no else ""


def pages_words(pages: int | None) -> str:
    """The number of pages for the list; 待核 where it was never counted."""
    return translate("Outcome", "To be checked") if pages is None else str(pages)


def facts_of(line: CarrierLine | CarrierSeen) -> tuple[str, str]:
    """Level and pages, as most bands end."""
    pages = translate("Outcome", "{0} pages", "", line.pages).format(line.pages) if line.pages else unknown_pages()
    return mark_of(line), pages


def unknown_pages() -> str:
    """What stands where pages were never counted."""
    return translate("Outcome", "Pages to be checked")


def all_pages(line: CarrierLine) -> str:
    """What a return says that was taken as complete."""
    if line.pages is None:
        return unknown_pages()
    return translate("Outcome", "All {0} pages, good", "", line.pages).format(line.pages)


def pages_compared(registered: int | None, counted: int | None) -> str:
    """Both numbers, where the register and the count differ; empty where one of them is not known."""
    if registered is None or counted is None or registered == counted:
        return ""
    return translate("Outcome", "Registered {0} pages, counted {1}", "", registered).format(registered, counted)


def mark_of(line: CarrierLine | CarrierSeen) -> str:
    """The level as it is marked on the paper: 机密★20年."""
    return level_mark(line.level, line.scheme, line.secrecy_term)


def box_words(box_no: str) -> str:
    """A box by its number, as it stands on its back."""
    return translate("Outcome", "Box {0}").format(box_no)


def thing_words(do: Do) -> str:
    """The box or the transport case that a request was about."""
    if do.box is not None:
        return box_words(do.box.box_no)
    return case_words(do.case.case_no) if do.case is not None else ""


def home_of(do: Do) -> str:
    """Where what was refused belongs, if that is known; a box belongs where it stands."""
    if do.box is not None and not isinstance(do.command, ShelveInBox):
        return do.box.place or ""
    return (do.about.home if do.about else None) or ""


def holder_of(carrier: CarrierSeen) -> str:
    """Who has it, with the unit, and by which form where it is no ordinary loan."""
    form = form_words(carrier.form) if carrier.form is not None else ""
    return " · ".join(part for part in (carrier.reader_name, carrier.reader_unit, form) if part)


def awaited_words(carrier: CarrierSeen) -> str:
    """Who asked for it and gets it next; empty where nobody waits."""
    if (waits := carrier.awaited) is None:
        return ""
    told = translate("Outcome", "{0} waits since {1}")
    return told.format(f"{waits.reader}\u3000{waits.unit}", waits.since.isoformat())


def kept_words(carrier: CarrierSeen) -> str:
    """For whom it is kept overnight; empty where for nobody."""
    return translate("Outcome", "Kept overnight for {0}").format(carrier.kept_for) if carrier.kept_for else ""


def whom_words(doubt: Doubt, carrier: CarrierSeen) -> str:
    """For whose sake something is doubted, who is to be told, or asked, first; empty where for nobody's."""
    words = {Doubt.SOMEBODY_WAITS: awaited_words, Doubt.KEPT_FOR_ANOTHER: kept_words}.get(doubt)
    return words(carrier) if words is not None else ""


def carrier_told(role: Role, verb: str, who: str, line: CarrierLine | CarrierSeen, facts: tuple[str, ...]) -> Told:
    """A band about one carrier."""
    return Told(role, verb, who, line.reference_code, copy_words(line.copy_no), tuple(fact for fact in facts if fact))
