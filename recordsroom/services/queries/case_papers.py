"""What the packing list of transport cases says (P-18)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.packing_list import PackingLine
from recordsroom.services.queries.cases import CaseLine, CaseRow, case_contents, cases
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight


def packing_list(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The list of these cases, or of all that hold something; held as the highest level in them (R-43)."""
    chosen = [case for case in cases(sight) if case.things and (not of or case.id in of)]
    lines = [(case, line) for case in chosen for line in case_contents(sight, case.id)]
    rows = tuple(_line(number, case, line) for number, (case, line) in enumerate(lines, 1))
    highest = max((line.level or Level.PUBLIC for _case, line in lines), default=Level.PUBLIC)
    return LabelRun((), rows, max(highest, Level.INTERNAL))


def _line(number: int, case: CaseRow, line: CaseLine) -> PackingLine:
    return PackingLine(
        number=number,
        case_no=case.case_no,
        seal_no=case.seal_no or "",
        box_no=line.box_no or "",
        codes=line.code,
        copy_no=line.copy_no or "",
        pieces=str(line.carriers),
        mark=mark(line.level, line.scheme, line.secrecy_term),
        came_from=closed_up(line.came_from or ""),
    )
