"""Rules about references. What is wrong with them, the document itself tells."""

from __future__ import annotations

from collections.abc import Iterator

from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject


def reference_unresolved(subject: Subject) -> Iterator[Problem]:
    """References that lead nowhere in the description (OpenAPI 3.1.1, section 4.8.23)."""
    return _of("unresolved", subject)


def reference_remote(subject: Subject) -> Iterator[Problem]:
    """References that lead out of the description."""
    return _of("remote", subject)


def reference_cycle(subject: Subject) -> Iterator[Problem]:
    """Circles of references that never come to a value."""
    return _of("cycle", subject)


def _of(kind: str, subject: Subject) -> Iterator[Problem]:
    for problem in subject.reference_problems:
        if problem.kind == kind:
            yield Problem(problem.pointer, problem.message, problem.advice)
