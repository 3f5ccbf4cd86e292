"""The register of who waits for what is out."""
