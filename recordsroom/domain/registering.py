"""Whether a record may be as it is said to be: level, term, retention, copies, kinship (domain.md §1.A, §1.B)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.registering import NewCarrier, RecordFacts
from recordsroom.domain.dates import read_date
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record, TermBasis
from recordsroom.domain.inner_items import read_page_no
from recordsroom.domain.lending import MOST_PAGES, Verdict, same_person
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.secrecy_marks import read_mark
from recordsroom.domain.secrecy_terms import LONGEST_YEARS, Term, ends_by_condition, last_day, read_term, too_long
from recordsroom.domain.secret_points import LONGEST_POINTS
from recordsroom.domain.values import Level, Scheme

_SCHEMES = {
    None: {Scheme.NONE},
    Level.PUBLIC: {Scheme.NONE},
    Level.INTERNAL: {Scheme.INTERNAL, Scheme.WORK, Scheme.BUSINESS},
}
_WITH_TERM = frozenset({Scheme.STATE, Scheme.WORK, Scheme.BUSINESS})
_YEAR, _WHOLE_DATE = 4, 10
_LAST_YEAR = 2999
"""A document of a later year is a slip of the finger, and its terms would end beyond the calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the judgement of a record needs to know beside its own facts."""

    pc_level: Level
    cleared: Level
    """Up to which level the keeper may know of records."""
    administrators_complete: bool = True
    coded_retention: str | None = None
    source_level: Level | None = None
    file: Record | None = None
    """The FILE that this is an inner item of."""
    inner: tuple[Record, ...] = ()
    """The inner items of this FILE."""
    term_stands: bool = False
    """Whether level and term are what they were, so that they were judged before."""
    own_names: frozenset[str] = frozenset()
    """What this unit is called."""
    own_power: Level | None = None
    """Up to which level this unit may classify; None where no new level of its own is to be judged (R-142)."""
    ends: date | None = None
    """The last day where the facts alone do not say it: by a notice, or a condition come about (R-03, R-04)."""
    deciding: bool = False
    """Whether a level is given here and now; else it is read off a document, and was decided by whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Secrecy:
    """From when to when a secret is one (R-03, R-04); no last day where an event ends it or the start is not known."""

    since: date | None = None
    basis: TermBasis | None = None
    until: date | None = None


def may_be_so(facts: RecordFacts, around: Around) -> Verdict:
    """Judge what is said of a record; every objection is handed back, and what should be looked at twice."""
    if wrong := tuple(_of_dates(facts)):
        # Neither term nor retention can be counted from a day that is none.
        return Verdict(wrong)
    objections = (
        *_of_level(facts, around),
        *_of_term(facts, around),
        *_of_points(facts),
        *_of_retention(facts, around),
        *_of_kinship(facts, around),
        *_of_power(facts, around),
    )
    if objections:
        return Verdict(objections)
    doubts = {
        Doubt.TERM_BEYOND_LAW: beyond_law(facts) and not around.term_stands,
        Doubt.BEYOND_OWN_POWER: _beyond_power(facts, around),
    }
    return Verdict((), tuple(doubt for doubt in doubts if doubts[doubt]))


def may_have_copies(
    level: Level | None, carriers: Sequence[NewCarrier], taken: frozenset[str] = frozenset(), *, opening: bool = False
) -> tuple[Objection, ...]:
    """Judge the copies of a record: from 机密 up each has a number of its own (R-21).

    While the room is being built up (`opening`), a number that nobody knows yet is 待核 (P-03).
    """
    numbered = level is not None and level.masked and not opening
    numbers = [carrier.copy_no for carrier in carriers if carrier.copy_no]
    refusals = {
        Reason.COPY_NO_MISSING: numbered and len(numbers) < len(carriers),
        Reason.COPY_NO_TWICE: len(set(numbers)) < len(numbers) or bool(taken & set(numbers)),
        Reason.VALUE_NOT_POSSIBLE: any(not _possible_pages(carrier.pages) or carrier.discs < 0 for carrier in carriers),
    }
    return tuple(Objection(reason) for reason in refusals if refusals[reason])


