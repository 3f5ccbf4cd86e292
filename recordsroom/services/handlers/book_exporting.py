"""A register leaves as a file: entered first, held as the highest level that stands in it (R-43, R-89, R-135)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from recordsroom.domain.commands import ExportBook
from recordsroom.domain.exporting import MOST_ROWS, Book
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.handlers.exporting import enter_file
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import OPENED, Unit, refuse_unless

_OF_CARRIERS = " JOIN records r ON r.id = c.record_id"
_OF_NO_LEVEL = (
    *(Book.CLIMATE, Book.LOOKS, Book.TRAINING, Book.HOLDS, Book.RESTRICTIONS, Book.APPROVERS, Book.READERS),
    *(Book.MEDIA, Book.MEDIUM_USES, Book.DEVICES, Book.DEVICE_REPAIRS, Book.PRINTS, Book.MISSING),
)
"""Books in which neither a title nor the level of a record stands."""
_HIGHEST: dict[Book, str] = {
    Book.VISITS: "SELECT max(r.level) FROM visits v JOIN visit_readings p ON p.visit_id = v.id"
    f" JOIN loans l ON l.id = p.loan_id JOIN carriers c ON c.id = l.carrier_id{_OF_CARRIERS}"
    " WHERE v.came_at >= ? AND v.came_at < ?",
    Book.COPIES: "SELECT max(r.level) FROM copy_forms f JOIN carriers c ON c.id = f.original_id"
    f"{_OF_CARRIERS} WHERE f.approved_on >= ? AND f.approved_on < ?",
    Book.CIRCULATION: "SELECT max(r.level) FROM circulations s JOIN folder_items i ON i.circulation_id = s.id"
    f" JOIN carriers c ON c.id = i.carrier_id{_OF_CARRIERS} WHERE s.begun_at >= ? AND s.begun_at < ?",
    Book.DISPATCHES: "SELECT max(r.level) FROM carry_outs o JOIN carry_loans p ON p.carry_out_id = o.id"
    f" JOIN loans l ON l.id = p.loan_id JOIN carriers c ON c.id = l.carrier_id{_OF_CARRIERS}"
    " WHERE o.carry_kind = 'DISPATCH' AND o.carried_at >= ? AND o.carried_at < ?",
    Book.CATALOGUES: "SELECT max(r.level) FROM records r WHERE r.kind = 'FILE'",
    # Whatever an entry touched counts, whether it went in, out or nowhere: held too closely rather than too little.
    Book.MOVEMENTS: "SELECT max(r.level) FROM journal j JOIN traces t ON t.subject = 'carriers' AND t.seq = j.seq"
    f" JOIN carriers c ON c.id = t.row{_OF_CARRIERS} WHERE j.wall_ms >= ? AND j.wall_ms < ?",
    Book.CHASES: "SELECT max(r.level) FROM chases h JOIN chased_loans p ON p.chase_id = h.id"
    f" JOIN loans l ON l.id = p.loan_id JOIN carriers c ON c.id = l.carrier_id{_OF_CARRIERS}"
    " WHERE h.chased_at >= ? AND h.chased_at < ?",
    Book.SHIFTS: "SELECT 0",
    Book.ROOM_STAYS: "SELECT 0",
    Book.HANDOVERS: "SELECT 0",
    # What came last year and stands in this year's book is of its first day.
    Book.RECEIPTS: "SELECT max(level) FROM (SELECT level, max(received_on, book_year || '-01-01') AS day FROM receipts)"
    " WHERE day >= ? AND day < ?",
    Book.LOANS: f"SELECT max(r.level) FROM loans l JOIN carriers c ON c.id = l.carrier_id{_OF_CARRIERS}"
    " WHERE l.lent_at >= ? AND l.lent_at < ?",
    Book.CARRIED: "SELECT max(r.level) FROM carry_outs o JOIN carry_loans p ON p.carry_out_id = o.id"
    f" JOIN loans l ON l.id = p.loan_id JOIN carriers c ON c.id = l.carrier_id{_OF_CARRIERS}"
    " WHERE o.carried_at >= ? AND o.carried_at < ?",
    Book.CALL_INS: "SELECT max(r.level) FROM call_ins i JOIN call_lines p ON p.call_in_id = i.id"
    f" JOIN carriers c ON c.id = p.called_carrier_id{_OF_CARRIERS} WHERE i.called_at >= ? AND i.called_at < ?",
    Book.SAFES: "SELECT max(e.thing_level) FROM safe_openings o JOIN safe_entries e ON e.safe_opening_id = o.id"
    " WHERE o.safe_opened_at >= ? AND o.safe_opened_at < ?",
    Book.ACCESSIONS: "SELECT max(r.level) FROM accessions a JOIN accession_lines l ON l.accession_id = a.id"
    f" JOIN carriers c ON c.id = l.coming_carrier_id{_OF_CARRIERS}"
    " WHERE coalesce(a.taken_over_at, a.expected_at) >= ? AND coalesce(a.taken_over_at, a.expected_at) < ?",
    # It tells numbers and names; neither codes nor titles stand in it.
    Book.COUNTS: "SELECT max(0) FROM count_sessions WHERE frozen_at >= ? AND frozen_at < ?",
    Book.SECRECY: "SELECT max(max(d.new_level, coalesce(d.old_level, 0))) FROM secrecy_decisions d"
    " WHERE d.decided_on >= ? AND d.decided_on < ?",
    # What was a secret and is none any more is told of as the secret that it was.
    Book.SECRETS: "SELECT max(max(coalesce(r.level, 0), coalesce(d.old_level, 0))) FROM records r"
    " LEFT JOIN secrecy_decisions d ON d.decided_record_id = r.id",
    Book.INCIDENTS: "SELECT max(max(coalesce(e.arose_level, 0), coalesce(r.level, 0))) FROM incidents e"
    " LEFT JOIN incident_items i ON i.incident_id = e.id LEFT JOIN carriers c ON c.id = i.concerned_id"
    " LEFT JOIN records r ON r.id = c.record_id WHERE e.discovered_at >= ? AND e.discovered_at < ?",
    Book.TREATMENTS: f"SELECT max(r.level) FROM treatments t JOIN carriers c ON c.id = t.treated_id{_OF_CARRIERS}"
    " WHERE t.treat_begun_at >= ? AND t.treat_begun_at < ?",
    Book.APPRAISALS: "SELECT max(l.appraised_level) FROM appraisals a JOIN appraised_lines l ON l.appraisal_id = a.id"
    " WHERE a.session_begun_on >= ? AND a.session_begun_on < ?",
    Book.DESTRUCTIONS: "SELECT max(l.doomed_level) FROM destruction_lists d"
    " JOIN destruction_lines l ON l.destruction_id = d.id WHERE d.listed_at >= ? AND d.listed_at < ?",
    Book.TRANSFERS: "SELECT max(l.leaving_level) FROM transfers_out t JOIN transfer_lines l ON l.transfer_id = t.id"
    " WHERE t.transfer_listed_at >= ? AND t.transfer_listed_at < ?",
    # Whole registers, whatever month is asked for: held too closely rather than too little.
    Book.OWN_SECRETS: "SELECT max(r.level) FROM records r WHERE r.scheme IN ('WORK', 'BUSINESS')"
    " OR r.id IN (SELECT d.own_record_id FROM own_secret_decisions d)",
    Book.ACCESS: "SELECT max(r.level) FROM records r WHERE r.id IN (SELECT a.accessed_record_id FROM access_reviews a)",
    **dict.fromkeys(_OF_NO_LEVEL, "SELECT 0"),
    Book.GENERAL: f"SELECT max(r.level) FROM carriers c{_OF_CARRIERS}",
    Book.KNOWING: "SELECT max(r.level) FROM records r WHERE r.id IN (SELECT c.record_id FROM loans l"
    " JOIN carriers c ON c.id = l.carrier_id)"
    f" OR r.id IN (SELECT t.row FROM traces t WHERE t.subject = '{OPENED}')",
}
"""The highest level in a book between two moments or days."""
_TIMELESS = (
    *(Book.KNOWING, Book.GENERAL, Book.SECRETS, Book.CATALOGUES, Book.SHIFTS, Book.ROOM_STAYS, Book.HANDOVERS),
    *(Book.OWN_SECRETS, Book.ACCESS, *_OF_NO_LEVEL),
)
"""Books of which the whole is asked."""
_BY_DAY = (Book.COPIES, Book.RECEIPTS, Book.SECRECY, Book.APPRAISALS)
"""Books that count by days and not by moments."""
_LAST = 2**62


def export_book(request: ExportBook, unit: Unit, scene: Scene) -> Fact:
    """Enter the export under its serial; its level is read from the records that the book tells of."""
    refuse_unless(request.book_rows > 0, Reason.NOTHING_TO_DO)
    refuse_unless(request.book_rows <= MOST_ROWS, Reason.LIST_TOO_LONG)
    moments, days = _bounds(request.book_month, scene)
    given: dict[Book, tuple[object, ...]] = dict.fromkeys(_TIMELESS, ()) | dict.fromkeys(_BY_DAY, days)
    highest = unit.cursor.execute(_HIGHEST[request.book], given.get(request.book, moments)).fetchone()[0] or 0
    return enter_file(unit, scene, request, Level(highest), request.book_rows)


def _bounds(month: str, scene: Scene) -> tuple[tuple[int, int], tuple[str, str]]:
    """The moments and the days between which a month or a year lies; everything where none is named."""
    if not month:
        return (0, _LAST), ("", "9999")
    a_year = len(month) == len("2026")
    try:
        first = datetime.strptime(month, "%Y" if a_year else "%Y-%m").replace(tzinfo=UTC)
    except ValueError:
        refuse_unless(False, Reason.VALUE_NOT_POSSIBLE)
        raise
    first = first.replace(tzinfo=timezone(timedelta(minutes=scene.stamp.offset_minutes)))
    following = first.replace(year=first.year + 1) if a_year else (first + timedelta(days=32)).replace(day=1)
    moments = int(first.timestamp() * 1000), int(following.timestamp() * 1000)
    return moments, (f"{first:%Y-%m-%d}", f"{following:%Y-%m-%d}")


HANDLERS: Handlers = {ExportBook: Handler(export_book, needs=Duty.PRINT, undoable=False)}
