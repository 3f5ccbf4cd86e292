"""The register of what is fetched for work inside the room 内部调卷 (P-13)."""
