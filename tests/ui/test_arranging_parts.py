"""Which acts fit a choice, and what the desk says of a code of former times."""

from recordsroom.domain.commands import MakeBox, PutInBox
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.queries.arranging import arranging_subjects
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.scanning import ScanRun
from tests.files import a_file, inner
from tests.rooms import House
from ui.arranging.acts import ArrangingAct, fits
from ui.arranging.side import why_not_words
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

    always = {ArrangingAct.RENUMBER}
    one, boxable = always | {ArrangingAct.FILE_LATE}, {ArrangingAct.PUT_IN_BOX}
    assert offered() == set()
    assert offered(alone) == one | boxable
    assert offered(alone, 2) == always | boxable
    assert offered(file) == one | boxable | {ArrangingAct.SPLIT, ArrangingAct.MERGE, ArrangingAct.EXTRACT}
    # What is bound in its file has no carrier of its own to be put anywhere.
    assert offered(items[0]) == one | {ArrangingAct.SPLIT, ArrangingAct.EXTRACT}
    assert offered(*items) == always | {ArrangingAct.SPLIT}
    house.room.do(MakeBox(fonds_no="W017", category_code="WS", year=2019, retention="Y", org_code="GH"))
    house.room.do(PutInBox(carriers=(1,), box=1))
    assert offered(alone) == one | boxable | {ArrangingAct.TAKE_OUT}
    assert offered(alone, 2) == always | boxable | {ArrangingAct.TAKE_OUT}


def test_several_that_are_blocked_alike_are_told_the_way_on_once():
    alike = tuple(Objection(Reason.RETENTION_DIFFERS, {"code": f"W017-{number}"}) for number in range(1, 6))
    other = Objection(Reason.CODE_NOT_VALID)
    told = why_not_words(alike).split("\n")
    assert [line for line in told if line.startswith("→")] == told[3:4]
    assert ["W017-1" in told[0], "W017-2" in told[1], "W017-3" in told[2]] == [True] * 3
    assert told[4:] == ["… +2"]
    assert told[0].startswith("W017-1: ")
    told = why_not_words((alike[0], other)).split("\n")
    assert [line.startswith("→") for line in told] == [False, True, False, True]


def test_p017_the_desk_says_what_a_former_code_is_now():
    seen = FormerSeen("W017-1-1", 3, "W017-1-2", None, MIMI, Scheme.STATE, "20年", "02 库 01 柜", "1000000016")
    run = ScanRun()
    [act] = run.scan(seen)
    assert act == Tell(Telling.NOW_CALLED, seen) and run.looked_at is None
    said = tell(Tell(Telling.NOW_CALLED, seen))
    assert (said.sound, said.told and said.told.role) == (Sound.LOOK, Role.LOOK)
    assert said.told is not None and said.told.code == "W017-1-2"
    assert any("W017-1-1" in fact for fact in said.told.facts)
