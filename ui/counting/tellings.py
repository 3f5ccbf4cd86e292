"""What the band and the loudspeaker say after each scan of a count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.counting_facts import (
    BoxCounted,
    BoxFound,
    CardCounted,
    CountBroughtBack,
    Counted,
    CountGivenOut,
    CountNoted,
    EquipmentShown,
    HolderAsked,
    ShelfEnded,
    ShelfVisited,
    ShownByHolder,
    StrayKept,
)
from recordsroom.domain.facts import Fact
from recordsroom.domain.witnesses import CountOutcome
from ui.counting.columns import role_of
from ui.look.tokens import Role
from ui.messages.counting import outcome_words
from ui.messages.equipment import sort_words
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate
_SOUNDS = {Role.OK: Sound.OK, Role.INFO: Sound.OK, Role.LOOK: Sound.LOOK, Role.STOP: Sound.STOP, Role.MUTE: Sound.OK}


def told_of(fact: Fact) -> tuple[Told, Sound]:
    """What is shown and heard; the keeper looks at the shelf and goes by the sound."""
    if isinstance(fact, Counted):
        return _counted(fact)
    if isinstance(fact, ShelfVisited):
        return _visited(fact)
    if isinstance(fact, ShownByHolder | HolderAsked | EquipmentShown):
        return _equipment(fact) if isinstance(fact, EquipmentShown) else _of_holder(fact)
    if isinstance(fact, StrayKept):
        note = translate("Count", "Put aside; take the thing out and keep it apart")
        return Told(Role.LOOK, outcome_words(CountOutcome.UNREGISTERED), code=fact.digits, facts=(fact.place, note)), (
            Sound.LOOK
        )
    if isinstance(fact, CardCounted):
        verb = translate("Count", "Old card") if fact.old else translate("Count", "Card seen")
        told = Told(Role.LOOK if fact.old else Role.OK, verb, code=fact.line.reference_code)
        return told, Sound.LOOK if fact.old else Sound.OK
    return _other(fact)


def _counted(fact: Counted) -> tuple[Told, Sound]:
    role = role_of(fact.outcome)
    home = translate("Count", "Belongs in {0}").format(fact.home) if fact.home else ""
    again = translate("Count", "Counted before, not doubled") if fact.again else ""
    told = Told(
        role,
        outcome_words(fact.outcome),
        code=fact.line.reference_code,
        copy=fact.line.copy_no or "",
        facts=(fact.place, _gone(fact), _so_far(fact.seen, fact.expected), home, again),
    )
    return told, _SOUNDS[role]


def _of_holder(fact: ShownByHolder | HolderAsked) -> tuple[Told, Sound]:
    if isinstance(fact, HolderAsked):
        again = translate("Count", "Goes on where it was left") if fact.again else ""
        facts = (_lacking_before(fact), _shown_so_far(fact.shown, fact.expected), again)
        return Told(_calling(fact.missed), fact.holder, facts=facts, icon="id-card"), _SOUNDS[_calling(fact.missed)]
    role = role_of(fact.outcome)
    told = Told(
        role,
        outcome_words(fact.outcome),
        code=fact.line.reference_code,
        copy=fact.line.copy_no or "",
        facts=_shown_facts(fact),
    )
    return told, _SOUNDS[role]


def _equipment(fact: EquipmentShown) -> tuple[Told, Sound]:
    role = role_of(fact.outcome)
    what = sort_words(fact.sort)
    if not fact.holder:
        note = translate("Count", "Not counted on shelves: holders show media and devices")
        return Told(role, outcome_words(fact.outcome), code=fact.equipment_no, facts=(what, note)), _SOUNDS[role]
    own = translate("Count", "Answers for it, and nobody took it") if fact.outcome is CountOutcome.OUTSIDE else ""
    told = Told(role, outcome_words(fact.outcome), code=fact.equipment_no, facts=(what, own, *_shown_facts(fact)))
    return told, _SOUNDS[role]


def _shown_facts(fact: ShownByHolder | EquipmentShown) -> tuple[str, ...]:
    words = translate("Count", "Belongs in {0}")
    if fact.outcome is CountOutcome.PASSED_ON:
        words = translate("Count", "Charged to {0}")
    return (
        fact.holder,
        _gone(fact),
        _shown_so_far(fact.shown, fact.expected),
        words.format(fact.belongs) if fact.belongs else "",
        translate("Count", "Counted before, not doubled") if fact.again else "",
    )


def _gone(fact: Counted | ShownByHolder | EquipmentShown) -> str:
    """By which paper and when it left the register for good, where it lies here all the same."""
    if fact.gone_on is None:
        return ""
    return translate("Count", "Gone: {0}, {1}; keep it apart and report it").format(fact.gone_by, fact.gone_on)


def _shown_so_far(shown: int, expected: int) -> str:
    if expected:
        return translate("Count", "{0} of {1} shown").format(shown, expected)
    return translate("Count", "{0} shown").format(shown)


def _visited(fact: ShelfVisited) -> tuple[Told, Sound]:
    again = translate("Count", "Goes on where it was left") if fact.again else ""
    role, facts = _calling(fact.missed), (_lacking_before(fact), _so_far(fact.seen, fact.expected), again)
    return Told(role, fact.place, facts=facts, icon="map-pin"), _SOUNDS[role]


def _calling(missed: int) -> Role:
    """Whoever goes by the sound turns back while the shelf is near."""
    return Role.LOOK if missed else Role.INFO


def _lacking_before(fact: ShelfVisited | HolderAsked) -> str:
    words = translate("Count", "{0} still lacks {1}; look again now")
    return words.format(fact.missed_at, fact.missed) if fact.missed else ""


def _so_far(seen: int, expected: int) -> str:
    if expected:
        return translate("Count", "{0} of {1} on this shelf").format(seen, expected)
    return translate("Count", "{0} on this shelf").format(seen)


def _other(fact: Fact) -> tuple[Told, Sound]:
    if isinstance(fact, BoxFound):
        return Told(Role.INFO, translate("Count", "Box {0}").format(fact.box_no), icon="box"), Sound.OK
    if isinstance(fact, BoxCounted):
        wrong = fact.found is not None and fact.found != fact.inside
        role = Role.LOOK if wrong else Role.OK
        words = translate("Count", "Box {0}").format(fact.box_no)
        seal = translate("Count", "By its seal {0}; nothing inside was seen").format(fact.seal_no)
        number = translate("Count", "{0} counted, {1} by the register").format(fact.found, fact.inside)
        return Told(role, words, facts=(seal if fact.seal_no else number,), icon="box"), _SOUNDS[role]
    if isinstance(fact, CountNoted):
        role = role_of(fact.outcomes[1]) if len(fact.outcomes) > 1 else Role.OK
        words = translate("Count", "Noted")
        names = tuple(outcome_words(one) for one in fact.outcomes[1:])
        return Told(role, words, code=fact.line.reference_code, facts=names), _SOUNDS[role]
    if isinstance(fact, ShelfEnded):
        words = translate("Count", "{0} seen, {1} differ", "", fact.differing).format(fact.seen, fact.differing)
        lacking = translate("Count", "{0} still lacking; look again now").format(fact.missed) if fact.missed else ""
        role = _calling(fact.missed)
        return Told(role, fact.place, facts=(lacking, words), icon="check"), _SOUNDS[role]
    return _of_part(fact), Sound.OK


def _of_part(fact: Fact) -> Told:
    """A part that is counted on another PC."""
    if isinstance(fact, CountGivenOut):
        words = translate("Count", "Part {0} left: {1} shelves", "", fact.shelves).format(fact.part_no, fact.shelves)
        return Told(Role.INFO, words, icon="clipboard-check")
    if isinstance(fact, CountBroughtBack):
        words = translate("Count", "Part {0} is back").format(fact.part_no)
        scans = translate("Count", "{0} scans", "", fact.scans).format(fact.scans)
        return Told(Role.OK, words, facts=(fact.counter, scans), icon="clipboard-check")
    return Told(Role.MUTE, "")
