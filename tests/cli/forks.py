"""A process that has imported all of sdkforge and read its templates, and forks for each command: it starts at once.

Its input has a line of JSON for each command, its output the exit status of each.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import signal
import sys
from typing import Any

import sdkforge
from sdkforge.api.config import Config
from sdkforge.cli import run
from sdkforge.document import parse
from sdkforge.emit.client import client_files

SECONDS = 120


def serve() -> None:
    """Fork for each command that is asked for, until nobody asks any more."""
    for module in pkgutil.walk_packages(sdkforge.__path__, "sdkforge."):
        if module.name != "sdkforge.__main__":
            importlib.import_module(module.name)
    client_files(parse('{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}}'), Config())
    gc.freeze()  # what every command has is not copied only to be looked at
    # A command gets files of its own in the place of these.
    with os.fdopen(os.dup(0)) as asked, os.fdopen(os.dup(1), "w") as told:
        for line in asked:
            command = json.loads(line)
            process = os.fork()
            if not process:
                _become(command)
                run()
            told.write(f"{os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])}\n")
            told.flush()


def _become(command: dict[str, Any]) -> None:
    """Be the process that somebody would have started."""
    signal.alarm(SECONDS)
    os.chdir(command["cwd"])
    os.environ.clear()
    os.environ.update(command["environment"])
    sys.argv = ["sdkforge", *command["arguments"]]
    for number, (name, flags) in enumerate(
        (("given", os.O_RDONLY), ("out", os.O_WRONLY | os.O_APPEND), ("told", os.O_WRONLY | os.O_APPEND))
    ):
        file = os.open(command[name], flags)
        os.dup2(file, number)
        os.close(file)


if __name__ == "__main__":
    serve()