def may_reclassify(before: Record, facts: RecordFacts, own_names: frozenset[str], noticed: bool) -> Verdict:
    """Judge a change of level, term or scope: that of another unit only with its written notice (R-09).

    Putting a slip right is no decision: where a secret would be lower or end sooner by it, it is asked about (R-10).
    """
    if noticed or before.level is None or not before.level.classified:
        return Verdict()
    own, others = is_own(before.classifying_unit, own_names), Verdict((Objection(Reason.OTHERS_SECRET),))
    taken = not facts.classifying_unit or is_own(facts.classifying_unit, own_names)
    if before.classifying_unit and not own and taken:
        return others
    sooner = (Doubt.ENDS_SOONER,) if _ends_sooner(before, facts) else ()
    was = (before.level, before.scheme, before.secrecy_term, before.knowledge_scope)
    unchanged = was == (facts.level, facts.scheme, facts.secrecy_term, facts.knowledge_scope)
    if unchanged or _only_fills(before, facts):
        return Verdict((), sooner)
    if before.classifying_unit is None:
        return Verdict((), (Doubt.CLASSIFIER_UNKNOWN,))
    return Verdict((), sooner) if own else others


def may_be_paged(facts: RecordFacts, *, file: bool, bound: bool) -> tuple[Objection, ...]:
    """Judge 页号 and 页数: a file has no place in a file, and what has carriers of its own counts their pages."""
    told, pages = facts.page_no, facts.bound_pages
    possible = told is None or (not file and read_page_no(told) == told)
    if possible and (pages is None or (bound and _possible_pages(pages))):
        return ()
    return (Objection(Reason.VALUE_NOT_POSSIBLE),)


def secrecy_of(facts: RecordFacts) -> Secrecy:
    """From when to when: from the day of issue on the document, else from the day of the notice (R-03)."""
    if facts.level is None or not facts.level.classified:
        return Secrecy()
    issued = facts.dated_to or facts.dated
    since, basis = None, None
    if issued and len(issued) == _WHOLE_DATE and not facts.dated_uncertain:
        since, basis = date.fromisoformat(issued), TermBasis.ISSUE_DATE
    elif facts.notified_on:
        since, basis = facts.notified_on, TermBasis.NOTICE_DATE
    term = _term(facts)
    return Secrecy(since, basis, last_day(term, since) if term else None)


def came_about(before: Record | None, facts: RecordFacts) -> date | None:
    """The day on which the condition of a term that stays came about; None where it has not, or there is none."""
    stays = before is not None and before.secrecy_term == facts.secrecy_term
    return before.secrecy_until if stays and before and ends_by_condition(facts.secrecy_term, facts.level) else None


def beyond_law(facts: RecordFacts) -> bool:
    """Whether a term is longer than its level allows without a special provision (R-02)."""
    term = _term(facts)
    return bool(term and facts.level and too_long(term, facts.level, secrecy_of(facts).since))


def covers(
    file_level: Level | None, file_until: date | None, item_level: Level | None, item_until: date | None
) -> bool:
    """Whether a file's level and term reach those of a thing in it (R-07)."""
    if item_level is None or item_level is Level.PUBLIC:
        return True
    if file_level is None:
        return not item_level.classified
    return file_level >= item_level and not (file_until and item_until and file_until < item_until)


def only_a_stub(level: Level | None, around: Around) -> bool:
    """Whether nothing but number and whereabouts may be kept, because the level is too high (R-124)."""
    return level is not None and level > min(around.pc_level, around.cleared)


def _of_dates(facts: RecordFacts) -> Iterator[Objection]:
    """Days that the calendar has, in their one spelling, and no end before the beginning."""
    first, last = facts.dated, facts.dated_to
    possible = all(_possible_date(text) for text in (first, last) if text is not None)
    # An end that is known less exactly holds whatever lies in it.
    if not possible or (first and last and first[: len(last)] > last):
        yield Objection(Reason.VALUE_NOT_POSSIBLE)


def _possible_date(text: str) -> bool:
    known = read_date(text)
    return known is not None and known.text == text and int(text[:_YEAR]) <= _LAST_YEAR


def _of_level(facts: RecordFacts, around: Around) -> Iterator[Objection]:
    if facts.scheme not in _SCHEMES.get(facts.level, {Scheme.STATE}):
        yield Objection(Reason.SCHEME_DIFFERS)
    if facts.level is not None and facts.level.masked and not around.administrators_complete:
        yield Objection(Reason.ADMINISTRATORS_MISSING)
    told = (facts.title, facts.document_no, facts.responsible_body, facts.remarks, facts.secret_points)
    if not only_a_stub(facts.level, around):
        if not (facts.title or "").strip():
            yield Objection(Reason.TITLE_MISSING)
    elif any(told):
        above = facts.level is not None and facts.level > around.pc_level
        yield Objection(Reason.ABOVE_THIS_PC if above else Reason.ABOVE_CLEARANCE)


