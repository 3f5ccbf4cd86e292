"""Taking archives over: the lists of units that hand over, each received piece by piece and signed by both."""
