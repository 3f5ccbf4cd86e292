"""The exit code by which a worker asks its supervisor to be started anew; both know it from here."""

LOCKED = 75
"""Lock, and show the unlock page anew."""
