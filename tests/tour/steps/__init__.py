"""The steps of the tour in their order; a later issue adds a module beside these and its steps to this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.tour.steps import (
    arranging,
    campaign,
    door,
    evening,
    files,
    first_day,
    holdings,
    importing,
    journal,
    leaving,
    lending,
    lists_out,
    people,
    people_acts,
    practice,
    printing,
    registering,
    returning,
    shelving,
    storage,
    system,
    timing,
    today,
)
from tests.tour.tour import Tour


@dataclass(frozen=True)
class Step:
    """One thing that a person does at the desk from beginning to end."""

    name: str
    take: Callable[[Tour], None]
    once: bool = False
    """Whether it is taken in the first look only, since it measures or would only repeat itself."""
    long: bool = False
    """Whether the quick walk of the tests leaves it out."""


STEPS: tuple[Step, ...] = (
    Step("first day", first_day.guided),
    Step("wrong password", door.wrong_password),
    Step("right password", door.right_password),
    Step("today", today.look),
    Step("import: report", importing.report),
    Step("import: answers", importing.answers),
    Step("import: taken back", importing.taken_back),
    Step("import: kept", importing.kept),
    Step("holdings: search", holdings.search),
    Step("holdings: one record", holdings.one_record),
    Step("holdings: whereabouts", holdings.whereabouts),
    Step("register one", registering.one),
    Step("put right", registering.put_right),
    Step("series", registering.series),
    Step("keep a search", lists_out.kept_search),
    Step("export a list", lists_out.export),
    Step("papers of the holdings", lists_out.papers),
    Step("waiting rows", lists_out.waiting),
    Step("arrange: renumber", arranging.renumber),
    Step("arrange: late", arranging.late),
    Step("arrange: into a box", arranging.into_box),
    Step("arrange: out of the box", arranging.out_of_box),
    Step("arrange: split a file", files.split),
    Step("arrange: extract an item", files.extract),
    Step("arrange: merge two files", files.merge),
    Step("arrange: renumber a file", files.rename),
    Step("arrange: late into a file", files.late),
    Step("find", holdings.find),
    Step("labels on A4", printing.sheet_labels),
    Step("spoiled sheet and register", printing.register),
    Step("new locations", shelving.new_room),
    Step("labels on a roll", printing.roll_labels),
    Step("label papers of the room's own", printing.label_papers),
    Step("calibration page", printing.calibration),
    Step("command sheet", printing.command_sheet),
    Step("book of places", printing.place_book),
    Step("shelve: place, then carriers", shelving.place_first),
    Step("shelve: carrier, then place", shelving.carrier_first),
    Step("shelve: the wrong place", shelving.wrong_place),
    Step("shelving page", shelving.look),
    Step("building up: wall", campaign.wall),
    Step("building up: act", campaign.act),
    Step("building up: blank labels", campaign.blank_labels),
    Step("building up: bind", campaign.bind),
    Step("a trolley and a safe", storage.guarded, long=True),
    Step("two keepers", storage.two_keepers, long=True),
    Step("shelves beside each other", storage.free_run, long=True),
    Step("shelves to be counted", storage.to_count, long=True),
    Step("a whole room moves", storage.move, long=True),
    Step("part of another place", storage.part_of_another, long=True),
    Step("new reader", people.new_reader),
    Step("registers of people", people.registers),
    Step("lost card", people_acts.lost_card),
    Step("collector", people_acts.collector),
    Step("deputy", people_acts.deputy),
    Step("end of office", people_acts.end_of_office),
    Step("working calendar", system.calendar),
    Step("somebody without a card", people_acts.without_card),
    Step("lend: refused without approval", lending.refused),
    Step("lend: paper approval", lending.approved),
    Step("lend: secret stays in the room", lending.secret),
    Step("lend: unknown label", lending.unknown),
    Step("return", returning.ordinary),
    Step("return: the trolley", storage.on_trolley, long=True),
    Step("return: pages", returning.pages),
    Step("return: pages differ", returning.pages_differ),
    Step("return: undone", returning.undone),
    Step("ask", returning.asked),
    Step("journal", journal.entries),
    Step("journal: check", journal.check),
    Step("renewal", evening.renewed),
    Step("late entry", evening.entered_late),
    Step("end of the day", evening.closed),
    Step("help", leaving.helped),
    # Before the forty returns, after which nothing is out any more.
    Step("locked amid work", leaving.locked_amid),
    Step("timing: loans", timing.loans, once=True, long=True),
    Step("timing: slip by scope", timing.slip_by_scope),
    Step("timing: late entry", timing.late_morning, once=True),
    Step("timing: returns", timing.returns, once=True),
    Step("timing: scan to band", timing.scan_to_band, once=True, long=True),
    Step("timing: fifty scans a second", timing.scan_dose, once=True),
    Step("curtain", leaving.curtain),
    Step("lock", leaving.lock),
    Step("resume", leaving.resume),
    Step("leave", leaving.leave),
    Step("practice", practice.practise, long=True),
    Step("other duties", practice.other_duties, long=True),
)
