"""The code of the journal in the foot of papers: a scanner reads it off the drawn page, beside the bars (N9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pypdfium2
import pytest

from recordsroom.domain.paper_heads import KINDS, PaperHead
from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from tests.documents.seeing import ink, lying_over, picture, scanned

SERIAL = Barcode.make(Kind.DOCUMENT, 1203)
BEARING = [form for form in FORMS if form.key in KINDS]


def imprint(form: Form[Any]) -> Imprint:
    paper = PaperHead(KINDS[form.key], 1, 9_999_999_999, "99999999", "f" * 20)
    return Imprint(
        SERIAL,
        "机密★20年",
        "林素贞",
        datetime(2026, 11, 21, 16, 42),  # noqa: DTZ001 - invented
        f"{paper.entry} {paper.code[:16]}",
        paper.digits,
    )


@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize("form", BEARING, ids=lambda form: form.key)
def test_every_page_bears_a_code_that_reads_back(form: Form[Any], dpi: int) -> None:
    around = imprint(form)
    for page in pypdfium2.PdfDocument(form.render(list(form.samples) * 3, imprint=around, dpi=dpi)):
        read = scanned(picture(page))
        assert around.head_code in read and str(SERIAL) in read, read
        assert PaperHead.parse(around.head_code).kind is KINDS[form.key]


@pytest.mark.parametrize("form", BEARING, ids=lambda form: form.key)
def test_it_lies_over_nothing_and_stays_where_printers_print(form: Form[Any]) -> None:
    for page in pypdfium2.PdfDocument(form.render(form.samples, imprint=imprint(form))):
        drawn = list(ink(page))
        assert lying_over(drawn) == []
        assert min(bounds[1] for _writing, bounds in drawn) > 4.5 * 72 / 25.4


def test_without_a_code_none_is_drawn() -> None:
    form = BEARING[0]
    bare = replace(imprint(form), head_code="")
    [page] = pypdfium2.PdfDocument(form.render(form.samples[:1], imprint=bare))
    assert not [text for text in scanned(picture(page)) if len(text) > len(str(SERIAL))]
