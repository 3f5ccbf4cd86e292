"""What is scanned while a count is settled: a line of its papers or the thing itself, and the code of its sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recordsroom.domain.aliases import plain_alias
from recordsroom.domain.count_codes import count_of_code
from recordsroom.domain.values import BadBarcode, Barcode
from recordsroom.services.queries.count_findings import FindingRow

if TYPE_CHECKING:
    from ui.counting.session import CountView


def takes(view: CountView, text: str) -> bool:
    """Whether a scan is about this count: while it is scanned all are, then those of its papers and discrepancies."""
    if view.counting:
        return True
    return view.state is not None and (count_of_code(text) == view.count or _found(view, text) is not None)


def choose(view: CountView, text: str) -> None:
    """Go to the discrepancy and open what becomes of it; the code of the sheet asks for the next step of the count."""
    if view.form is not None:
        return
    row = _found(view, text)
    if row is None:
        row = next((one for one in view.body.found if not one.finding.settled), None)
        if row is None:
            view.sign()
            return
    view.body.show_card(None)
    view.findings.go_to(row.finding.key)
    view.findings.setFocus()
    if not row.finding.settled:
        view.settle()


def _found(view: CountView, text: str) -> FindingRow | None:
    """The discrepancy of what bears this code, an open one before those that are settled."""
    try:
        said = Barcode.parse(text).digits
    except BadBarcode:
        said = plain_alias(text)
    rows = [one for one in view.body.found if said in {one.label, plain_alias(one.code)}]
    return next((one for one in rows if not one.finding.settled), rows[0] if rows else None)
