"""Two operations that would be one method of the client: what only the Api stage can know."""

from __future__ import annotations

from collections.abc import Iterator

from sdkforge.api.config import Config
from sdkforge.api.routes import conflicts
from sdkforge.api.walk import operations, resolver
from sdkforge.document import Document
from sdkforge.document.pointer import join
from sdkforge.lint.finding import Finding, Problem, gather


def method_name_repeated(document: Document, config: Config) -> list[Finding]:
    """Findings for the method names that more than one operation would get under this configuration."""

    def problems() -> Iterator[Problem]:
        for name, routes in conflicts(
            operation.route for operation in operations(document, config, resolver(document))
        ):
            yield Problem(
                pointer=join("", "paths", routes[-1].path, routes[-1].method),
                message=f"{' and '.join(route.key for route in routes)} would both be the method {name}",
                advice="Name one of them under `methods` in sdk.yaml.",
            )

    return gather(document, "method-name-repeated", "error", problems())
