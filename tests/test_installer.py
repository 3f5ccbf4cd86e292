"""The set-up says what it cannot do, installs only what is pinned, and brings every file that the program needs."""

import ast
import os
import re
import sys
import tarfile
import tomllib
import wave
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import pytest

from installer import (
    archive,
    debian,
    floor,
    freezing,
    licences,
    opening,
    release_month,
    scratch,
    shipped,
    tasks,
    wheelhouse,
    windows_disc,
    words,
)
from installer.say import Impossible
from recordsroom.domain.clock_jumps import BUILT
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


def test_what_the_tests_write_goes_with_the_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path)
    monkeypatch.setattr(scratch, "_ENOUGH", 1)
    with scratch.scratch() as told:
        folder = Path(told["TMPDIR"])
        (folder / "left").mkdir()
        assert folder.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("enough", [1, 1 << 62], ids=["no such folder", "too little room"])
def test_where_memory_is_scarce_the_tests_write_as_usual(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, enough: int):
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path / "none" if enough == 1 else tmp_path)
    monkeypatch.setattr(scratch, "_ENOUGH", enough)
    with scratch.scratch() as told:
        assert told == {}
    assert list(tmp_path.iterdir()) == []


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


def test_what_runs_on_a_target_is_asked_by_markers_of_that_target():
    windows, arm = wheelhouse.lines_for(wheelhouse.WINDOWS), wheelhouse.lines_for(wheelhouse.ARM)
    assert "colorama==" in windows and "colorama==" not in arm
    assert "pyside6-essentials==6.8.3 " in windows and "pyside6-essentials==6.8.0.2 " in arm
    for lines in (windows, arm):
        assert lines.count("pyside6-essentials==") == 1 and ";" not in lines
        assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=\S)", lines.strip()))
        assert not re.search(r"^(pytest|mypy|ruff|pyinstaller|hypothesis)==", lines, re.MULTILINE)


@pytest.mark.parametrize(
    ("marker", "true"),
    [
        ("", True),
        (" sys_platform == 'win32' ", True),
        ("platform_machine == 'aarch64' and sys_platform == 'linux'", False),
        ("platform_machine != 'aarch64' or sys_platform != 'linux'", True),
    ],
)
def test_a_marker_is_judged_for_the_target(marker: str, true: bool):
    assert wheelhouse.holds(marker, wheelhouse.WINDOWS) is true


def test_a_marker_that_nobody_knows_stops_the_build():
    with pytest.raises(Impossible):
        wheelhouse.holds("extra == 'x' and (os_name == 'nt')", wheelhouse.WINDOWS)


def test_every_shipped_library_says_its_licence_or_brings_its_text():
    parts = [shipped.told(part) for part in shipped.gathered().values()]
    assert {shipped.plain_name(name) for name in shipped.declared()} <= {shipped.plain_name(name) for name, *_ in parts}
    assert all(licence or texts for _name, _version, licence, texts in parts)


def test_the_list_of_licences_names_every_library_of_every_kind_of_machine():
    listed = licences.licences()
    assert all(f"{part}: " in listed for part in ("Noto Sans SC, Noto Serif SC, Hanazono Mincho", "Lucide", "Python"))
    for target in wheelhouse.TARGETS.values():
        pins = re.findall(r"(?m)^([A-Za-z0-9_.-]+)==([^ ;\\]+)", wheelhouse.lines_for(target))
        assert len(pins) > 15
        for name, version in pins:
            named = re.search(rf"(?mi)^{name.replace('-', '[-_]')} ([^:]*):", listed)
            assert named is not None and version in named[1], f"{name} {version} of {target.name}"


def test_the_floor_is_the_newest_c_library_that_any_file_asks_for(tmp_path: Path):
    for name, asked in (("a.so", b"GLIBC_2.17\0GLIBC_2.4\0"), ("b.so", b"GLIBC_2.31\0"), ("text", b"GLIBC_2.99\0")):
        (tmp_path / name).write_bytes((b"" if name == "text" else b"\x7fELF") + asked)
    assert floor.floor_of(tmp_path) == ((2, 31), tmp_path / "b.so")
    floor.demand_floor(tmp_path, (2, 31))
    with pytest.raises(Impossible, match=r"b\.so"):
        floor.demand_floor(tmp_path, (2, 28))


