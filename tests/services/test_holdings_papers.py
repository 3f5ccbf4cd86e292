"""Papers printed from the holdings: what stands on their pages, what is hidden, and as what they are held."""

from __future__ import annotations

from typing import Any

import pypdfium2

from recordsroom.domain.commands import ClosePrint, MakeBox, PrintLabels, PutInBox
from recordsroom.domain.exporting import Book
from recordsroom.domain.facts import Entered, PrintStarted
from recordsroom.domain.values import Level
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.bound import ListPage
from recordsroom.services.documents.fact_sheet import FactSheet
from recordsroom.services.documents.filing_stamp import FilingStamp
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.file_list import catalogues
from recordsroom.services.queries.holdings_papers import PAPERS
from recordsroom.services.queries.print_register import print_register
from recordsroom.services.queries.printing import LabelRun, label_rows
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.documents.test_imprint import IMPRINT
from tests.files import FILE_CODE, a_file, inner
from tests.rooms import AUDITOR, House
from tests.services.arranging_runs import done
from tests.services.test_arranging_files import a_split

EVERY = tuple(range(1, 40))
PUBLIC, MIMI, JIMI = Level.PUBLIC, Level.MIMI, Level.JIMI
FORM_OF = {form.key: form for form in FORMS}


def paper(room: Room, form: str, *of: int) -> LabelRun:
    return room.ask(document_lines, form, of)


def covers(run: LabelRun) -> list[FactSheet]:
    return [row for row in run.rows if isinstance(row, FactSheet)]


def lists(run: LabelRun) -> list[ListPage[Any]]:
    return [row for row in run.rows if isinstance(row, ListPage)]


def lines(run: LabelRun) -> list[RecordLine]:
    return [line for page in lists(run) for line in page.lines]


def test_f03_has_a_cover_and_numbers_each_catalogue_from_one(room: Room):
    run = paper(room, "filing_list", *EVERY)
    assert len(covers(run)) == 1 and [str(fact.said) for fact in covers(run)[0].facts][:2] == ["青梧研究所全宗", "W017"]
    assert [line.number for line in lines(run)] == list(range(1, len(run.subjects) + 1))
    assert lines(run)[0].reference_code.endswith("0001") and lines(run)[0].date == "20190821"
    last = lists(run)[-1]
    assert str(len(run.subjects)) in str(last.grand) and all(not page.grand for page in lists(run)[:-1])


def test_r043_r124_a_list_is_held_as_the_highest_and_hides_what_lists_hide(room: Room):
    run = paper(room, "filing_list", *EVERY)
    assert run.level is Level.JIMI
    hidden = [line for line in lines(run) if line.mark.startswith("机密")]
    assert hidden and all(
        (line.title, line.document_no, line.author, line.note) == (TITLE_HIDDEN, "", "", "") for line in hidden
    )
    assert paper(room, "filing_list", 1).level is Level.INTERNAL


def test_who_does_not_keep_the_holdings_gets_no_paper(house: House):
    assert not paper(house.enter(AUDITOR), "filing_list", *EVERY).rows


def test_f10_g05_files_are_listed_under_their_list_and_the_lists_in_a_register(house: House):
    room = house.room
    files = [a_file(house, 1, PUBLIC, MIMI, pages=40, items=2), a_file(house, 2, PUBLIC, pages=None, dated_to="2020")]
    run = paper(room, "file_list", *reversed(files), 1)
    assert [(line.number, line.reference_code) for line in lines(run)] == [
        (1, FILE_CODE.format(1)),
        (2, FILE_CODE.format(2)),
    ]
    first, second = lines(run)
    assert (first.pages, first.items, first.retention) == ("40", "2", "30年")
    assert (second.pages, second.date) == ("待核", "20190506–2020")
    [page] = lists(run)
    assert str(page.grand).count("2") and "1 卷页数待核" in str(page.grand)
    [register] = paper(room, "catalogue_register").rows
    assert isinstance(register, ListPage)
    [catalogue] = register.lines
    assert (catalogue.code, catalogue.files, catalogue.first, catalogue.last) == ("W017-KJ·2019·D30", 2, "001", "002")
    [one] = room.ask(catalogues)
    assert (one.line, one.years) == (catalogue, (2019,))
    assert [row[1] for row in room.ask(book_rows, Book.CATALOGUES).rows] == [one.line.code]


