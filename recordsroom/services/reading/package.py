"""What a workbook says of its sheets before anything is parsed: their names, and the parts that hold them."""

from __future__ import annotations

import re
import zipfile
from html import unescape

from recordsroom.domain.errors import Unreadable

_SHEET = re.compile(rb"<sheet\s[^>]*>")
_NAME, _RELATED = re.compile(rb'\sname="([^"]{1,600})"'), re.compile(rb'\sr:id="([^"]{1,64})"')
_RELATION = re.compile(rb"<Relationship\s[^>]*>")
_ID, _TARGET = re.compile(rb'\sId="([^"]{1,64})"'), re.compile(rb'\sTarget="([^"]{1,256})"')
_SMALL = 1 << 20


def sheets_of(package: zipfile.ZipFile) -> tuple[tuple[str, str], ...]:
    """The name of every sheet in its order, with the part that holds it; raises Unreadable where there is none."""
    with package.open("xl/workbook.xml") as stream:
        named = _SHEET.findall(stream.read(_SMALL))
    with package.open("xl/_rels/workbook.xml.rels") as stream:
        relations = _RELATION.findall(stream.read(_SMALL))
    targets = {
        found[1]: target[1] for one in relations if (found := _ID.search(one)) and (target := _TARGET.search(one))
    }
    sheets = []
    for one in named:
        name, related = _NAME.search(one), _RELATED.search(one)
        path = targets.get(related[1], b"") if related else b""
        if name is None or not path:
            raise Unreadable(problem="WORKBOOK")
        sheets.append((unescape(name[1].decode("utf-8", "replace")), _whole(path.decode("utf-8", "replace"))))
    if not sheets:
        raise Unreadable(problem="WORKBOOK")
    return tuple(sheets)


def _whole(path: str) -> str:
    return path.lstrip("/") if path.startswith("/") else f"xl/{path}"
