"""The part of the client that is the same for every API. Private: import from the package itself."""
