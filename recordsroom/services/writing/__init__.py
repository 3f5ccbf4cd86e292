"""Writing lists out: cells that no table program computes, a mark in every place a table program shows or prints."""
