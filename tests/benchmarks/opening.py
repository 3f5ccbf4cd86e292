"""Opening a room and checking all of it, beside reading every page and every entry once."""

from __future__ import annotations

from recordsroom.services.fold import checked
from recordsroom.storage.transaction import unit_of_work
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, Meter

ROUNDS = 3
_READ = (
    "SELECT * FROM journal",
    "SELECT * FROM journal_bodies",
    "SELECT * FROM journal_parts",
    "SELECT * FROM records",
    "SELECT * FROM carriers",
)


def open_and_check(grounds: list[Ground]) -> list[Figure]:
    """How long until the room can be looked at, and until everything is checked."""
    figures = []
    for ground in grounds:
        opening, pages, fold, read = Meter(), Meter(), Meter(), Meter()
        for _ in range(ROUNDS if ground.records < 100_000 else 1):
            opened = ground.open(ground.folder)
            with opening.running():
                room = opened.__enter__()
            with pages.running():
                count = list(room.vault.pages.check())[-1]
            with unit_of_work(room.vault) as unit:
                with read.running():
                    for statement in _READ:
                        for _row in unit.cursor.execute(statement):
                            pass
                with fold.running():
                    finding = checked(unit.cursor)
                assert finding is None
            opened.__exit__(None, None, None)
        size = f"{ground.records:,} carriers"
        figures += [
            Figure(f"open by key, {size}", f"{opening.wall_median * 1e3:.0f} ms", ""),
            Figure(f"  all pages ({count * 4096 >> 20} MiB)", f"{pages.wall_median:.2f} s", ""),
            Figure(
                "  fold, CPU, beside reading every row",
                f"{fold.cpu_median:.2f} s",
                f"{read.cpu_median:.2f} s",
                fold.cpu_median / read.cpu_median,
            ),
        ]
    return figures
