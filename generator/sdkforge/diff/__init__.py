"""(Document, Document) -> changes -> verdicts -> reports: what differs between two releases, and whom it breaks."""
