"""The one exception for what a user got wrong."""

from __future__ import annotations


class InputError(Exception):
    """A mistake in what the user gave, told in one message.

    Whoever runs a command prints it and exits with status 2; nothing else is shown and nothing is left half written.

    `message` says what is wrong. `source` is the file, URL or `-` as the user named it; `line` and `column` count
    from 1; `pointer` is the JSON pointer (RFC 6901) of the value at fault; `advice` says what to do about it.
    """

    def __init__(
        self,
        message: str,
        *,
        source: str | None = None,
        line: int | None = None,
        column: int | None = None,
        pointer: str | None = None,
        advice: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.line = line
        self.column = column
        self.pointer = pointer
        self.advice = advice

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)
        text = f"{place}: {self.message}" if place else self.message
        if self.pointer:
            text += f" (at {self.pointer})"
        if self.advice:
            text += f"\n  {self.advice}"
        return text

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions pickle by their positional arguments only; worker processes would lose the place.
        return type(self), (self.message,), self.__dict__
