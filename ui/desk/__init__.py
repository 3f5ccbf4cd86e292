"""The lending desk 借还台: what is scanned is done, said in one band, and listed."""