def test_a_folder_without_programs_has_no_floor(tmp_path: Path):
    with pytest.raises(Impossible):
        floor.floor_of(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
@pytest.mark.parametrize(("loads", "refused"), [("json", False), ("PySide6.QtCore", True)])
def test_a_first_process_that_has_loaded_qt_is_not_shipped(tmp_path: Path, loads: str, refused: bool):
    program = tmp_path / "program"
    ends = "import sys; sys.stdin.read()"
    line = f"import subprocess, {loads}; subprocess.Popen([{sys.executable!r}, '-c', {ends!r}], stdin=-1).wait()"
    program.write_text(f"#!{sys.executable}\n{line}\n", encoding="utf-8")
    program.chmod(0o700)
    with pytest.raises(Impossible) if refused else nullcontext():
        freezing.demand_light_start(program)


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_program_whose_windows_outlive_its_first_process_is_not_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    program, stays = tmp_path / "program", "import time; time.sleep(6)"
    line = f"import subprocess; subprocess.Popen([{sys.executable!r}, '-c', {stays!r}]).wait()"
    program.write_text(f"#!{sys.executable}\n{line}\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setattr(freezing, "LONGEST_END_S", 1)
    with pytest.raises(Impossible, match="alone"):
        freezing.demand_light_start(program)


def test_the_month_that_the_installer_reads_is_the_one_that_clocks_are_held_against():
    assert release_month.built() == BUILT


@pytest.mark.parametrize(("days", "refused"), [(-1, True), (0, False), (62, False), (63, True)])
def test_a_version_of_an_older_month_is_not_frozen(days: int, refused: bool):
    with pytest.raises(Impossible, match="BUILT") if refused else nullcontext():
        release_month.demand_recent(BUILT + timedelta(days=days))


def test_the_same_folder_packs_to_the_same_bytes(tmp_path: Path):
    packed = []
    for turn, name in enumerate(("one", "two")):
        folder = tmp_path / name
        (folder / "in").mkdir(parents=True)
        (folder / "in" / "run").write_text("x", encoding="utf-8")
        (folder / "in" / "run").chmod(0o700)
        (folder / "link").symlink_to("in/run")
        os.utime(folder / "in" / "run", (turn, turn))
        packed.append(archive.pack(folder, tmp_path / f"{name}.tar.xz", inside="room").read_bytes())
    assert packed[0] == packed[1]
    with tarfile.open(tmp_path / "one.tar.xz") as tar:
        assert [(part.name, part.uid, part.mode & 0o777) for part in tar if part.isfile()] == [
            ("room/in/run", 0, 0o755)
        ]


def test_the_hashes_are_those_of_the_files(tmp_path: Path):
    file = tmp_path / "a.bin"
    file.write_bytes(b"abc")
    told = archive.sums([file], tmp_path / archive.SUMS).read_text(encoding="utf-8")
    assert told == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.bin\n"


def test_the_package_brings_launcher_icon_and_papers(tmp_path: Path):
    debian.lay_out(tmp_path)
    launcher = tmp_path / "usr/bin/records-room"
    assert launcher.stat().st_mode & 0o111
    assert f"exec /{debian.HOME}/records-room" in launcher.read_text(encoding="utf-8")
    entry = (tmp_path / "usr/share/applications/records-room.desktop").read_text(encoding="utf-8")
    assert "Name[zh_CN]=保密档案室" in entry and "Icon=records-room" in entry
    assert (tmp_path / "usr/share/icons/hicolor/scalable/apps/records-room.svg").exists()
    assert "PySide6" in (tmp_path / "usr/share/doc/records-room/copyright").read_text(encoding="utf-8")


def test_the_script_for_windows_knows_the_python_that_the_installer_asks_for():
    script = (windows_disc.SCRIPTS / "install.ps1").read_bytes()
    assert script.startswith(b"\xef\xbb\xbf"), "an old PowerShell reads Chinese only behind a mark"
    assert re.search(rb"\$Expected = '[0-9A-F]{64}'", script)
    assert windows_disc.OFFICIAL_PYTHON.startswith(f"python-{wheelhouse.PYTHON}.")
    told = {path.name for path in windows_disc.script_files()}
    assert told == {"install.ps1", "setup.nsi"}


def test_no_script_fetches_anything():
    scripts = [*windows_disc.script_files(), *debian.PARTS.iterdir()]
    for path in scripts:
        text = path.read_text(encoding="utf-8-sig")
        assert not re.search(r"(?i)https?://(?!www\.w3\.org/)|curl|wget|Invoke-WebRequest|inetc|NSISdl", text), (
            path.name
        )
