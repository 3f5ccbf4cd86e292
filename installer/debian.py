"""The `.deb` for desktops of the Debian family: the frozen folder, a launcher, an icon, and what it needs beside it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installer.archive import MOMENT
from installer.environment import ROOT
from installer.floor import floor_of
from installer.freezing import NAME, size_of
from installer.licences import licences
from installer.say import Impossible, say

PARTS = ROOT / "installer" / "debian"
HOME = Path("opt") / NAME
NEEDS = ("libgl1", "libegl1", "libxcb1", "libxcb-randr0", "libx11-6", "libfontconfig1", "libdbus-1-3", "libglib2.0-0")
"""What a frozen folder takes from the desktop; every desktop has them, a bare system gets them with the package."""
PRINTS_WITH = "libcups2"
"""Where it is missing the room runs, finds no printer, and saves documents onto media."""

_CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Records Room <records-room@localhost>
Installed-Size: {kilobytes}
Depends: libc6 (>= {floor}), {needs}
Recommends: {prints}
Section: misc
Priority: optional
Description: 保密档案室
 一间保密档案库房的借还、上架、阅览、清点与日志，不联网。
 .
 Runs a classified records room on one PC without a network.
"""
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def build_deb(frozen: Path, version: str, out: Path, scratch: Path) -> Path:
    """Lay the package out and let dpkg close it; answers the file."""
    if not shutil.which("dpkg-deb"):
        raise Impossible("没有 dpkg-deb，造不了 .deb。", "There is no dpkg-deb, so no .deb can be made.")
    say("正在制作 .deb……", "Making the .deb…")
    architecture = _ARCHITECTURES[os.uname().machine]
    root = scratch / "deb"
    shutil.copytree(frozen, root / HOME, symlinks=True)
    lay_out(root)
    _control(root, version, architecture)
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    target = out / f"{NAME}_{version}_{architecture}.deb"
    closing = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)]
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(MOMENT)}
    if subprocess.run(closing, env=dated, stdout=subprocess.DEVNULL, check=False).returncode:
        raise Impossible(".deb 没有做成（原因见上）。", "The .deb could not be made (see above).")
    return target


def lay_out(root: Path) -> None:
    """Put everything but the program itself in its place: launcher, desktop file, icon, changelog, licences."""
    places = {
        "records-room.sh": Path("usr/bin") / NAME,
        "records-room.desktop": Path("usr/share/applications") / f"{NAME}.desktop",
        "records-room.svg": Path("usr/share/icons/hicolor/scalable/apps") / f"{NAME}.svg",
    }
    for part, place in places.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PARTS / part, root / place)
    (root / "usr/bin" / NAME).chmod(0o755)
    papers = root / "usr/share/doc" / NAME
    papers.mkdir(parents=True)
    shutil.copyfile(ROOT / "CHANGELOG.md", papers / "changelog")
    (papers / "copyright").write_text(licences(), encoding="utf-8")


def _control(root: Path, version: str, architecture: str) -> None:
    floor, _reason = floor_of(root / HOME)
    folder = root / "DEBIAN"
    folder.mkdir()
    control = _CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        kilobytes=size_of(root) // 1024,
        floor=".".join(map(str, floor)),
        needs=", ".join(NEEDS),
        prints=PRINTS_WITH,
    )
    (folder / "control").write_text(control, encoding="utf-8")
    files = sorted(path for path in root.rglob("*") if path.is_file() and folder not in path.parents)
    lines = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)  # noqa: S324 - dpkg asks for this sum
    (folder / "md5sums").write_text("".join(lines), encoding="utf-8")
