"""Holds a document against the specification.

In: a bundle. Out: findings as warnings, each at the guilty place: published documents are imperfect, and most findings
are nothing that generation cannot live with.
"""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.document import Bundle
from generator.openapi.finding import describe, guilty
from generator.openapi.versions import check_version


def validate(bundle: Bundle, diagnostics: Diagnostics) -> None:
    """Report what openapi-spec-validator finds. Whatever happens inside of it, generation goes on."""
    version = check_version(bundle.root, diagnostics)
    try:
        # Imported here, since it takes a quarter of a second that --no-validate and --help need not wait for.
        from generator.openapi.spec_validator import findings

        for finding in findings(bundle, version):
            if (finding.rule, finding.expected) != (
                "format",
                "regex",
            ):  # it asks Python for ECMA-262
                diagnostics.report("V301", guilty(finding).at, finding=describe(finding))
    except Exception as problem:
        reason = f"openapi-spec-validator failed with {type(problem).__name__}: {problem}"
        diagnostics.report("V302", bundle.root.at, reason=reason)
