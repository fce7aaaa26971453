"""What changes of a description do to Python code that uses the generated client."""

from .moved import moved
from .verdict import judge
from .version import next_version

__all__ = ["judge", "moved", "next_version"]
