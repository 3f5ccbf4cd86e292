"""The registers that are kept by themselves while work is done, as bound pages have them."""
