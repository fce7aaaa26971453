"""How much a document may ask of us. A description is input from elsewhere, not something to be trusted."""

from __future__ import annotations

MAX_BYTES = 64 * 1024 * 1024
"""Largest text read, from a file, standard input or the network, after decompression."""

MAX_DEPTH = 200
"""Deepest nesting of objects and lists. Deeper than any description in use, and well within what recursion bears."""

MAX_ALIASED_VALUES = 500_000
"""How many values YAML aliases and merge keys may add to those written out."""

MAX_FILES = 1_000
"""How many documents references may bring in, where they may lead out of the description at all."""

FETCH_SECONDS = 60.0
"""Longest wait for a document on the network, from the first byte asked for to the last one received."""
