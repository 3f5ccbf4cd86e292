"""What the desk says about boxes, about several things that are put in one place, and about the trolley."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.facts import BoxShelved, ShelvedInBox, ShelvedTogether
from recordsroom.domain.shelving_facts import OnTrolley
from recordsroom.services.acts import AskNamed, AskPlace, Do, Tell, Telling
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.shelf_run import counted
from ui.desk.wording import Line, Outcoming, box_words, carrier_told, mark_of, pages_words
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.cases import case_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def done(do: Do, told: BoxShelved | ShelvedInBox | ShelvedTogether) -> Outcoming:
    """The words for boxes that were shelved and filled."""
    if isinstance(told, BoxShelved):
        return _box_shelved(do, told)
    if isinstance(told, ShelvedInBox):
        return _in_box(told)
    verb = translate("Outcome", "Shelved")
    what = amount_words(told.boxes, told.carriers)
    line = Line(Role.OK, verb, person=f"{what}\u3000{told.place}")
    where = do.at.code if do.at else told.place
    return Outcoming(Sound.OK, Told(Role.OK, verb, where, what, facts=(told.place,)), line)


def tell(said: Tell, box: BoxSeen) -> Outcoming:
    """The words for a box that was scanned."""
    name, facts = box_words(box.box_no), _facts(box)
    if said.what is Telling.BOX_OPEN:
        line = Line(Role.INFO, translate("Outcome", "Box"), person=box.place or "", box_no=box.box_no)
        return Outcoming(Sound.OK, Told(Role.INFO, name, facts=facts, icon="box"), line)
    if said.what is Telling.BOX_HELD:
        scan = translate("Outcome", "Now scan its place")
        return Outcoming(Sound.OK, Told(Role.INFO, scan, name, facts=facts, icon="warehouse"))
    if said.what is Telling.BOX:
        where = box.place or _case_of(box) or translate("Outcome", "Stands nowhere yet")
        line = Line(Role.INFO, translate("Outcome", "Box"), person=where, box_no=box.box_no)
        return Outcoming(Sound.OK, Told(Role.INFO, name, where, facts=facts, icon="map-pin"), line)
    if said.what is Telling.SKIPPED:
        return Outcoming(Sound.OK, None)
    if said.what is Telling.BOX_NOT_HERE:
        one_by_one = translate("Outcome", "Scan the carriers in it one by one")
        line = Line(Role.LOOK, translate("Outcome", "Not done"), box_no=box.box_no)
        return Outcoming(Sound.LOOK, Told(Role.LOOK, name, facts=(one_by_one,), icon="box"), line)
    word = translate("Outcome", "Not done")
    return Outcoming(Sound.STOP, Told(Role.STOP, word, name), Line(Role.STOP, word, box_no=box.box_no))


def asked(question: AskPlace | AskNamed) -> Outcoming:
    """The words for what is gathered until its place is scanned, or named."""
    if isinstance(question, AskNamed):
        what = amount_words(*counted(question.under.things)) if question.under else ""
        return Outcoming(Sound.OK, Told(Role.INFO, translate("Outcome", "Which place?"), what, icon="map-pin"))
    if question.run:
        verb = translate("Outcome", "Move a run")
        ends = [thing.code or box_words(thing.box_no or "") for thing in question.things]
        if not question.whole:
            return Outcoming(Sound.OK, Told(Role.INFO, verb, facts=tuple(ends), icon="arrow-right-left"))
        facts = [translate("Outcome", "From {0}").format(ends[0]), translate("Outcome", "to {0}").format(ends[-1])]
    else:
        verb = translate("Outcome", "Several at once")
        last = question.things[-1] if question.things else None
        facts = [last.code or box_words(last.box_no or "")] if last else []
    what = amount_words(*counted(question.things)) if question.things else ""
    return Outcoming(Sound.OK, Told(Role.INFO, verb, what, facts=tuple(facts), icon="list-checks"))


def amount_words(boxes: int, carriers: int) -> str:
    """So many boxes and so many carriers by themselves."""
    parts = []
    if boxes:
        parts.append(translate("Outcome", "{0} boxes", "", boxes).format(f"{boxes:,}"))
    if carriers or not boxes:
        parts.append(translate("Outcome", "{0} pieces", "", carriers).format(f"{carriers:,}"))
    return " ".join(parts)


def on_trolley(told: OnTrolley) -> Outcoming:
    """The words for what waits on a trolley until it is carried home."""
    verb = translate("Outcome", "On the trolley")
    if told.line is None:
        what = amount_words(0, told.carriers)
        line = Line(Role.OK, verb, person=f"{what}\u3000{told.place}")
        return Outcoming(Sound.OK, Told(Role.OK, verb, told.place, what), line)
    home = translate("Outcome", "Belongs in {0}").format(told.home) if told.home else ""
    line = Line(Role.OK, verb, told.line, told.place, pages_words(told.line.pages))
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, told.place, told.line, (mark_of(told.line), home)), line)


def _box_shelved(do: Do, told: BoxShelved) -> Outcoming:
    verb = translate("Outcome", "Moved") if told.moved_from else translate("Outcome", "Shelved")
    source = translate("Outcome", "Came from {0}").format(told.moved_from) if told.moved_from else ""
    inside = translate("Outcome", "{0} carriers in it", "", told.carriers).format(told.carriers)
    facts = tuple(fact for fact in (inside, told.place, source) if fact)
    line = Line(Role.OK, verb, person=told.place, box_no=told.box_no)
    where = do.at.code if do.at else told.place
    return Outcoming(Sound.OK, Told(Role.OK, verb, where, box_words(told.box_no), facts=facts), line)


def _in_box(told: ShelvedInBox) -> Outcoming:
    verb, name = translate("Outcome", "Put into"), box_words(told.box_no)
    where = told.place or translate("Outcome", "The box stands nowhere yet: scan its place")
    line = Line(Role.OK, verb, told.line, f"{name}\u3000{told.place or ''}".strip(), pages_words(told.line.pages))
    return Outcoming(Sound.OK, carrier_told(Role.OK, verb, name, told.line, (mark_of(told.line), where)), line)


def _case_of(box: BoxSeen) -> str:
    return case_words(box.case_no) if box.case_no else ""


def _facts(box: BoxSeen) -> tuple[str, ...]:
    inside = translate("Outcome", "{0} carriers belong in it", "", box.carriers).format(box.carriers)
    out = translate("Outcome", "{0} of them out").format(box.out) if box.out else ""
    level = level_words(box.level) if box.level is not None else ""
    return tuple(fact for fact in (level, inside, out, box.place or "") if fact)
