"""Configuration files of OpenAPI Generator: YAML or JSON, and the `openapitools.json` of its npm package.

In: the name of a file. Out: jobs, one for a configuration file, one for each generator in `openapitools.json`; each is what
is said of options, with its place. What stands in `additionalProperties` is said as if it stood beside it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Node, load
from generator.transfer.said import Said, pairs
from generator.transfer.vocabulary import ALIASES, OPTIONS, Kind
from generator.values import dataclass

_TOOLS: Final = "generator-cli"
_PLACEHOLDER: Final = re.compile(r"#\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Job:
    """What is said for one client; the name that its file has for it, if any."""

    name: str
    said: tuple[Said, ...]


def jobs(path: str, diagnostics: Diagnostics) -> list[Job]:
    """What the file says; raises `InputError` where it cannot be read."""
    root = load(path, diagnostics)
    diagnostics.raise_errors()
    tools = root.get(_TOOLS)
    if tools is None:
        return [Job("", tuple(_said(root)))]
    generators = tools.get("generators")
    found = generators.members if generators is not None else {}
    if not found:
        diagnostics.fail("O148", (generators or tools).at)
    return [Job(name, tuple(_filled(name, each))) for name, each in found.items()]


def _said(node: Node) -> Iterator[Said]:
    for shown, member in node.members.items():
        key = ALIASES.get(shown, shown)
        if key == "additionalProperties" and member.is_object:
            yield from _said(member)
        elif key == "additionalProperties" and member.is_string:
            for name, value in pairs(member.value).items():
                yield Said(ALIASES.get(name, name), name, value, member.at)
        elif shown not in ("$schema", "enabled", "disabled"):
            yield Said(key, shown, member.plain(), member.at)


def _filled(name: str, node: Node) -> Iterator[Said]:
    """What is said of a generator, with the placeholders of its file filled in."""
    known = {"cwd": ".", "name": name}
    for each in _said(node):
        option = OPTIONS.get(each.key)
        if isinstance(each.value, str) and (option is None or option.kind is Kind.TEXT):
            value = _PLACEHOLDER.sub(lambda found: known.get(found[1], found[0]), each.value)
            is_path = each.key in ("outputDir", "inputSpec") and "://" not in value
            filled = os.path.normpath(value) if is_path else value
            yield Said(each.key, each.shown, filled, each.at)
        else:
            yield each
