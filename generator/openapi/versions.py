"""Which version of OpenAPI a document has, and whether we read it.

In: the root node. Out: the version; an error where the document is none of ours.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Node
from generator.document.pointer import closest

SUPPORTED: Final = compile_pattern(r"3\.[012](\.\d+(-.+)?)?")


def check_version(root: Node, diagnostics: Diagnostics) -> str:
    """The value of `openapi`; InputError where it is absent or not supported."""
    if root.get("openapi") is None:
        reject(root, diagnostics)
    node = root.members["openapi"]
    version = str(node.value) if isinstance(node.value, (str, float)) else node.kind
    if not SUPPORTED.fullmatch(version):
        diagnostics.fail("V103", node.at, version=version)
    return version


def reject(root: Node, diagnostics: Diagnostics) -> None:
    """Say what the document is instead."""
    swagger = root.get("swagger")
    if swagger is not None:
        diagnostics.fail("V102", swagger.at)
    nearest = closest("openapi", list(root.members))
    advice = f"did you mean 'openapi' where it says '{nearest}'?" if nearest else ADVICE
    diagnostics.fail("V101", root.at, advice=advice)


ADVICE: Final = "a description begins with its version, such as openapi: 3.1.0"
