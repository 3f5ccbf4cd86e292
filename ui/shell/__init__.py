"""The window around the pages: rail, header, notices, page stack and key bar."""
