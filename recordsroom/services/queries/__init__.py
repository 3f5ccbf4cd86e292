"""One function per question; answers are frozen rows."""
