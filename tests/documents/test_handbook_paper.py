"""The handbook on paper: nothing of it lost, nothing beyond its edge, every chapter where the contents say."""

from datetime import datetime

import pypdfium2
import pytest

from recordsroom.resources import resource
from recordsroom.services.documents import handbook
from recordsroom.services.documents.handbook_flow import Piece, lines_of, wide_of
from recordsroom.services.documents.imprint import EDGE, Imprint
from recordsroom.services.documents.measure import A4
from tests.documents.hostile_handbook import HANDBOOK
from ui.help.chapters import LANGUAGES, read_chapters
from ui.printing import handbook as made_ready

IMPRINT = Imprint(None, "公开", "何以宁", datetime(2026, 11, 28, 9, 0))  # noqa: DTZ001


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(made_ready, "spoken", lambda: request.param)
    return str(request.param)


def test_every_chapter_is_whole_and_begins_where_the_contents_say(language: str):
    pages = made_ready.handbook_pages()
    file = pypdfium2.PdfDocument(handbook.FORM.render(pages, imprint=IMPRINT))
    assert len(file) == len(pages)
    read = ["".join(page.get_textpage().get_text_range().split()) for page in file]
    contents = pages[0].put
    for chapter in read_chapters(language):
        [place] = [put for put in contents if put.piece.words == chapter.title and put.size < 12]
        [number] = [put for put in contents if put.top == place.top and put is not place]
        assert "".join(chapter.title.split()) in read[int(number.piece.words) - 1]
        first = next(put for put in pages[int(number.piece.words) - 1].put)
        assert first.piece.words == chapter.title and first.top == 0
    words = "".join(read)
    for line in ("".join(one.plain.split()) for one in read_chapters(language)):
        assert sum(line[at : at + 6] in words for at in range(0, len(line) - 6, 60)) > len(line) / 60 * 0.6
    assert not handbook.FORM.unknown(pages)


def test_every_page_of_the_program_that_is_shown_is_drawn_on_paper(language: str):
    pages = made_ready.handbook_pages()
    shown = [(number, view) for number, page in enumerate(pages) for view in page.views]
    assert {view.picture.partition("/")[0] for _number, view in shown} == {language}
    assert len(shown) == len(list(resource(f"help/pictures/{language}").glob("*.png")))
    number, view = shown[1]
    file = pypdfium2.PdfDocument(handbook.FORM.render(pages[number : number + 1], imprint=IMPRINT))
    drawn = file[0].render(scale=2).to_pil().convert("L")
    left, top = EDGE * 72 / 25.4 * 2, (handbook.FORM.stock.top + 8 + view.top) * 72 / 25.4 * 2
    wide, tall = (side * 72 / 25.4 * 2 for side in (view.size.width, view.size.height))
    within = drawn.crop((round(left), round(top), round(left + wide), round(top + tall)))
    assert len(within.getcolors() or ()) > 50
    assert sum(count for count, shade in within.getcolors() or () if shade < 250) > 0.3 * wide * tall


@pytest.mark.parametrize("hostile", [True, False])
def test_nothing_stands_beyond_the_page(hostile: bool, language: str):
    pages = HANDBOOK["handbook"] if hostile else made_ready.handbook_pages()
    wide, tall = A4.width - 2 * EDGE, handbook.FORM.stock.label.height - 8
    for page in pages:
        beyond = [put for put in page.put if put.left + wide_of(put.piece, put.size) > wide + 0.1]
        assert not beyond
        assert all(put.top + put.size * 0.36 <= tall + 0.1 for put in page.put)
        assert all(bar.foot <= tall + 2 and bar.right <= wide + 0.1 for bar in page.bars)
        assert all(view.top + view.size.height <= tall and view.size.width <= wide for view in page.views)


def test_a_comma_begins_no_line_and_a_number_stays_whole():
    words = "扫一件，再扫架位，就放好了（R-39），" * 6
    for room in range(30, 90, 3):
        lines = ["".join(piece.words for piece in line) for line in lines_of((Piece(words),), 10.5, room)]
        assert "".join(lines) == words
        assert all(line[0] not in "，）" and not line.endswith("R-") for line in lines)
