"""The run-wide policy itself is tried: what it forbids does fail."""

import logging
import os
import socket
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_a_socket_fails():
    with pytest.raises(AssertionError, match="network"):
        socket.socket()


def test_a_warning_is_an_error():
    with pytest.raises(DeprecationWarning):
        warnings.warn("old", DeprecationWarning, stacklevel=1)


def test_there_is_no_screen():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.warns_in_log
def test_a_log_warning_is_seen(caplog: pytest.LogCaptureFixture):
    logging.getLogger("room").warning("worn label")
    assert [record.levelname for record in caplog.records] == ["WARNING"]


_TWO = """
def test_good(tmp_path):
    (tmp_path / "written").touch()

def test_bad(tmp_path):
    (tmp_path / "written").touch()
    assert not tmp_path.exists()
"""


def test_what_a_test_has_written_goes_with_it_unless_it_failed(tmp_path: Path):
    (tmp_path / "test_two.py").write_text(_TWO, encoding="utf-8")
    given = ("-q", "-p", "tests.conftest", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'kept'}")
    command = [sys.executable, "-m", "pytest", *given, str(tmp_path / "test_two.py")]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "1 failed, 1 passed" in told.stdout, told.stdout + told.stderr
    assert {one.resolve() for one in tmp_path.glob("kept/*/written")} == {tmp_path / "kept" / "test_bad0" / "written"}
