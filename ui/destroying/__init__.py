"""The register of destruction, from the list to the certificate."""
