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
from generator.openapi.finding import (
    Crash,
    Finding,
    around_of,
    describe,
    guilty,
    is_item,
    unexpected,
)
from generator.openapi.versions import check_version
from generator.values import replace

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
    of_other_type = {
        each.node for each in found if isinstance(each, Finding) and each.rule == "type"
    }
    for finding in found:
        holder = _holder(finding.node, bundle)
        if isinstance(finding, Finding) and holder in led:
            if finding is led[holder]:
                called = replace(finding, node=holder, is_item=is_item(holder, bundle)).label
                diagnostics.report("V240", holder.members["$ref"].at, part=called)
            continue  # what it leads to is not looked at by the validator
        if isinstance(finding, Finding) and any(
            (finding.node, key) in told for key in unexpected(finding)
        ):
            continue  # it is in the place of a key that is missing, which is told
        if _is_choice(finding) and finding.node in of_other_type:
            continue  # so it cannot be one of the choices
        if isinstance(finding, Crash):
            diagnostics.report("V302", finding.node.at, part="this part")
        elif (finding.rule, finding.expected) != ("format", "regex"):  # it asks Python for ECMA-262
            hint = advice(finding, version)
            diagnostics.report("V301", guilty(finding).at, finding=describe(finding), advice=hint)


def _is_choice(finding: Finding | Crash) -> bool:
    return isinstance(finding, Finding) and finding.rule in ("enum", "const")


def _led_elsewhere(found: Iterable[Finding | Crash], bundle: Bundle) -> Mapping[Node, Finding]:
    """References where the specification has none, which are followed nevertheless: the first finding at each."""
    led: dict[Node, Finding] = {}
    for each in found:
        holder = _holder(each.node, bundle)
        if isinstance(each, Finding) and bundle.find(holder) is not None and _is_of_ref(each):
            led.setdefault(holder, each)
    return led


def _holder(node: Node, bundle: Bundle) -> Node:
    """The node itself, or what has it for its $ref, which the validator takes for a member like any other."""
    around = around_of(node, bundle) if node.pointer.endswith("/$ref") else None
    return node if around is None else around


def _is_of_ref(finding: Finding) -> bool:
    """Whether it is found because a reference stands for what was expected."""
    of_member = finding.node.pointer.endswith("/$ref") and finding.rule != "format"
    is_ref = of_member or finding.instance == "$ref"
    return is_ref or finding.rule in ("type", "required") or "$ref" in unexpected(finding)


def _mistyped(finding: Finding) -> tuple[str, ...]:
    """The key that is in the place of a missing one."""
    swapped = mistyped(finding)
    return swapped[1:] if swapped else ()
