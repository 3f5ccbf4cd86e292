"""What is a stamp is printed in red on sheets, and in black where the printer knows nothing else (F-04)."""

from __future__ import annotations

import pypdfium2
import pytest

from recordsroom.services.documents import filing_stamp, location_label
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.stock import stock


def inks(form: Form[object], paper: str) -> tuple[int, int]:
    """How many points of the first page are red, and how many black."""
    page = pypdfium2.PdfDocument(form.render(list(form.samples), stock=stock(paper)))[0].render(scale=2)
    seen = bytes(page.buffer)
    step = page.n_channels
    blues, greens, reds = seen[::step], seen[1::step], seen[2::step]
    dots = list(zip(reds, greens, blues, strict=True))
    red = sum(1 for dot in dots if dot[0] - max(dot[1:]) > 120)
    return red, sum(1 for dot in dots if max(dot) < 60)


def test_the_filing_stamp_is_red_on_a_sheet():
    red, black = inks(filing_stamp.FORM, "L7160")  # type: ignore[arg-type]  # rows are its own samples
    assert red > 500
    assert black == 0


@pytest.mark.parametrize(("form", "paper"), [(filing_stamp.FORM, "roll-60x40"), (location_label.FORM, "L7160")])
def test_a_roll_printer_and_every_other_form_stay_black(form: Form[object], paper: str):
    red, black = inks(form, paper)
    assert red == 0
    assert black > 500
