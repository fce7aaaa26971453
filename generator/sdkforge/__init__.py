"""sdkforge: validate an OpenAPI description, compare releases of it, render it into a typed Python client."""

__version__ = "0.1.0"
