"""What holds for every test."""

from __future__ import annotations

import gc

# Workers keep documents and clients for the whole run; walking them again and again finds no waste.
gc.set_threshold(200_000, 20, 20)
