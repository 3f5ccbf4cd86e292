"""What a Windows PC and an ARM desktop get: the program as source with its libraries as wheels, and an installer.

Nothing can be frozen for Windows on another system, so the installer brings the official Python in silently, after
checking its hash, and makes an environment from the wheels without any network. It is compiled here by NSIS and has
not been run on Windows by us; the checklist says so.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from installer.archive import pack
from installer.environment import ROOT
from installer.freezing import NAME
from installer.say import Impossible, say
from installer.wheelhouse import ARM, WINDOWS, X86

SCRIPTS = ROOT / "installer" / "windows"
OFFICIAL_PYTHON = "python-3.11.9-amd64.exe"
"""The last of 3.11 for which an installer was published; it lies beside ours on the disc, its hash in the script."""
_PARTS = ("recordsroom", "ui", "resources")


def make_disc(wheels: Mapping[str, Path], version: str, out: Path, scratch: Path) -> list[Path]:
    """The installer for Windows, and what other machines install from by pip."""
    program = _program(scratch / "program")
    made = [_windows(wheels[WINDOWS.name], program, version, out, scratch)]
    for target in (ARM, X86):
        folder = scratch / f"{NAME}-{version}-{target.name}"
        shutil.copytree(program, folder / "program")
        shutil.copytree(wheels[target.name], folder / "wheels")
        shutil.copyfile(SCRIPTS.parent / "debian" / "install-wheels.sh", folder / "install.sh")
        (folder / "install.sh").chmod(0o755)
        made.append(pack(folder, out / f"{folder.name}.tar.xz", inside=folder.name))
    return made


def _program(folder: Path) -> Path:
    """The program as it is run from source: no tests, no caches, the words built."""
    for part in _PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.ts", "*.pyc"))
    shutil.copyfile(ROOT / "installer" / "verify.py", folder / "verify.py")
    return folder


def _windows(wheels: Path, program: Path, version: str, out: Path, scratch: Path) -> Path:
    if not shutil.which("makensis"):
        raise Impossible("没有 makensis（软件包 nsis）。", "There is no makensis (package nsis).")
    say("正在编译 Windows 安装程序……", "Compiling the installer for Windows…")
    disc = scratch / "windows"
    shutil.copytree(program, disc / "program")
    shutil.copytree(wheels, disc / "wheels")
    for path in script_files():
        shutil.copyfile(path, disc / path.name)
    target = out / f"{NAME}-{version}-windows-setup.exe"
    told = [f"-DVERSION={version}", f"-DTARGET={target}", f"-DPYTHON={OFFICIAL_PYTHON}"]
    # Without -INPUTCHARSET the compiler takes the script for one of an old Windows.
    line = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *told, str(disc / "setup.nsi")]
    if subprocess.run(line, cwd=disc, check=False).returncode:
        raise Impossible("Windows 安装程序没有编成。", "The installer for Windows could not be compiled.")
    return target


def script_files() -> Iterator[Path]:
    """The scripts that go with it."""
    yield from sorted(path for path in SCRIPTS.iterdir() if path.is_file())
