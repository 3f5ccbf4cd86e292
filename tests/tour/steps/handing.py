"""What goes from hand to hand: a shift counted and signed, and a leaver who still holds something."""

from __future__ import annotations

from tests.tour.tour import Tour


def shift(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+H")
    tour.settle()
    tour.shot("handovers-empty", "工作交接：还没有交接")
    tour.press("Ctrl+N")
    tour.settle()
    tour.press("Down", "Return", "Return")
    tour.write("林素贞")
    tour.press("Return", "Return")
    tour.write("1")
    tour.shot("handover-new", "值班交接班：账面数在旁边，实点数自己填")
    tour.press("Esc")


def leaver(tour: Tour) -> None:
    tour.press("Ctrl+6", "Tab", "F10")
    tour.settle()
    tour.shot("leaver", "离岗清退：没退的逐项列出，退清才能办")
    tour.press("Esc")