def test_f08_f09_the_list_inside_a_file_has_every_item_and_an_empty_one_says_so(house: House):
    room = house.room
    file, bare = a_file(house, 1, *[PUBLIC] * 16, JIMI, pages=40), a_file(house, 2, items=None)
    for form in ("inner_list", "inner_list_technical"):
        run = paper(room, form, inner(room, file)[3].id, bare)
        assert run.subjects == (file, bare) and run.level is Level.JIMI
        assert [line.number for line in lines(run)] == list(range(1, 18)) and lines(run)[-1].title == TITLE_HIDDEN
        assert [len(page.lines) for page in lists(run)] == [15, 2, 0]
    pdf = pypdfium2.PdfDocument(FORM_OF["inner_list"].render(run.rows, imprint=IMPRINT))
    told = ["".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    assert [("以下空白" in page, "水厂三期" in page) for page in told] == [(False, True), (True, True), (True, True)]
    assert "合计17件" in told[1] and "合计0件" in told[2]


def test_f08_the_note_of_a_file_tells_every_sentence_of_arranging(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, MIMI, MIMI)
    done(room, a_split(room, file, 1, 2))
    [page] = lists(paper(room, "file_note", file))
    assert "1 件" in str(page.lines[0].sentence) and any("拆卷" in str(line.sentence) for line in page.lines)
    assert any(line.written_by == "宋闻溪" and line.written_on == "2026-11-20" for line in page.lines)
    secret = a_file(house, 3, JIMI, JIMI)
    done(room, a_split(room, secret, 1, code=FILE_CODE.format(4)))
    assert not any("拆卷" in str(line.sentence) for line in lists(paper(room, "file_note", secret))[0].lines)


def test_f06_the_note_of_a_box_counts_what_is_inside(room: Room):
    key = {"fonds_no": "W017", "category_code": "WS", "year": 2019, "retention": "Y", "org_code": "GH"}
    told = room.do(MakeBox(**(key | {"width_mm": 30}))).told  # type: ignore[arg-type]  # a box of this class
    assert isinstance(told, Entered)
    room.do(PutInBox(carriers=(1, 6), box=told.id))
    [page] = lists(paper(room, "box_note", told.id))
    assert "2 件 27 页" in str(page.lines[0].sentence) and "1–6" in str(page.about)
    assert lines(paper(room, "filing_list", 1))[0].box_no == str(page.about)[2:6]


def test_f07_f09_the_cover_of_a_file_has_the_fields_of_its_standard(house: House):
    room = house.room
    technical, papers = a_file(house, 1, MIMI), a_file(house, 2, PUBLIC, category_code="WS", dated_to="2020-03")
    first, second = covers(paper(room, "file_cover", technical, papers))
    assert [fact.name.zh for fact in first.facts] == ["案卷题名", "立卷单位", "起止日期", "保管期限", "密级", "档号"]
    told = {fact.name.zh: str(fact.said) for fact in second.facts}
    assert told["类目名称"] == "文书" and "2019 年 5 月至 2020 年 3 月" in told["时间"] and told["归档号"] == ""


def test_f02_the_deed_counts_files_and_items_apart_over_the_list_behind_it(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, PUBLIC, pages=40)
    run = paper(room, "transfer_list", file, *EVERY, *(item.id for item in inner(room, file)))
    [deed] = covers(run)
    told = {fact.name.zh: fact.said for fact in deed.facts}
    assert told["交出单位"] == "青梧研究所" and told["接收单位"] == "" and isinstance(told["数量"], Phrase)
    assert told["数量"].zh.startswith("1 卷 40 页；") and f"{len(run.subjects) - 1} 件" in told["数量"].zh
    assert len(lines(run)) == len(run.subjects) and file in run.subjects


def test_p04_what_has_no_number_of_its_own_stands_on_no_paper(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC, pending="NO_CODE")
    for form in PAPERS:
        assert file not in paper(room, form, file).subjects


def test_f04_a_stamp_says_six_things_of_an_item_and_labels_nothing(house: House):
    room, file = house.room, a_file(house, 1, PUBLIC)
    run = room.ask(label_rows, "filing_stamp", (1, 4, file, inner(room, file)[0].id))
    assert run.subjects == (1, 4) and run.level is Level.JIMI
    assert run.rows[0] == FilingStamp("W017", "2019", "0001", "GH", "永久", "11")
    with unit_of_work(room.vault) as unit:
        before = unit.count("SELECT count(*) FROM labels")
    told = room.do(PrintLabels(form="filing_stamp", stock="L7160", subjects=run.subjects)).told
    assert isinstance(told, PrintStarted)
    row = room.ask(print_register, 0, 1)[0]
    assert (row.form, row.pieces, row.level) == ("filing_stamp", 2, Level.JIMI)
    with unit_of_work(room.vault) as unit:
        assert unit.count("SELECT count(*) FROM labels") == before
    room.do(ClosePrint(print_job=told.print_job, failed="1"))
