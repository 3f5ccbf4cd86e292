"""The registers that are views over journal, loans and files: each found by its number, shown, and left again."""

from __future__ import annotations

from functools import partial

from tests.tour.tour import Tour

_VIEWS = (
    ("G-02", "outgoing", "发文登记簿：送达外单位的每一件，谁签收，清退了没有"),
    ("G-05", "catalogues", "案卷目录登记簿：每本目录的年度、卷数、起止卷号"),
    ("G-09", "movements", "档案出入库登记：一个月里哪一件从哪里到哪里，凭什么，谁经手"),
    ("G-13", "chases", "催还登记：第几次催，怎么催的，答复了没有"),
    ("G-24", "shifts", "值班交接班登记：谁几点上岗离岗，日终清没清，班交给了谁"),
)


def shown(tour: Tour) -> None:
    """Open each by its number from the list of all registers."""
    for number, key, words in _VIEWS:
        tour.press("Ctrl+7", "F2")
        tour.settle()
        tour.press("Ctrl+F")
        tour.write(number)
        tour.press("Return")
        tour.until(partial(_in_front, tour, key), f"Enter opens {key}")
        tour.settle()
        tour.shot(f"register-{key}", words)
        tour.press("Esc")


def _in_front(tour: Tour, key: str) -> bool:
    return tour.desktop.window.page_key() == key
