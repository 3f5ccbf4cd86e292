"""The register of what is carried outside or sent to other units."""
