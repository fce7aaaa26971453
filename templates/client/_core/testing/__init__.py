"""A server that is not there: what the package's `testing` module is made of. Nothing else imports this."""
