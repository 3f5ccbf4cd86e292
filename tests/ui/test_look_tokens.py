"""Colours that can be read, a style sheet without gaps, icons that exist, letters that close up."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

import pytest
from PySide6.QtWidgets import QApplication

from recordsroom.resources import resource
from ui.look import icons, style, tokens, type
from ui.look.tokens import DARK, LIGHT, Role, Tokens

BOTH = pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
UI = Path(__file__).resolve().parents[2] / "ui"


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent", "ok", "look", "stop", "info", "mute"])
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "rail", "accent_soft"])
def test_words_can_be_read_on_every_ground(worn: Tokens, ink: str, ground: str) -> None:
    assert contrast(worn.ink(ink), worn.ink(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("role", Role)
def test_a_role_can_be_read_on_its_soft_ground(worn: Tokens, role: Role) -> None:
    assert contrast(worn.ink(role.value), worn.soft(role)) >= 4.5


@BOTH
@pytest.mark.parametrize("role", ["ok", "look", "stop"])
def test_the_band_can_be_read_across_the_room(worn: Tokens, role: str) -> None:
    assert contrast(worn.ink(f"band_{role}_ink"), worn.ink(f"band_{role}")) >= 5.5


@BOTH
@pytest.mark.parametrize(
    ("ink", "ground"), [("juemi_ink", "juemi"), ("jimi", "jimi_soft"), ("mimi", "mimi_soft"), ("internal", "surface")]
)
def test_a_level_can_be_read_in_its_chip(worn: Tokens, ink: str, ground: str) -> None:
    assert contrast(worn.ink(ink), worn.ink(ground)) >= 5.5


@BOTH
def test_edges_of_fields_can_be_seen(worn: Tokens) -> None:
    assert contrast(worn.field, worn.surface) >= 3


def test_an_undeclared_colour_is_an_error() -> None:
    with pytest.raises(KeyError):
        LIGHT.ink("pink")


@BOTH
def test_the_style_sheet_uses_only_declared_colours(worn: Tokens) -> None:
    filled = style.sheet(worn)
    assert "${" not in filled
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", filled)) <= {worn.ink(name) for name in worn.names()}
    template = Template(resource("style/app.qss").read_text(encoding="utf-8"))
    assert not re.findall(r"#[0-9A-Fa-f]{6}\b", template.template)


def test_the_pictures_of_the_style_sheet_exist() -> None:
    for worn in (LIGHT, DARK):
        for path in re.findall(r'url\("([^"]+)"\)', style.sheet(worn)):
            assert Path(path).is_file()


def test_every_icon_named_on_screen_exists() -> None:
    named = {role.icon for role in Role}
    for file in UI.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r'\bicon ?= ?"([a-z0-9-]+)"', text))
        named |= set(re.findall(r'(?:IconMark|EmptyState|icons\.icon|icons\.pixmap)\(\s*"([a-z0-9-]+)"', text))
    assert not [name for name in sorted(named) if not resource(f"icons/{name}.svg").is_file()]


def test_icons_follow_the_colours(qapp: QApplication) -> None:
    light = icons.pixmap("circle-check", "ok", 16).toImage()
    style.dress(qapp, dark=True)
    dark = icons.pixmap("circle-check", "ok", 16).toImage()
    style.dress(qapp, dark=False)
    assert light != dark
    assert tokens.current() is LIGHT


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icons.pixmap("lock", "text2").cacheKey() == icons.pixmap("lock", "text2").cacheKey()


def test_reference_codes_close_up_at_the_middle_dot(qapp: QApplication) -> None:
    style.dress(qapp, dark=False)
    assert type.width("W017·2019", type.code()) < type.width("W017·2019", type.font())
