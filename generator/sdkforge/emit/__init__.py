"""Api -> files."""
