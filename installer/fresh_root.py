"""Tries packages where nothing helps them: in a fresh minimal Debian root, without a network, on a virtual screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import time
from collections.abc import Sequence
from pathlib import Path

from installer.debian import HOME, NEEDS
from installer.freezing import LONGEST_SELF_TEST_S, NAME
from installer.say import Impossible, say

SUITE = "bookworm"
_SCREEN = ("xvfb", "xauth", "x11-utils")
_PYTHON = ("python3", "python3-venv")
_VAULT = Path("home/keeper/.local/share")
_LONGEST_WINDOW_S = 60


def try_packages(deb: Path, folder: Path, wheels: Path | None, scratch: Path, suite: str = SUITE) -> None:
    """Try the `.deb`, the packed folder and, where they were made, the libraries for this machine.

    What is frozen is tried in this Debian, the libraries in one whose Python is new enough.
    Whatever does not come out as it must raises Impossible.
    """
    if os.geteuid() != 0 or not shutil.which("debootstrap") or not shutil.which("unshare"):
        raise Impossible(
            "试装需要 root、debootstrap 和 unshare。", "Trying the package needs root, debootstrap and unshare."
        )
    root = _fresh(scratch / "root", suite)
    _try_deb(deb, root)
    _try_folder(folder, root)
    if wheels is not None:
        _try_wheels(wheels, _fresh(scratch / "root-with-python", SUITE, *_PYTHON))


def _try_deb(deb: Path, root: Path) -> None:
    """Install, prove, open a window, remove."""
    shutil.copy(deb, root / "tmp" / deb.name)
    say("断网安装并自检……", "Installing without a network, then the self-test…")
    _within(root, "dpkg", "-i", f"/tmp/{deb.name}")
    _within(root, *_AS_KEEPER, f"/{HOME}/{NAME} --self-test", offscreen=True)
    say(f"窗口 {_first_window(root):.1f} 秒后出现。", "The window is there.")
    _removed(root)


def _try_folder(packed: Path, root: Path) -> None:
    """What is only unpacked proves itself as well."""
    say("解开便携包并自检……", "Unpacking the folder, then its self-test…")
    home = _unpacked(packed, root)
    _within(root, *_AS_KEEPER, f"/{home}/{NAME} --self-test", offscreen=True)


def _try_wheels(packed: Path, root: Path) -> None:
    """The script makes an environment from the libraries beside it; it ends with the self-test."""
    say("从程序库安装并自检……", "Installing from the libraries, then the self-test…")
    home = _unpacked(packed, root)
    _within(root, *_AS_KEEPER, f"sh /{home}/install.sh")


def _unpacked(packed: Path, root: Path) -> str:
    with tarfile.open(packed) as pressed:
        pressed.extractall(root / "home/keeper", filter="data")
    return f"home/keeper/{packed.name.removesuffix('.tar.xz')}"


def _fresh(root: Path, suite: str, *besides: str) -> Path:
    """A minimal system with a screen to draw on, a keeper, and what every desktop has."""
    say("正在造一个最小系统……", "Making a minimal system…")
    wanted = ",".join((*NEEDS, *_SCREEN, *besides))
    made = ["debootstrap", "--variant=minbase", f"--include={wanted}", suite, str(root)]
    if subprocess.run(made, stdout=subprocess.DEVNULL, check=False).returncode:
        raise Impossible("最小系统没有造成。", "The minimal system could not be made.")
    _within(root, "useradd", "--create-home", "keeper")
    return root


_AS_KEEPER = ("su", "keeper", "-s", "/bin/sh", "-c")


def _within(root: Path, *line: str, offscreen: bool = False) -> str:
    """Run a line in the root without any network; its output."""
    done = subprocess.run(
        ["unshare", "--net", "chroot", str(root), *line],
        env=_bare(offscreen=offscreen),
        capture_output=True,
        text=True,
        timeout=LONGEST_SELF_TEST_S,
        check=False,
    )
    if done.returncode:
        raise Impossible(f"{line[0]} 失败：\n{done.stdout}{done.stderr}", f"{line[0]} failed, see above.")
    return done.stdout


def _bare(*, offscreen: bool = False) -> dict[str, str]:
    bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
    return {**bare, "QT_QPA_PLATFORM": "offscreen"} if offscreen else bare


def _first_window(root: Path) -> float:
    """How long it takes from the launcher to a window of the program on a screen of its own."""
    looking = (
        f"{NAME} & "
        f"for turn in $(seq {_LONGEST_WINDOW_S * 10}); do "
        'xwininfo -root -tree 2>/dev/null | grep -q "records-room" && { kill $!; exit 0; }; sleep 0.1; done; '
        "kill $!; exit 1"
    )
    started = time.monotonic()
    _within(root, *_AS_KEEPER, f"xvfb-run -a sh -c '{looking}'")
    return time.monotonic() - started


def _removed(root: Path) -> None:
    """Take the package out again: what the keeper made stays, nothing else does."""
    vault = root / _VAULT / "kept"
    vault.mkdir(parents=True)
    (vault / "vault.db").write_bytes(b"kept")
    _within(root, "dpkg", "--purge", NAME)
    left = [place for place in _places(root) if place.exists()]
    if left or not (vault / "vault.db").exists():
        raise Impossible(f"卸载后留下了：{left}", f"Left behind after removing: {left}")


def _places(root: Path) -> Sequence[Path]:
    return (
        root / HOME,
        root / "usr/bin" / NAME,
        root / "usr/share/applications" / f"{NAME}.desktop",
        root / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg",
        root / "usr/share/doc" / NAME,
    )
