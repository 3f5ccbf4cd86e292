"""The system administrator backs the room up and proves the backup, by keys alone."""

from __future__ import annotations

from recordsroom.demo.people import KEEPERS
from recordsroom.domain.keepers import Role
from recordsroom.services.queries.backups import BackupRow, backups_standing
from tests.tour.steps.door import let_in
from tests.tour.tour import Tour


def enter_as(tour: Tour, role: Role) -> None:
    """Come in through the door as the person of the demonstration who has this role."""
    tour.open()
    tour.keys.press("Shift+Tab", "Ctrl+A")
    tour.write(next(name for name, one in KEEPERS if one is role))
    tour.keys.press("Tab")
    let_in(tour)


def leave(tour: Tour) -> None:
    """Leave by the window; the process ends."""
    tour.codes.clear()
    tour.window.close()
    tour.until(lambda: tour.codes, "the program ends")


def backed_up(tour: Tour) -> None:
    enter_as(tour, Role.SYSTEM_ADMIN)
    tour.folder_to_choose = tour.out / f"stick-{tour.look.name}"
    tour.folder_to_choose.mkdir(exist_ok=True)
    tour.press("Ctrl+2", "F7")
    tour.shot("backups-none", "备份：还没有备份过")
    tour.press("Ctrl+N", "Down")
    tour.shot("backup-medium", "备份：选登记过、密级够的介质")
    with tour.journal("BeginBackup", "CloseBackup"):
        tour.press("Ctrl+Return")
        tour.until(lambda: _last(tour).entry is not None, "the backup is written and read back")
    tour.shot("backup-unproven", "备份：写入并读回，还没有试过，只是个指望")
    tour.file_to_choose = tour.folder_to_choose / f"{_last(tour).id:04}.backup"
    with tour.journal("RecordDrill"):
        tour.press("F5")
        tour.until(lambda: _last(tour).proved is not None, "the drill proves it", 60)
    tour.shot("backup-proved", "备份：试还原合格，数得清清楚楚")
    tour.press("F2")
    leave(tour)


def _last(tour: Tour) -> BackupRow:
    return tour.ask(backups_standing).rows[0]