def _of_term(facts: RecordFacts, around: Around) -> Iterator[Objection]:
    if facts.secrecy_term is None:
        return
    if facts.scheme not in _WITH_TERM:
        yield Objection(Reason.NO_SECRET)
    elif facts.scheme is Scheme.STATE and _term(facts) is None:
        yield Objection(Reason.TERM_NOT_CLEAR)
    elif beyond_law(facts) and not around.term_stands and not (facts.special_provision and facts.seconded_by):
        assert facts.level is not None, "only what is classified has a term of this kind"
        yield Objection(Reason.TERM_TOO_LONG, {"years": LONGEST_YEARS[facts.level]})


def _of_points(facts: RecordFacts) -> Iterator[Objection]:
    """Only a state secret has points, and so many words for them (R-144)."""
    if facts.secret_points is None:
        return
    if facts.level is None or not facts.level.classified:
        yield Objection(Reason.NO_SECRET)
    elif len(facts.secret_points) > LONGEST_POINTS:
        yield Objection(Reason.VALUE_NOT_POSSIBLE)


def _of_retention(facts: RecordFacts, around: Around) -> Iterator[Objection]:
    if facts.retention and around.coded_retention and facts.retention != around.coded_retention:
        yield Objection(Reason.RETENTION_DIFFERS)


def _of_power(facts: RecordFacts, around: Around) -> Iterator[Objection]:
    if around.deciding and _beyond_power(facts, around):
        assert around.own_power is not None, "without a power nothing is beyond it"
        yield Objection(Reason.ABOVE_OWN_POWER, {"level": around.own_power})


def _beyond_power(facts: RecordFacts, around: Around) -> bool:
    """Whether this unit gave a level that it has no power to give (R-142)."""
    if facts.level is None or around.own_power is None or facts.scheme is not Scheme.STATE:
        return False
    return beyond_own_power(facts.level, facts.classifying_unit, around.own_names, around.own_power)


def beyond_own_power(level: Level, classifier: str | None, own_names: frozenset[str], power: Level) -> bool:
    """Whether a state secret is said to be classified by this unit, above the level up to which it may (R-142)."""
    return level.classified and level > power and is_own(classifier, own_names)


def is_own(unit: str | None, own_names: frozenset[str]) -> bool:
    """Whether a unit named on a document or in a list is this one."""
    return bool(unit) and any(same_person(unit or "", name) for name in own_names if name)


def _of_kinship(facts: RecordFacts, around: Around) -> Iterator[Objection]:
    until = secrecy_of(facts).until or around.ends
    if around.source_level is not None and (facts.level is None or facts.level < around.source_level):
        yield Objection(Reason.BELOW_SOURCE, {"level": around.source_level})
    file = around.file
    if file and not covers(file.level, file.secrecy_until, facts.level, until):
        yield Objection(Reason.FILE_BELOW_ITEM, {"level": -1 if facts.level is None else facts.level})
    deeper = [item for item in around.inner if not covers(facts.level, until, item.level, item.secrecy_until)]
    if deeper:
        yield Objection(Reason.FILE_BELOW_ITEM, {"level": max(item.level for item in deeper if item.level is not None)})


def _term(facts: RecordFacts) -> Term | None:
    """The secrecy term as its mark tells it; None where there is none, or where it cannot be read."""
    if facts.level is None or not facts.level.classified or facts.secrecy_term is None:
        return None
    return read_term(facts.secrecy_term, facts.level) if read_mark(f"秘密★{facts.secrecy_term}") else None


def _ends_sooner(before: Record, facts: RecordFacts) -> bool:
    """Whether a secret would be a lower one, or one for a shorter time; a term that was 待核 had no end yet."""
    if before.level is not None and (facts.level is None or facts.level < before.level):
        return True
    ends = secrecy_of(facts).until or date.max
    return before.secrecy_term is not None and ends < (before.secrecy_until or date.max)


def _only_fills(before: Record, facts: RecordFacts) -> bool:
    """Whether no more is said than 待核 left open: that changes nothing of what was decided."""
    same = (before.level, before.scheme) == (facts.level, facts.scheme)
    filled = before.secrecy_term in {None, facts.secrecy_term} and before.knowledge_scope in {
        None,
        facts.knowledge_scope,
    }
    return same and filled


def _possible_pages(pages: int | None) -> bool:
    return pages is None or 0 < pages <= MOST_PAGES
