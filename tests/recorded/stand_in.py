"""Takes the place of the mock server where tests record: answers by name, and complains as one that checks would.

    python stand_in.py mock --host 127.0.0.1 --port 4010 -v error description.json

It refuses a request for anything that is not described, and any body with the word "refused" as long as the description
has a `oneOf`; in answers it finds no fault.
"""

from __future__ import annotations

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

DESCRIPTION = Path(sys.argv[-1])
PORT = int(sys.argv[sys.argv.index("--port") + 1])
TEXT = DESCRIPTION.read_text(encoding="utf-8")
PATHS: dict[str, Any] = json.loads(TEXT)["paths"]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0]
        templates = [t for t in PATHS if re.fullmatch(re.sub(r"{[^}]+}", "[^/]+", t), path)]
        wished = re.fullmatch(r"code=(\d+)(?:, example=(.+))?", self.headers.get("Prefer", ""))
        if not templates or wished is None:
            self._send(404, {"message": "no such path"}, [])
            return
        if b"refused" in body and '"oneOf"' in TEXT:
            message = "Request body must match exactly one schema in oneOf"
            self._send(422, {}, [{"location": ["request", "body"], "message": message}])
            return
        response = PATHS[templates[0]][self.command.lower()]["responses"][wished[1]]
        content = None
        if wished[2]:
            content = response["content"]["application/json"]["examples"][wished[2]]["value"]
        self._send(int(wished[1]), content, [])

    def _send(self, status: int, content: Any, violations: list[Any]) -> None:
        data = json.dumps(content).encode() if content is not None else b""
        self.send_response(status)
        if violations:
            self.send_header("sl-violations", json.dumps(violations))
        if data:
            self.send_header("Content-Type", "application/json")
        if status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


HTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
