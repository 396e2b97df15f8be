"""Reads an overlay: its actions, as far as they can be used.

In: the root of the file, and the document that it is to change. Out: actions, in their order. What an Overlay Object
cannot be (1.1.0 §4.4) is an error with its place. Knows no JSONPath.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote, urlsplit

from generator.diagnostics import Diagnostics, Source
from generator.document.load import STDIN, is_url, join
from generator.document.node import Node
from generator.document.pointer import closest
from generator.values import dataclass

_VERSION: Final = re.compile(r"1\.[0-9]+(\.[0-9]+)?")
_KNOWN: Final = re.compile(r"1\.[01](\.[0-9]+)?")

OBJECT, ARRAY, STRING, BOOLEAN = "an object", "an array", "a string", "a boolean"
_OVERLAY: Final = {
    "overlay": STRING,
    "info": OBJECT,
    "extends": STRING,
    "actions": ARRAY,
}
_INFO: Final = {"title": STRING, "version": STRING, "description": STRING}
_ACTION: Final = {
    "target": STRING,
    "description": STRING,
    "update": "",
    "copy": STRING,
    "remove": BOOLEAN,
}
"""The fields of each object, and what they are; nothing: anything."""


@dataclass(frozen=True, slots=True)
class Action:
    """One change: what of the document it is about, and one of: it is removed, or something is merged into it, which
    stands here or elsewhere in the document."""

    target: Node
    update: Node | None
    copy: Node | None
    remove: bool


class Reader:
    """Reads one overlay."""

    def __init__(self, root: Node, document: Source, diagnostics: Diagnostics) -> None:
        self._root = root
        self._document = document
        self._diagnostics = diagnostics

    def actions(self) -> Iterator[Action]:
        """The actions that can be used."""
        if not self._is_overlay():
            return
        self._check(self._root, _OVERLAY, ("info", "actions"), "an overlay")
        info, actions = self._root.get("info"), self._root.get("actions")
        if info is not None and info.is_object:
            self._check(info, _INFO, ("title", "version"), "`info`")
        self._check_extends()
        if actions is not None and actions.is_array and not actions.items:
            self._wrong(actions, "`actions` is empty", "an overlay has one action at least")
        for each in actions.items if actions is not None else ():
            found = self._action(each)
            if found is not None:
                yield found

    def _is_overlay(self) -> bool:
        version = self._root.text("overlay")
        if version is None or not _VERSION.fullmatch(version):
            self._diagnostics.report("D170", self._root.at, why=_why_none(self._root))
            return False
        if not _KNOWN.fullmatch(version):
            self._diagnostics.report("D171", self._root.members["overlay"].at, version=version)
        return True

    def _action(self, node: Node) -> Action | None:
        if not node.is_object:
            self._wrong(
                node, f"an action is an object, not {node.kind}", "write target: and update:"
            )
            return None
        if not self._check(node, _ACTION, ("target",), "an action"):
            return None
        remove = node.get("remove")
        action = Action(
            node.members["target"],
            node.get("update"),
            node.get("copy"),
            remove is not None and remove.value is True,
        )
        if action.update is None and action.copy is None and not action.remove:
            self._diagnostics.report(
                "D174",
                node.at,
                why="it has no `update`, `copy` or `remove`",
                advice="say what is to be done with the target",
            )
            return None
        return action

    def _check(
        self, node: Node, fields: Mapping[str, str], required: tuple[str, ...], what: str
    ) -> bool:
        """Report fields that are missing, unknown or of another type; whether there are none."""
        fine = True
        for key in required:
            if key not in node.members:
                fine = self._wrong(
                    node, f"{what} has no `{key}`", f"it must have one: {_all(fields)}"
                )
        for key, value in node.members.items():
            if key.startswith("x-"):
                continue
            if key not in fields:
                near = closest(key, list(fields))
                advice = f"did you mean '{near}'?" if near else f"there are: {_all(fields)}"
                fine = self._wrong(value, f"{what} has no field '{key}'", advice)
            elif fields[key] and value.kind != fields[key]:
                why = f"`{key}` must be {fields[key]}, not {value.kind}"
                fine = self._wrong(value, why, "in YAML, a version stands in quotes")
        return fine

    def _wrong(self, node: Node, why: str, advice: str) -> bool:
        self._diagnostics.report("D172", node.at, why=why, advice=advice)
        return False

    def _check_extends(self) -> None:
        """Tell of an overlay that was made for another document."""
        node = self._root.get("extends")
        if node is None or not isinstance(node.value, str) or self._document.name == STDIN:
            return
        if not _is_meant(node.value, self._root.source, self._document):
            self._diagnostics.report("D178", node.at, extends=node.value)


def _is_meant(extends: str, overlay: Source, document: Source) -> bool:
    """Whether `extends` leads to the document, or to one of its name elsewhere, of which it may be a copy."""
    if is_url(overlay.origin) or is_url(extends):
        address = join(overlay.origin, extends)
        if address in (document.origin, document.name):
            return True
    else:
        path = os.path.join(os.path.dirname(overlay.origin), unquote(urlsplit(extends).path))
        if os.path.realpath(path) == os.path.realpath(document.origin):
            return True
    return is_url(extends) != is_url(document.origin) and _last(extends) == _last(document.name)


def _last(address: str) -> str:
    return unquote(urlsplit(address).path).replace("\\", "/").rpartition("/")[2]


def _why_none(root: Node) -> str:
    version = root.get("overlay")
    if version is None:
        for key in ("openapi", "swagger"):
            if root.get(key) is not None:
                return f"it is a document itself, as it has `{key}`"
        return "it has no key `overlay`"
    if not isinstance(version.value, str):
        return f"its version is {version.kind}, not a string"
    return f"its version is '{version.value}'"


def _all(fields: Mapping[str, str]) -> str:
    return ", ".join(fields)
