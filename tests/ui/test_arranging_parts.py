"""Which acts fit a choice, and what the desk says of a code of former times."""

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.scanning import ScanRun
from tests.files import a_file, inner
from tests.rooms import House
from ui.arranging.acts import ArrangingAct, fits
from ui.desk.tellings import tell
from ui.look.tokens import Role
from ui.sounds import Sound

PUBLIC, MIMI = Level.PUBLIC, Level.MIMI


def test_acts_are_offered_by_what_is_chosen(house: House):
    file, alone = a_file(house, 1, PUBLIC, PUBLIC), 1
    items = tuple(item.id for item in inner(house.room, file))

    def offered(*keys: int) -> set[ArrangingAct]:
        subjects = house.room.ask(arranging_subjects, keys)
        return {act for act in ArrangingAct if fits(act, subjects)}

    always = {ArrangingAct.RENUMBER, ArrangingAct.PUT_IN_BOX, ArrangingAct.TAKE_OUT}
    one = always | {ArrangingAct.FILE_LATE}
    assert offered() == set()
    assert offered(alone) == one
    assert offered(alone, 2) == always
    assert offered(file) == one | {ArrangingAct.SPLIT, ArrangingAct.MERGE, ArrangingAct.EXTRACT}
    assert offered(items[0]) == one | {ArrangingAct.SPLIT, ArrangingAct.EXTRACT}
    assert offered(*items) == always | {ArrangingAct.SPLIT}


def test_p017_the_desk_says_what_a_former_code_is_now():
    seen = FormerSeen("W017-1-1", 3, "W017-1-2", None, MIMI, Scheme.STATE, "20年", "02 库 01 柜", "1000000016")
    run = ScanRun()
    [act] = run.scan(seen)
    assert act == Tell(Telling.NOW_CALLED, seen) and run.looked_at is None
    said = tell(Tell(Telling.NOW_CALLED, seen))
    assert (said.sound, said.told and said.told.role) == (Sound.LOOK, Role.LOOK)
    assert said.told is not None and said.told.code == "W017-1-2"
    assert any("W017-1-1" in fact for fact in said.told.facts)
