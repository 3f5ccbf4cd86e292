"""What tests of the console tool share: a demonstration vault, a password that comes in as it may, answers in JSON."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recordsroom.demo.making import make_demo
from recordsroom.demo.people import KEEPERS, PASSWORD
from recordsroom.tool.line import run

ARCHIVIST = KEEPERS[0][0]
RECORDS = 150


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demonstration vault, made once."""
    folder = tmp_path_factory.mktemp("demo") / "vault"
    make_demo(folder, RECORDS, seed=3)
    return folder


@pytest.fixture
def vault(demo: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    shutil.copytree(demo, tmp_path / "vault")
    return tmp_path / "vault"


def descriptor(password: str = PASSWORD) -> str:
    """A file descriptor from which this password can be read."""
    reading, writing = os.pipe()
    os.write(writing, f"{password}\n".encode())
    os.close(writing)
    return str(reading)


@pytest.fixture
def tool(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., tuple[int, dict[str, object]]]]:
    """The tool as a program uses it: exit code and JSON."""

    def asked(*arguments: object) -> tuple[int, dict[str, object]]:
        code = run([*map(str, arguments), "--json"])
        said = capsys.readouterr().out
        return code, json.loads(said) if said else {}

    yield asked


def coming_in(vault: Path, name: str = ARCHIVIST, password: str = PASSWORD) -> tuple[object, ...]:
    return ("--vault", vault, "--user", name, "--password-fd", descriptor(password))
