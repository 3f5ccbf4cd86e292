"""The cards at the ends of the columns: sides, sections and the codes from the first shelf to the last."""

from sqlalchemy import select

from recordsroom.domain.commands import AddStorageLocations, ShelveCarrier
from recordsroom.domain.room_plan import RoomPlan, places_of, read_shape
from recordsroom.domain.values import Level
from recordsroom.services.documents.end_card import EndCard, EndSide
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.label_rows import closed_up
from recordsroom.services.room import Room
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import storage_locations
from tests.rooms import AUDITOR, House


def shelves(sight: Sight) -> list[tuple[int, str]]:
    """Every shelf by the end of its name, as labels have it."""
    rows = sight.connection.execute(select(storage_locations.c.id, storage_locations.c.name)).all()
    return [(row.id, closed_up(row.name)[-len("01列A面01节1层") :]) for row in rows]


def test_each_column_tells_what_stands_on_its_sides(room: Room):
    assert room.ask(document_lines, "end_card").rows == ()
    shape = read_shape("1区2列2面2节3层")
    assert shape is not None
    plan = RoomPlan(shape, first_number=7, title="密集架", max_level=Level.JUEMI)
    room.do(AddStorageLocations(places=places_of(plan)))
    shelf = {place: number for number, place in room.ask(shelves)}
    for carrier, place in ((1, "A面01节1层"), (6, "A面02节3层"), (2, "A面01节1层"), (11, "B面02节2层")):
        room.do(ShelveCarrier(carrier=carrier, location=shelf[f"01列{place}"]))
    run = room.ask(document_lines, "end_card")
    sections = "01节–02节"
    code = "W017-WS·2019-Y-GH-{:04}".format
    first, second = run.rows
    assert run.level is Level.PUBLIC
    assert first == EndCard(
        "01列",
        "07库A区",
        (EndSide("A面", code(1), code(6), sections), EndSide("B面", code(11), code(11), sections)),
    )
    assert second == EndCard("02列", "07库A区", (EndSide("A面", sections=sections), EndSide("B面", sections=sections)))


def test_who_does_not_print_sees_no_cards(house: House):
    assert house.enter(AUDITOR).ask(document_lines, "end_card").rows == ()
