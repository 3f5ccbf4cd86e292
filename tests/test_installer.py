"""The set-up says what it cannot do, installs only what is pinned, and brings every file that the program needs."""

import ast
import re
import tomllib
import wave
from pathlib import Path

import pytest

from installer import opening, tasks, words
from recordsroom.resources import resource

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def _pin(line: str) -> tuple[str, str]:
    name, version = re.split(r"[ ;\\]", line)[0].split("==")
    return re.sub(r"[-_.]+", "-", name).lower(), version


def test_the_lock_names_no_host():
    assert "://" not in LOCK


def test_the_lock_pins_everything_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["dependencies"] + project["optional-dependencies"]["dev"]
    assert {_pin(line) for line in declared} <= {_pin(line) for line in re.findall(r"^\S.*", LOCK, re.MULTILINE)}


def test_every_pin_has_a_hash():
    assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=\S)", LOCK.strip()))


def test_an_older_python_can_read_the_way_in():
    ast.parse((ROOT / "installer" / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_without_a_screen_the_tour_is_offered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert opening.open_program(None) == 1
    assert "installer/dev.py tour" in capsys.readouterr().out


def test_a_failed_check_fails_although_the_tests_pass(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tasks, "_CHECKS", (("甲", "a", lambda: 1), ("乙", "b", lambda: 0)))
    monkeypatch.setattr(tasks, "test", lambda: 0)
    assert tasks.check() == 1


def test_a_text_without_chinese_is_found(tmp_path: Path):
    message = "<message><source>Lend</source><translation{0}>{1}</translation></message>"
    file = tmp_path / "zh_CN.ts"
    for state, chinese, found in ((' type="unfinished"', "", ["Lend"]), ("", "借出", [])):
        file.write_text(f"<TS><context>{message.format(state, chinese)}</context></TS>", encoding="utf-8")
        assert words.unfinished(file) == found


@pytest.mark.parametrize("font", ["NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "HanaMinB"])
def test_every_font_comes_with_its_licence(font: str):
    assert resource(f"fonts/{font}.ttf").stat().st_size > 1_000_000
    assert resource(f"fonts/{font.split('-', maxsplit=1)[0]}-LICENSE.txt").exists()


def test_every_icon_can_take_any_colour():
    icons = list(resource("icons").glob("*.svg"))
    assert len(icons) > 60
    assert all('stroke="currentColor"' in icon.read_text(encoding="utf-8") for icon in icons)


@pytest.mark.parametrize("sound", ["ok", "look", "stop"])
def test_a_sound_is_over_before_the_next_scan(sound: str):
    with wave.open(str(resource(f"sounds/{sound}.wav"))) as told:
        assert (told.getnchannels(), told.getsampwidth(), told.getframerate()) == (1, 2, 22050)
        assert told.getnframes() / told.getframerate() <= 0.35
