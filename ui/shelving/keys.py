"""The keys of the shelving page as they stand now, for the key bar and for the window that binds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.parts.keybar import KeyHint

if TYPE_CHECKING:
    from ui.shelving.page import ShelvingPage

translate = QCoreApplication.translate


def hints(page: ShelvingPage, *, keeps: bool, prints: bool) -> tuple[KeyHint, ...]:
    """What can be done by key: in the form for new places, or among the places."""
    if page.side.form is not None:
        return (
            KeyHint("Ctrl+Enter", page.side.form.act().words, page.forms.submit),
            KeyHint("Ctrl+O", "", page.forms.choose_list, told=False),
            KeyHint("Ctrl+F5", "", page.forms.pack, told=False),
            KeyHint("Ctrl+T", "", page.forms.show_cases, told=False),
            KeyHint("Ctrl+Return", "", page.forms.submit, told=False),
            KeyHint("Esc", translate("ShelvingPage", "back, typing is kept"), page.forms.close),
        )
    found = [
        KeyHint("Enter", translate("ShelvingPage", "go in")),
        KeyHint("Esc", translate("ShelvingPage", "go back"), page.step_back),
        KeyHint("F4", translate("ShelvingPage", "plan or list"), page.lists.toggle_plan),
        KeyHint("F5", translate("ShelvingPage", "to be shelved"), page.lists.toggle_waiting),
        KeyHint("F11", translate("ShelvingPage", "to be counted"), page.show_to_count),
        KeyHint("F8", translate("ShelvingPage", "next free"), page.go_to_free),
        KeyHint("F9", translate("ShelvingPage", "check the order"), page.check_order),
        KeyHint("F10", translate("ShelvingPage", "free run"), page.forms.find_room),
        KeyHint("F7", translate("ShelvingPage", "colours"), page.toggle_shade),
    ]
    if keeps:
        found.append(KeyHint("F6", translate("ShelvingPage", "shelve here"), page.shelve_here))
        # These stand on their buttons.
        found.append(KeyHint("F2", translate("ShelvingPage", "change the place"), page.forms.change_place, told=False))
        found.append(KeyHint("F12", translate("ShelvingPage", "part of another"), page.forms.regroup, told=False))
        found.append(
            KeyHint("Ctrl+M", translate("ShelvingPage", "move a whole room"), page.forms.move_room, told=False)
        )
        found.append(KeyHint("Ctrl+T", translate("ShelvingPage", "transport cases"), page.show_cases, told=False))
        found.append(KeyHint("Ctrl+N", translate("ShelvingPage", "new room"), page.forms.new_room, told=False))
        found.append(KeyHint("Ctrl+B", translate("ShelvingPage", "new cabinet"), page.forms.new_cabinet, told=False))
    if prints:
        found.append(KeyHint("Ctrl+P", translate("ShelvingPage", "labels"), page.print_labels))
        sheets = translate("ShelvingPage", "count sheets")
        found.append(KeyHint("Ctrl+Shift+P", sheets, page.print_sheets, told=False))
    return tuple(found)
