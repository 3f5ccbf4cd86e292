"""The registers of storage media and devices, and the forms that keep them (F-29, G-28, G-29)."""
