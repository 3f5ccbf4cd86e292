"""What the desk says about transport cases: scanned, packed, sealed, on the way, unpacked (P-18)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.case_facts import (
    CaseArrived,
    CaseLoaded,
    CaseSealed,
    CaseUnsealed,
    PackedInCase,
    TakenFromCase,
    UnpackingEnded,
)
from recordsroom.domain.commands import Command, LoadCase, PackInCase, ReceiveCase, SealCase, TakeFromCase, UnsealCase
from recordsroom.services.acts import AskSeal, Tell, Telling
from recordsroom.services.queries.circulating import SheetRow
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from ui.desk.wording import Line, Outcoming, box_words, carrier_told, mark_of, pages_words
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.cases import case_state_words, case_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
OfCase: TypeAlias = PackedInCase | TakenFromCase | CaseSealed | CaseLoaded | CaseArrived | CaseUnsealed | UnpackingEnded
_MOST_NAMED = 4
CANNOT: dict[type[Command], Callable[[], str]] = {
    PackInCase: lambda: translate("Outcome", "Cannot be packed"),
    TakeFromCase: lambda: translate("Outcome", "Cannot be unpacked"),
    SealCase: lambda: translate("Outcome", "Cannot be sealed"),
    LoadCase: lambda: translate("Outcome", "Cannot travel"),
    ReceiveCase: lambda: translate("Outcome", "Cannot be set down"),
    UnsealCase: lambda: translate("Outcome", "Cannot be opened"),
}
"""What is said first where the rules refuse it."""


def tell(said: Tell) -> Outcoming:
    """The words for a case that was scanned, or for a thing that was scanned before any case."""
    seen = said.seen
    if not isinstance(seen, CaseSeen):
        return _no_case(seen)
    name, state = case_words(seen.case_no), case_state_words(seen.state)
    if said.what is Telling.SKIPPED:
        return Outcoming(Sound.OK, None)
    if said.what is Telling.UNANSWERED:
        word = translate("Outcome", "Not done")
        return Outcoming(Sound.STOP, Told(Role.STOP, word, name), Line(Role.STOP, word, person=name))
    line = Line(Role.INFO, translate("Outcome", "Transport case"), person=f"{name}\u3000{state}")
    facts = (*_facts(seen), _how(said.what))
    told = Told(Role.INFO, f"{name}\u3000{state}", facts=tuple(fact for fact in facts if fact), icon="box")
    return Outcoming(Sound.LOOK if said.what is Telling.CASE_NOT_HERE else Sound.OK, told, line)


def done(told: OfCase) -> Outcoming:
    """The words for something that was done with a case."""
    if isinstance(told, PackedInCase):
        return _packed(told)
    if isinstance(told, TakenFromCase):
        return _taken(told)
    if isinstance(told, CaseUnsealed):
        return _unsealed(told)
    return _ended(told) if isinstance(told, UnpackingEnded) else _on_its_way(told)


def asked(question: AskSeal) -> Outcoming:
    """The words while the number of a seal is asked for."""
    verb = translate("Outcome", "Seal?")
    facts = tuple(fact for fact in _facts(question.case) if fact)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, verb, case_words(question.case.case_no), facts=facts, icon="stamp"))


def _no_case(seen: Seen | SheetRow | None) -> Outcoming:
    word, carrier = translate("Outcome", "Scan the case first"), seen if isinstance(seen, CarrierSeen) else None
    thing = box_words(seen.box_no) if isinstance(seen, BoxSeen) else carrier.reference_code if carrier else ""
    line = Line(Role.LOOK, translate("Outcome", "Not done"), carrier, "" if carrier else thing)
    return Outcoming(Sound.LOOK, Told(Role.LOOK, word, facts=(thing,), icon="box"), line)


def _packed(told: PackedInCase) -> Outcoming:
    verb, case = translate("Outcome", "Packed"), case_words(told.case_no)
    inside = translate("Outcome", "{0} things in the case", "", told.things).format(told.things)
    source = translate("Outcome", "Came from {0}").format(told.moved_from) if told.moved_from else ""
    if told.line is not None:
        line = Line(Role.OK, verb, told.line, case, pages_words(told.line.pages))
        marked = (mark_of(told.line), inside, source)
        return Outcoming(Sound.OK, carrier_told(Role.OK, verb, case, told.line, marked), line)
    pieces = translate("Outcome", "{0} carriers in it", "", told.carriers).format(told.carriers)
    facts = tuple(fact for fact in (pieces, inside, source) if fact)
    line = Line(Role.OK, verb, person=case, box_no=told.box_no or "")
    return Outcoming(Sound.OK, Told(Role.OK, verb, case, box_words(told.box_no or ""), facts=facts), line)


def _taken(told: TakenFromCase) -> Outcoming:
    verb, case = translate("Outcome", "Unpacked"), case_words(told.case_no)
    left = translate("Outcome", "{0} things left in the case", "", told.left).format(told.left)
    left = left if told.left else translate("Outcome", "The case is empty")
    if told.line is not None:
        line = Line(Role.OK, verb, told.line, told.place, pages_words(told.line.pages))
        return Outcoming(Sound.OK, carrier_told(Role.OK, verb, told.place, told.line, (case, left)), line)
    pieces = translate("Outcome", "{0} carriers in it", "", told.carriers).format(told.carriers)
    line = Line(Role.OK, verb, person=told.place, box_no=told.box_no or "")
    facts = (pieces, case, left)
    return Outcoming(Sound.OK, Told(Role.OK, verb, told.place, box_words(told.box_no or ""), facts=facts), line)


def _unsealed(told: CaseUnsealed) -> Outcoming:
    case = case_words(told.case_no)
    inside = translate("Outcome", "{0} things in the case", "", told.things).format(told.things)
    if told.agrees:
        verb = translate("Outcome", "Seal agrees")
        facts = (inside, translate("Outcome", "Scan a place, then what stands there"))
        return Outcoming(Sound.OK, Told(Role.OK, verb, case, facts=facts), Line(Role.OK, verb, person=case))
    verb = translate("Outcome", "Seal does not agree")
    facts = (inside, translate("Outcome", "Count it before two now, and report it to the secrecy office (F-25)"))
    return Outcoming(Sound.STOP, Told(Role.STOP, verb, case, facts=facts), Line(Role.STOP, verb, person=case))


def _ended(told: UnpackingEnded) -> Outcoming:
    case, verb = case_words(told.case_no), translate("Outcome", "{0} not seen").format(len(told.missing))
    named = "、".join(told.missing[:_MOST_NAMED])
    more = translate("Outcome", "{0} more in the list of cases").format(len(told.missing) - _MOST_NAMED)
    look = translate("Outcome", "Look again in case and lorry; it stays on the list until it is scanned")
    facts = (look, more) if len(told.missing) > _MOST_NAMED else (look,)
    return Outcoming(Sound.STOP, Told(Role.STOP, verb, case, named, facts=facts), Line(Role.STOP, verb, person=named))


def _on_its_way(told: CaseSealed | CaseLoaded | CaseArrived) -> Outcoming:
    case, facts = case_words(told.case_no), tuple[str, ...]()
    if isinstance(told, CaseSealed):
        verb = translate("Outcome", "Sealed")
        things = translate("Outcome", "{0} things in the case", "", told.things).format(told.things)
        facts = (translate("Outcome", "Seal {0}").format(told.seal_no), things)
    elif isinstance(told, CaseLoaded):
        verb = translate("Outcome", "On the way")
    else:
        verb, facts = translate("Outcome", "Arrived"), (told.place,)
    line = Line(Role.OK, verb, person="\u3000".join((case, *facts)))
    return Outcoming(Sound.OK, Told(Role.OK, verb, case, facts=facts), line)


def _how(what: Telling) -> str:
    if what is Telling.CASE_NOT_HERE:
        return translate("Outcome", "Ctrl+F5 packs and unpacks cases")
    return ""


def _facts(case: CaseSeen) -> tuple[str, ...]:
    pieces = translate("Outcome", "{0} pieces", "", case.carriers).format(case.carriers)
    inside = translate("Outcome", "{0} things, {1}", "", case.things).format(case.things, pieces)
    limit = translate("Outcome", "Up to {0}").format(level_words(case.max_level))
    return limit, inside if case.things else "", case.place or "", case.owner
