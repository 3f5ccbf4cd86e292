"""A field that does not apply reads as empty: no ghost words in it that would pass for a value, and no leftover."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.values import Level, RecordKind, Scheme
from tests.ui.registering_stage import page, registering, window
from ui.holdings.page import HoldingsPage
from ui.parts.fields import Line, PlainDigits
from ui.registering.form import RecordForm
from ui.shell.window import Window

__all__ = ["page", "window"]


def seen(form: RecordForm, name: str) -> str:
    """What stands in a line, its ghost words where nothing does."""
    line = form.fields.line(name)
    return line.text() or line.placeholderText()


def off(form: RecordForm) -> list[str]:
    return [
        name
        for name, editor in form.fields.editors.items()
        if isinstance(editor, QLineEdit) and not editor.isEnabled() and not editor.isHidden()
    ]


@pytest.mark.parametrize("kind", [Line, PlainDigits])
def test_ghost_words_show_only_where_something_can_be_typed(qtbot: QtBot, kind: type[Line | PlainDigits]):
    field = kind(ghost="待核")
    qtbot.addWidget(field)
    assert field.placeholderText() == "待核"
    field.setEnabled(False)
    assert not field.placeholderText()
    field.setPlaceholderText("1")
    assert not field.placeholderText()
    field.setEnabled(True)
    assert field.placeholderText() == "1"


def test_what_does_not_apply_reads_as_empty(window: Window, page: HoldingsPage, qtbot: QtBot):
    form = registering(window, page, qtbot).form
    form.fields.put("level", (Level.PUBLIC, Scheme.NONE))
    assert {"term", "items", "dated_to", "classifying_unit", "notified_on"} <= set(off(form))
    assert {seen(form, name) for name in off(form)} == {""}
    form.fields.put("level", (Level.MIMI, Scheme.STATE))
    form.fields.put("kind", RecordKind.FILE)
    assert seen(form, "term") and seen(form, "items") and seen(form, "dated_to")


def test_what_was_typed_before_comes_back_with_the_level(window: Window, page: HoldingsPage, qtbot: QtBot):
    form = registering(window, page, qtbot).form
    form.fields.put("level", (Level.MIMI, Scheme.STATE))
    form.fields.line("term").setText("10年")
    form.fields.put("level", (Level.INTERNAL, Scheme.INTERNAL))
    assert seen(form, "term") == ""
    # What is put in while it is off waits as well.
    form.fields.put("classifying_unit", "青江省水利厅")
    assert seen(form, "classifying_unit") == ""
    form.fields.put("level", (Level.MIMI, Scheme.STATE))
    assert (seen(form, "term"), seen(form, "classifying_unit")) == ("10年", "青江省水利厅")


def test_a_title_above_this_pc_is_not_shown_and_still_counts_as_begun(window: Window, page: HoldingsPage, qtbot: QtBot):
    form = registering(window, page, qtbot).form
    form.fields.line("title").setText("未定稿")
    form.fields.put("level", (Level.JUEMI, Scheme.STATE))
    assert seen(form, "title") == ""
    assert form.begun()
    form.clear()
    assert not form.begun()
