"""The registers of media and devices: a new medium, given out and back."""

from __future__ import annotations

from tests.tour.tour import Tour


def given_to(tour: Tour, name: str) -> None:
    """A medium is registered and given out to this person."""
    tour.press("Ctrl+7", "Ctrl+M")
    tour.settle()
    tour.press("Ctrl+N", "Return", "Return", "Return", "Return", "Return")
    tour.write("林素贞")
    tour.press("Return")
    tour.write("保密柜02")
    with tour.journal("RegisterEquipment"):
        tour.press("Ctrl+Return")
    tour.press("F6", "Return")
    tour.write(name)
    tour.press("Return")
    tour.write("送审")
    with tour.journal("GiveOutEquipment"):
        tour.press("Ctrl+Return")
    tour.settle()


def kept(tour: Tour) -> None:
    tour.press("Ctrl+7", "Ctrl+M")
    tour.settle()
    tour.shot("media", "介质设备：存储介质登记，右边是责任人、存放处、使用记录")
    tour.press("Ctrl+N", "Return", "Return", "Return", "Return", "Return")
    tour.write("林素贞")
    tour.press("Return")
    tour.write("保密柜02")
    tour.shot("medium-new", "登记介质：编号自动接着排")
    with tour.journal("RegisterEquipment"):
        tour.press("Ctrl+Return")
    tour.press("F6", "Return")
    tour.write("韩若水")
    tour.press("Return")
    tour.write("报送年度目录")
    with tour.journal("GiveOutEquipment"):
        tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("medium-out", "领用：状态写明在谁手里，再按 F6 归还")
    with tour.journal("TakeBackEquipment"):
        tour.press("F6")
    tour.press("F3")
    tour.shot("devices", "涉密设备登记")
    tour.press("Esc")
