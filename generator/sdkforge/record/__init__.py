"""Recording: every operation of a release called through the client generated from it, and what went over the wire."""
