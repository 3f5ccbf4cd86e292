"""Small lists that mean to be large: `python -m tests.faults.bombs MEGABYTES` tells what thirty of them did."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from tests.faults.hostile import FIXTURES, read, tried, unpacked

_SHEET, _MEGABYTE = "xl/worksheets/sheet1.xml", 1 << 20
_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_TAIL = b"</sheetData></worksheet>"
_FAR = (
    ("A1", "XFD1048576"),
    ("A1", "A1048576"),
    ("A1", "XFD1"),
    ("A1", "BL299999"),
    ("BL299999", "A1"),
    ("A9", "BL99999"),
)
_PARTS = (
    "vbaProject.bin",
    "externalLinks/externalLink1.xml",
    "activeX/activeX1.xml",
    "embeddings/o.bin",
    "connections.xml",
)


def packed(parts: dict[str, Iterable[bytes]]) -> bytes:
    """The workbook of the fixtures with other parts in it, each written piece by piece."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(FIXTURES / "案卷目录.xlsx") as package,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as bomb,
    ):
        for name in package.namelist():
            if name not in parts:
                bomb.writestr(name, package.read(name))
        for name, pieces in parts.items():
            with bomb.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    return written.getvalue()


def _cells(*places: str) -> list[bytes]:
    return [_HEAD, *(f'<row><c r="{place}" t="n"><v>1</v></c></row>'.encode() for place in places), _TAIL]


def _entities() -> list[bytes]:
    told = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return [f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{told}]><x>&a9;</x>'.encode()]


def _lying(content: bytes) -> bytes:
    """A package whose directory says that its largest part is small."""
    at = content.index(b"PK\x01\x02")
    while content[at + 46 : at + 46 + len(_SHEET)] != _SHEET.encode():
        at = content.index(b"PK\x01\x02", at + 4)
    return content[: at + 24] + (1000).to_bytes(4, "little") + content[at + 28 :]


def workbooks(size: int) -> Iterator[tuple[str, bytes]]:
    """Workbooks that would take all memory or time, or do something when opened."""
    for first, last in _FAR:
        yield f"cells {first} {last}", packed({_SHEET: _cells(first, last)})
    for part in _PARTS:
        yield part, packed({f"xl/{part}": [b"x"]})
    zeros, blanks = [bytes(_MEGABYTE)] * size, [b" " * _MEGABYTE] * size
    yield "zeros beside", packed({"xl/media/image1.png": zeros})
    yield "blanks in the sheet", packed({_SHEET: [_HEAD, *blanks, _TAIL]})
    yield "a directory that lies", _lying(packed({_SHEET: [_HEAD, *blanks[: size // 2], _TAIL]}))
    yield (
        "many strings",
        packed({"xl/sharedStrings.xml": [b"<sst>", *[b"<si><t>x</t></si>" * 50_000] * (size // 3), b"</sst>"]}),
    )
    yield "many rows", packed({_SHEET: [_HEAD, *[b'<row r="1"></row>' * 60_000] * (size // 3), _TAIL]})
    yield "many parts", packed({f"xl/extra{number}.xml": [b""] for number in range(5000)})
    yield "entities in the sheet", packed({_SHEET: _entities()})
    yield "entities in the styles", packed({"xl/styles.xml": _entities()})
    yield "depth", packed({_SHEET: [b"<a>" * 100_000]})
    yield (
        "a package in a package",
        packed({"xl/worksheets/inner.zip": [packed({"x": zeros[: size // 4]})] * 3, "y": zeros}),
    )
    yield "nothing but a beginning", b"PK\x03\x04" + bytes(1000)
    yield (
        "a merged sheet",
        packed(
            {
                _SHEET: [
                    *_cells("A1", "B2")[:-1],
                    b"</sheetData><mergeCells>",
                    b'<mergeCell ref="A1:XFD1048576"/>' * 100_000,
                ]
            }
        ),
    )


def texts() -> Iterator[tuple[str, bytes]]:
    """Lists written as text that are no lists."""
    head = "档号,题名,日期,密级\n".encode()
    yield "one endless cell", head + b"x" * (20 * _MEGABYTE)
    yield "one endless quoted cell", head + b'"' + b"x\n" * (10 * _MEGABYTE)
    yield "one endless row", head + b"," * (5 * _MEGABYTE)
    yield "more rows than a table has", head + b"\n" * 1_048_600
    yield "nothing but quotation marks", b'"' * (5 * _MEGABYTE)
    yield "nothing but noughts", bytes(5 * _MEGABYTE)
    yield "headings without end", "档号,".encode() * 100_000


def _tries() -> Iterator[tuple[str, Callable[[], str]]]:
    for name, content in workbooks(int(sys.argv[1])):
        yield name, partial(unpacked, content)
    for name, content in texts():
        yield name, partial(read, content, "a.csv")


def main() -> None:
    """Try them all, and tell."""
    print(json.dumps(tried(_tries())))


if __name__ == "__main__":
    main()
