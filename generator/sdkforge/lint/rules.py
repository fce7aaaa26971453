"""The rules, each with its name and level, and the running of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sdkforge.document import Document
from sdkforge.lint import enums, formats, operations, patterns, references, releases, schemas, specification, values
from sdkforge.lint.finding import Finding, Level, Problem, gather, in_order
from sdkforge.lint.subject import Subject


@dataclass(frozen=True)
class Rule:
    """A rule: the name by which a finding calls it, the level of its findings, and what finds the problems."""

    name: str
    level: Level
    check: Callable[[Subject], Iterator[Problem]]


RULES: tuple[Rule, ...] = (
    Rule("specification-violated", "error", specification.specification_violated),
    Rule("validator-crashed", "warning", specification.validator_crashed),
    Rule("release-misnamed", "error", releases.release_misnamed),
    Rule("evidence-missing", "error", releases.evidence_missing),
    Rule("reference-unresolved", "error", references.reference_unresolved),
    Rule("reference-remote", "error", references.reference_remote),
    Rule("reference-cycle", "error", references.reference_cycle),
    Rule("schema-type-malformed", "error", schemas.schema_type_malformed),
    Rule("path-parameter-undeclared", "error", operations.path_parameter_undeclared),
    Rule("path-parameter-unused", "warning", operations.path_parameter_unused),
    Rule("parameter-repeated", "error", operations.parameter_repeated),
    Rule("operation-id-repeated", "error", operations.operation_id_repeated),
    Rule("operation-id-missing", "warning", operations.operation_id_missing),
    Rule("response-missing", "warning", operations.response_missing),
    Rule("tag-repeated", "warning", operations.tag_repeated),
    Rule("required-unknown-property", "warning", schemas.required_unknown_property),
    Rule("nullable-ignored", "warning", schemas.nullable_ignored),
    Rule("enum-wrong-type", "warning", enums.enum_wrong_type),
    Rule("enum-null", "warning", enums.enum_null),
    Rule("enum-repeated", "warning", enums.enum_repeated),
    Rule("enum-null-string", "info", enums.enum_null_string),
    Rule("format-unknown", "info", formats.format_unknown),
    Rule("format-mismatch", "warning", formats.format_mismatch),
    Rule("pattern-invalid", "warning", patterns.pattern_invalid),
    Rule("default-outside-schema", "warning", values.default_outside_schema),
    Rule("example-contradicts-schema", "warning", values.example_contradicts_schema),
)


def lint(document: Document) -> list[Finding]:
    """Everything found wrong with a description: one finding for each kind of problem, the gravest first.

    Nothing is raised for what a document may hold.
    """
    subject = Subject(document)
    findings = [finding for rule in RULES for finding in gather(document, rule.name, rule.level, rule.check(subject))]
    if document.overlaid:
        problems = releases.overlay_target_missing(document.overlaid)
        findings += gather(document.overlaid.overlay, "overlay-target-missing", "error", problems)
    return in_order(findings)
