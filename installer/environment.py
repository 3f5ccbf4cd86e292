"""The project's own Python environment, made from the lock file and remade when the lock changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from installer.machine import install_packages, missing_packages
from installer.say import Impossible, say

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
_PROGRAMS = HOME / ("Scripts" if os.name == "nt" else "bin")
_LIBRARIES = "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg, sqlcipher3, pypdfium2, cryptography"


def program(name: str) -> str:
    """A program of the environment, by name."""
    return str(_PROGRAMS / (f"{name}.exe" if os.name == "nt" else name))


def python(*arguments: str, screen: bool = False, quiet: bool = False, told: Mapping[str, str] | None = None) -> int:
    """Run the environment's Python in the project's folder and tell its exit code; quiet leaves only its errors."""
    environment = {**os.environ, **(told or {}), "PYTHONUTF8": "1", "PYTHONPYCACHEPREFIX": str(HOME / "bytecode")}
    # Many tests start the program anew; compiled each time it would take as long as all the rest.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not screen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    shown = subprocess.DEVNULL if quiet else None
    run = subprocess.run([program("python"), *arguments], cwd=ROOT, env=environment, stdout=shown, check=False)
    return run.returncode


def set_up() -> None:
    """Make ready what the tasks need: system packages, environment, libraries. A second time it costs nothing."""
    stamp = HOME / f"installed-{_fingerprint()}"
    if stamp.exists() and Path(program("python")).exists():
        return
    install_packages()
    _make_environment()
    say("正在安装程序库（约 250 MB，只在第一次）……", "Installing libraries (about 250 MB, this first time only)…")
    _install_libraries()
    _try_libraries()
    for old in HOME.glob("installed-*"):
        old.unlink()
    stamp.touch()


def _fingerprint() -> str:
    """What the environment was made from: the lock, and the Python that runs."""
    made_from = LOCK.read_bytes() + f"{sys.version_info[:2]} {sys.platform}".encode()
    return hashlib.sha256(made_from).hexdigest()[:16]


def _make_environment() -> None:
    version = "import pip, sys; print(sys.version_info[:2])"
    if Path(program("python")).exists():
        told = subprocess.run([program("python"), "-c", version], capture_output=True, text=True, check=False)
        if told.stdout.strip() == str(tuple(sys.version_info[:2])):
            return
        shutil.rmtree(HOME)
    say("正在建立 Python 环境……", "Making the Python environment…")
    if subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=False).returncode:
        shutil.rmtree(HOME, ignore_errors=True)
        raise Impossible(
            "无法建立 Python 环境。Debian 上请由管理员执行：apt-get install python3-venv",
            "The Python environment cannot be made. On Debian an administrator types: apt-get install python3-venv",
        )


def _install_libraries() -> None:
    # No index is named here: the configuration of this machine's pip decides where packages come from.
    code = python(
        *("-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-q"),
        *("--require-hashes", "--only-binary=:all:", "-r", str(LOCK)),
    )
    if code:
        raise Impossible(
            "程序库没有装上（原因见上）。请检查网络或本机 pip 的软件源设置，然后重新执行同一命令。",
            "The libraries could not be installed (see above). Check the network or pip's settings, then try again.",
        )


def _try_libraries() -> None:
    if python("-W", "ignore", "-c", _LIBRARIES):
        missing = " ".join(missing_packages()) or "（未知 unknown）"
        raise Impossible(
            f"程序库装上了，但系统缺少它们需要的部件。请由管理员安装：{missing}",
            f"The libraries are there, but the system lacks parts they need. An administrator installs: {missing}",
        )
