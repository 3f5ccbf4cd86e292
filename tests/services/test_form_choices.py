"""How this room wants its forms: kept in the vault, taken back like anything else, never against a standard."""

from __future__ import annotations

import pypdfium2
import pytest

from recordsroom.domain.commands import TailorForm, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.form_choices import LONGEST_HEADING, FormChoice
from recordsroom.domain.rules import Reason
from recordsroom.services.documents import FORMS
from recordsroom.services.queries.form_choices import form_choices
from recordsroom.services.room import Room
from tests.documents.seeing import holds, ink, lying_over
from tests.documents.test_imprint import IMPRINT
from tests.rooms import SECURITY, House

FORM_OF = {form.key: form for form in FORMS}


def words(form: str, choice: FormChoice | None) -> str:
    """Every page of a form as this room wants it, looked at as a printer does."""
    pdf = pypdfium2.PdfDocument(FORM_OF[form].chosen(choice).render(FORM_OF[form].samples, imprint=IMPRINT))
    for page in pdf:
        drawn = list(ink(page))
        assert all(holds((0, 0, *page.get_size()), bounds) for _, bounds in drawn) and not lying_over(drawn, form)
    return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pdf)


def test_a_form_is_called_as_the_room_wants_and_has_its_columns(room: Room):
    wish = TailorForm(form="filing_list", heading=" 青梧研究所归档文件目录 ", columns=("copy_no", "box_no"), seal=False)
    outcome = room.do(wish)
    [choice] = room.ask(form_choices)
    assert choice.heading == "青梧研究所归档文件目录" and choice.wanted == {"copy_no", "box_no"}
    usual, told = words("filing_list", None), words("filing_list", choice)
    assert told.count("青梧研究所归档文件目录") == 2 and "青梧" not in usual
    assert "份号" in told and "盒号" in told and "份号" not in usual and "责任者" in told
    assert "盖章" in usual and "盖章" not in told
    room.do(TailorForm(form="filing_list", heading="归档文件目录", seal=True))
    assert words("filing_list", room.ask(form_choices)[0]) == usual
    with pytest.raises(Refused, match="NOTHING_TO_DO"):
        room.do(TailorForm(form="filing_list", seal=True))
    room.do(Undo(entry=outcome.entry + 1))
    assert room.ask(form_choices)[0] == choice


def test_every_document_can_be_called_otherwise_and_what_is_optional_left_out(room: Room):
    for form in FORMS:
        if form.frame:
            for columns in ("", ",".join(option for option, _head, _usual in form.options)):
                choice = FormChoice(1, form.key, "青梧的单子", columns, seal=True)
                assert "青梧的单子" in words(form.key, choice), form.key
    assert FORM_OF["box_label"].chosen(FormChoice(1, "box_label", "甲", "", seal=False)) is FORM_OF["box_label"]


def test_what_a_standard_demands_or_no_page_can_show_is_refused(room: Room):
    for wish in (
        TailorForm(form="box_label", heading="盒"),
        TailorForm(form="nothing"),
        TailorForm(form="filing_list", heading="目" * (LONGEST_HEADING + 1)),
        TailorForm(form="filing_list", columns=("title",)),
        TailorForm(form="day_closing", seal=True),
    ):
        with pytest.raises(Refused) as caught:
            room.do(wish)
        assert caught.value.reasons == (Reason.VALUE_NOT_POSSIBLE,)


def test_who_prints_nothing_sets_no_form(house: House):
    with pytest.raises(Refused):
        house.enter(SECURITY).do(TailorForm(form="filing_list", heading="甲"))
