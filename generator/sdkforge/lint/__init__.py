"""Document to findings: what is wrong with a description, where, and what to do about it."""

from __future__ import annotations

from sdkforge.lint.finding import LEVELS, Finding, Level, Problem, gather, has_errors, in_order
from sdkforge.lint.report import FORMATS, Format, render
from sdkforge.lint.rules import RULES, Rule, lint

__all__ = [
    "FORMATS",
    "LEVELS",
    "RULES",
    "Finding",
    "Format",
    "Level",
    "Problem",
    "Rule",
    "gather",
    "has_errors",
    "in_order",
    "lint",
    "render",
]
