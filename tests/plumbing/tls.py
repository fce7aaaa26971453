"""A certificate for `localhost` and 127.0.0.1, made once in a process by the `openssl` of the machine."""

from __future__ import annotations

import atexit
import functools
import shutil
import ssl
import subprocess
import tempfile
from pathlib import Path

import pytest
from support.server import Server

__all__ = ["certificate", "over_tls", "server_context"]


@functools.cache
def certificate() -> Path | None:
    """A file with certificate and key; `None` where there is no `openssl`."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return None
    directory = tempfile.TemporaryDirectory(prefix="certificate-")
    atexit.register(directory.cleanup)
    key, made, both = (Path(directory.name) / name for name in ("key.pem", "made.pem", "both.pem"))
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    subprocess.run([*command, "-keyout", str(key), "-out", str(made)], check=True, capture_output=True)
    both.write_bytes(key.read_bytes() + made.read_bytes())
    return both


def server_context(*protocols: str) -> ssl.SSLContext:
    """What a local server speaks TLS with. Skips the test where no certificate can be made."""
    file = certificate()
    if file is None:
        pytest.skip("openssl is needed to make a certificate")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    if protocols:
        context.set_alpn_protocols(list(protocols))
    return context


def over_tls(server: Server) -> Server:
    """The server, not yet listening, made to speak TLS: at `https://localhost:{port}`."""
    server._http.socket = server_context("http/1.1").wrap_socket(server._http.socket, server_side=True)
    return server
