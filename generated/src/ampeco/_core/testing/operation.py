"""One operation of a server that is not there: what it is to answer, and how it was called."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, get_args

import httpx2

from ..encode import to_json
from ..kinds import is_mapping
from ..lenient import members_of
from ..model import is_model_class
from ..types import Omit, omit
from .answers import FAULTS, Answer, Fails, Fault, Items, Raw, Value, broken, html
from .calls import Calls, RecordedCall
from .given import completed
from .problems import MockError, UnknownNameError, listed
from .sample import Samples
from .script import Log, Script

if TYPE_CHECKING:
    from .described import Described, Description

__all__ = ["Answering", "Listing", "Nothing", "Single", "answering"]

T = TypeVar("T")


class Answering:
    """An operation of the server: set what it answers, and look at how it was called.

    An answer stays until another one is set. `once` and `times(n)` before it make it one of a few that come first.
    """

    def __init__(self, described: Described, description: Description, log: Log) -> None:
        self._described = described
        self._description = description
        self._log = log
        self._script = Script()
        self._times: int | None = None

    @property
    def once(self) -> Self:
        """For one call only: `server.….once.fails(503)`. Then comes what was set before."""
        return self.times(1)

    def times(self, count: int) -> Self:
        """For so many calls only, after those that are set for a number of calls already."""
        if count < 1:
            raise MockError(f"{self._title}.times({count}): once is the least")
        view = copy.copy(self)
        view._times = count
        return view

    def fails(
        self,
        fault: int | Fault,
        *,
        message: str | None = None,
        errors: Mapping[str, str | Sequence[str]] | None = None,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer with an error, or not at all.

        - `fault`: an HTTP status of 300 or more, with the body that the description has for it; or `"timeout"`;
          `"no_connection"`, in which nothing was sent; `"lost_connection"`, in which it was; `"broken_json"`, an
          answer of which the end is missing; `"html"`, the page of something that stands before the API.
        - `message`, `errors`: in the body, in place of the sample's. Errors are texts by field, as the API spells it.
        - `retry_after`: seconds, in `Retry-After`. `headers`: added to the answer.

        Raises `MockError` for a fault that there is not, or that has no place for what is given.
        """
        given = {"message": message, "errors": errors, "retry_after": retry_after, "headers": headers}
        if isinstance(fault, int):
            self._set(self._error(fault, message, errors, retry_after, headers))
            return
        surplus = [name for name, value in given.items() if value is not None]
        if surplus:
            raise MockError(
                f"{self._title}.fails({fault!r}): {listed(surplus)} would need a status to go with"
            )
        if fault in FAULTS:
            self._set(Fails(fault))
        elif fault == "html":
            self._set(html(self._described.status))
        elif fault == "broken_json":
            self._set(self._broken())
        else:
            raise MockError(f"{self._title}.fails({fault!r}): a status, or {listed(get_args(Fault), 'or')}")

    def responds(
        self,
        status: int = 200,
        *,
        json: object = omit,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer with exactly this, under the API's own names, fit or not. json: goes before `content`."""
        kind = {} if isinstance(json, Omit) else {"content-type": "application/json"}
        body = content if isinstance(json, Omit) else to_json(json)
        self._set(Raw(status, body, {**kind, **(headers or {})}))

    @property
    def calls(self) -> Calls:
        """How it was called, in order."""
        every = self._log.calls()
        own = [call for call in every if call.operation == self._described.name]
        return Calls(self._described.name, own, every)

    def reset(self) -> None:
        """Answer as at the beginning. The calls stay recorded."""
        self._script.clear()

    def answered(self, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        """The response to a call."""
        answer = self._script.take() or self._usual()
        return answer.send(self._described, call, request)

    @property
    def _title(self) -> str:
        return self._described.name

    def _set(self, answer: Answer) -> None:
        self._script.add(answer, self._times)

    def _usual(self) -> Answer:
        return Value(None)

    def _broken(self) -> Answer:
        raise MockError(f"{self._title}.fails('broken_json'): its answer has no body that could be broken")

    def _error(
        self,
        status: int,
        message: str | None,
        errors: Mapping[str, str | Sequence[str]] | None,
        retry_after: float | None,
        headers: Mapping[str, str] | None,
    ) -> Answer:
        if not 300 <= status <= 599:
            raise MockError(
                f"{self._title}.fails({status}): a failure is 300 to 599; `responds` sends any other"
            )
        body = self._description.error_body(self._described, status)
        if body is None:
            body = {"message": httpx2.codes.get_reason_phrase(status) or "Error"}
        own: dict[str, Any] = {} if message is None else {"message": message}
        if errors is not None:
            own["errors"] = {
                name: [said] if isinstance(said, str) else [*said] for name, said in errors.items()
            }
        if own:
            body = {**body, **own} if is_mapping(body) else own
        also = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
        return Raw(status, to_json(body), {"content-type": "application/json", **also, **(headers or {})})

    # Not for type checkers, which would take every misspelt name for one that is there.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            kind = {Nothing: "with nothing", Listing: "with a listing"}.get(type(self), "with a value")
            has = [each for each in dir(type(self)) if not each.startswith("_") and each != "answered"]
            told = f"{self._title} answers {kind} and has no `{name}`; it has {listed(has)}"
            raise UnknownNameError(told)

    def __repr__(self) -> str:
        return f"<{self._title} of a mock server: {self._described}, {len(self.calls)} calls>"


class Nothing(Answering):
    """An operation whose answer holds nothing."""


class Single(Answering):
    """An operation that answers with one value."""

    def returns(self, value: Any = omit, /, **fields: Any) -> None:
        """Answer with this: properties of the model by Python name, over a sample of it; a model as it stands.

        An object that is given as a dict is completed in the same way. `omit` leaves a property out. What has no
        properties is given as it is. Raises `MockError` where a name or a value does not fit the description.
        """
        title = f"{self._title}.returns"
        if fields and not isinstance(value, Omit):
            raise MockError(f"{title}: a value or properties, not both")
        declared = self._described.operation.returns
        if declared is bytes:
            if not isinstance(value, bytes):
                raise MockError(f"{title}: bytes are needed")
            self._set(Value(value))
            return
        given = fields if isinstance(value, Omit) else value
        if isinstance(value, Omit) and not any(map(is_model_class, members_of(declared))):
            raise MockError(f"{title}: a value is needed, for the answer has no properties")
        found = completed(self._samples, declared, given, title)
        self._set(Value(found, asked=is_mapping(given) and "id" not in given))

    def sample(self) -> Any:
        """What it answers unless told otherwise, under the API's own names and without what is around it."""
        if self._described.operation.returns is bytes:
            return b"%PDF-1.7\n%%EOF\n" if "pdf" in (self._described.operation.accept or "") else b"sample\n"
        return self._samples.of(self._described.operation.returns)

    @property
    def _samples(self) -> Samples:
        return Samples(self._description.samples)

    def _usual(self) -> Answer:
        return Value(self.sample(), asked=True)

    def _broken(self) -> Answer:
        return _Broken(self._usual())


class Listing(Answering, Generic[T]):
    """An operation that answers with a listing."""

    def returns_items(self, items: Iterable[T], *, per_page: int | None = None) -> None:
        """Answer with these items: models, or dicts of Python names which are completed from a sample of the model.

        per_page: the most items of a page; the client goes on through all of them, by cursor or by page as it likes.
        Filters are not applied. Items that have an `id` and are given none get one each. Raises `MockError` where a
        name or a value does not fit the description.
        """
        title = f"{self._title}.returns_items"
        operation = self._described.operation
        if per_page is not None and per_page < 1:
            raise MockError(f"{title}: per_page: one item is the least")
        if per_page is not None and operation.unwrap is None:
            raise MockError(f"{title}: per_page: it answers with a bare list, which has no pages")
        samples, declared = Samples(self._description.samples), operation.returns
        found: list[Any] = []
        for index, given in enumerate(items):
            item = completed(samples, declared, given, f"{title}: [{index}]")
            found.append(_numbered(item, index) if is_mapping(given) and "id" not in given else item)
        self._set(Items(tuple(found), per_page))

    def sample(self) -> Any:
        """An item as it answers unless told otherwise, under the API's own names."""
        return Samples(self._description.samples).of(self._described.operation.returns)

    def _usual(self) -> Answer:
        return Items((self.sample(),))

    def _broken(self) -> Answer:
        return _Broken(self._usual())


class _Broken(Answer):
    def __init__(self, whole: Answer) -> None:
        self._whole = whole

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        return broken(self._whole.send(described, call, request)).send(described, call, request)


def answering(described: Described, description: Description, log: Log) -> Answering:
    """The operation, with what it can answer."""
    kinds: dict[str, type[Answering]] = {"value": Single, "listing": Listing, "nothing": Nothing}
    return kinds[described.kind](described, description, log)


def _numbered(item: Any, index: int) -> Any:
    """An item of several with an `id` of its own."""
    held: object = item.get("id") if is_mapping(item) else None
    if isinstance(held, int) and not isinstance(held, bool):
        return {**item, "id": held + index}
    if isinstance(held, str) and index:
        return {**item, "id": str(int(held) + index) if held.isdecimal() else f"{held}-{index + 1}"}
    return item
