"""Holds a document against the specification.

In: a bundle. Out: findings as warnings, each at the guilty place: published documents are imperfect, and most findings
are nothing that generation cannot live with.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Bundle, Node
from generator.openapi.advice import advice, mistyped
from generator.openapi.finding import Crash, Finding, describe, guilty, unexpected
from generator.openapi.versions import check_version

FRAMES: Final = 20_000
"""How deep the validator may call itself: it follows a document of any depth that is read with a tenth of it."""


def validate(bundle: Bundle, diagnostics: Diagnostics) -> None:
    """Report what openapi-spec-validator finds. Whatever happens inside of it, generation goes on."""
    version = check_version(bundle.root, diagnostics)
    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(min(limit, FRAMES))
        report(bundle, version, diagnostics)
    except Exception:
        diagnostics.report("V302", bundle.root.at, part="the document")
    finally:
        sys.setrecursionlimit(limit)


def report(bundle: Bundle, version: str, diagnostics: Diagnostics) -> None:
    # Imported here, since it takes time that --no-validate and --help need not wait for.
    from generator.openapi.validation.findings import findings

    found = [*findings(bundle, version)]
    told = {
        (each.node, key) for each in found if isinstance(each, Finding) for key in _mistyped(each)
    }
    led = _led_elsewhere(found, bundle)
    for finding in found:
        if isinstance(finding, Finding) and finding.node in led:
            if finding is led[finding.node]:
                at = finding.node.members["$ref"].at
                diagnostics.report("V240", at, part=finding.label)
            continue  # what it leads to is not looked at by the validator
        if isinstance(finding, Finding) and any(
            (finding.node, key) in told for key in unexpected(finding)
        ):
            continue  # it is in the place of a key that is missing, which is told
        if isinstance(finding, Crash):
            diagnostics.report("V302", finding.node.at, part="this part")
        elif (finding.rule, finding.expected) != ("format", "regex"):  # it asks Python for ECMA-262
            hint = advice(finding, version)
            diagnostics.report("V301", guilty(finding).at, finding=describe(finding), advice=hint)


def _led_elsewhere(found: Iterable[Finding | Crash], bundle: Bundle) -> Mapping[Node, Finding]:
    """References where the specification has none, which are followed nevertheless: the first finding at each."""
    led: dict[Node, Finding] = {}
    for each in found:
        if isinstance(each, Finding) and bundle.find(each.node) is not None and _is_of_ref(each):
            led.setdefault(each.node, each)
    return led


def _is_of_ref(finding: Finding) -> bool:
    """Whether it is found because a reference stands for what was expected."""
    return finding.rule in ("type", "required") or "$ref" in unexpected(finding)


def _mistyped(finding: Finding) -> tuple[str, ...]:
    """The key that is in the place of a missing one."""
    swapped = mistyped(finding)
    return swapped[1:] if swapped else ()
