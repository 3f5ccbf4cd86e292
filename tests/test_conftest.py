"""The run-wide policy itself is tried: what it forbids does fail."""

import logging
import os
import socket
import warnings

import pytest


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
