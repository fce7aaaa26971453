"""Text of a document, made safe for what acts on what it is given: a terminal, the runner of a workflow."""

from __future__ import annotations


def printable(text: str) -> str:
    """The text with what a terminal would act on (control characters, reversals of direction) written as escapes.

    What comes out is one line, and can be encoded and be part of an XML document (XML 1.0, Char).
    """
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode() for character in text
    )


def workflow_command(name: str, message: str, **properties: str | int | None) -> str:
    """A command to the runner, on one line, escaped as it undoes it (GitHub Actions, workflow commands).

    name: "error", "warning" or "notice". properties: those that are None are left out.
    """
    said = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    return f"::{name} {said}::{_data(message)}"


def _data(text: str) -> str:
    lines = "\n".join(printable(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
