"""Parses Parameter Objects (OAS 3.1 §4.8.12).

In: the parameter lists of a path item and an operation. Out: the operation's parameters, styles filled in, in
document order, in accord with the path template.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from re import compile as compile_pattern
from typing import Final, TypeAlias

from generator.document import Node
from generator.openapi.objects import Parameter, Schema
from generator.openapi.parse_content import ContentParser
from generator.openapi.path_templates import plain_path, several
from generator.openapi.reading import Fields, Reading
from generator.values import replace

Key: TypeAlias = tuple[str, str]

PLACES: Final = ("path", "query", "header", "cookie", "querystring")
BODY: Final = "body"
"""The place of Swagger 2.0 that is no place of a parameter in OpenAPI 3."""
DEFAULT_STYLES: Final = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "form",
}
STYLES: Final = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}

DELIMITED: Final = ("spaceDelimited", "pipeDelimited", "tabDelimited")
DELIMITABLE: Final = ("path", "query", "header")
"""Styles that are understood wherever they have a meaning: Swagger 2.0 has them so."""

EXPRESSION: Final = compile_pattern(r"\{([^{}/]+)\}")


class ParameterParser:
    """Parses parameter lists.

    Headers called Accept, Content-Type and Authorization are parameters like any other. A document describes them by
    its media types and its security, and such a definition is to be ignored (OAS 3.1 §4.8.12.2); an author who writes
    one all the same wants an argument, and generators give it.
    """

    def __init__(self, reading: Reading, content: ContentParser) -> None:
        self.reading = reading
        self.content = content
        self.parsed: dict[Node, Parameter | None] = {}

    def collect(
        self, path: str, item: Fields, operation: Fields, method: Node
    ) -> tuple[str, tuple[Parameter, ...]]:
        """The path template of an operation, and its parameters.

        Its own parameters replace those of the path with the same name and place.
        """
        found = {**self.listed(item), **self.listed(operation)}
        path, odd = plain_path(path, {name for name, place in found if place == "path"})
        for said, name in odd:
            self.reading.diagnostics.report("V242", method.at, said=said, name=name)
        templated = list(dict.fromkeys(EXPRESSION.findall(path)))
        kept = [one for one in found.values() if self.is_sendable(one, path, templated)]
        declared = {one.name for one in kept if one.place == "path"}
        kept += [self.assume(name, method) for name in templated if name not in declared]
        return path, tuple(map(_with_slashes(several(odd)), kept))

    def listed(self, fields: Fields) -> dict[Key, Parameter]:
        """The parameters of one list."""
        found: dict[Key, Parameter] = {}
        for node in fields.array("parameters"):
            parameter = None if self.is_body(node) else self.parameter(node)
            if parameter is None:
                continue
            key = (parameter.name, parameter.place)
            if key in found and found[key].at != parameter.at:
                details = {"name": key[0], "place": key[1], "first": found[key].at}
                self.reading.diagnostics.report("V208", node.at, **details)
            found[key] = parameter
        return found

    def body(self, *lists: Fields) -> Node | None:
        """What Swagger 2.0 has for a request body: the parameter in it, of the first list that has one."""
        listed = (node for fields in lists for node in fields.array("parameters"))
        return next(filter(self.is_body, map(self.reading.follow, listed)), None)

    def is_body(self, node: Node) -> bool:
        return self.reading.follow(node).text("in") == BODY

    def parameter(self, node: Node) -> Parameter | None:
        """The parameter at a node; what many operations share is parsed once."""
        meant = self.reading.meant(node)
        if meant not in self.parsed:
            self.parsed[meant] = self.parse(meant)
        return self.parsed[meant]

    def parse(self, node: Node) -> Parameter | None:
        fields = self.reading.open(node, "parameter")
        place = self.demand(fields, "in")
        if fields is None or not self.is_known(fields, "in", place, PLACES):
            return None
        is_whole = place == "querystring"  # its name is not sent
        name = (fields.text("name") or place) if is_whole else self.demand(fields, "name")
        if name is None or place is None:
            return None
        return self.build(fields, name, place)

    def build(self, fields: Fields, name: str, place: str) -> Parameter:
        style = self.style(fields, place)
        return Parameter(
            name=name,
            place=place,
            description=fields.text("description"),
            required=fields.flag("required") or place == "path",
            deprecated=fields.flag("deprecated"),
            style=style,
            explode=fields.flag("explode", default=style in ("form", "cookie")),
            allow_reserved=fields.flag("allowReserved"),
            schema=self.content.own_schema(fields, "the parameter"),
            content=self.content.only_content(fields),
            examples=self.content.examples(fields),
            at=fields.at,
            inner_delimiters=fields.text("x-inner-delimiters") or "",
        )

    def style(self, fields: Fields, place: str) -> str:
        style = fields.text("style")
        if style in DELIMITED and place in DELIMITABLE:
            return style
        if style is not None and self.is_known(fields, "style", style, STYLES[place]):
            return style
        return DEFAULT_STYLES[place]

    def demand(self, fields: Fields | None, key: str) -> str | None:
        """A field without which a parameter means nothing."""
        if fields is None:
            return None
        if fields.get(key) is None:
            self.reading.diagnostics.report("V202", fields.at, part="the parameter", key=key)
        return fields.text(key)

    def is_known(self, fields: Fields, key: str, value: str | None, known: tuple[str, ...]) -> bool:
        node = fields.get(key)
        if value in known or node is None:
            return value in known
        self.reading.unknown(node.at, key, value or "", known)
        return False

    def is_sendable(self, parameter: Parameter, path: str, templated: list[str]) -> bool:
        """Whether a path parameter has a place in the path; others have one anyway."""
        if parameter.place != "path" or parameter.name in templated:
            return True
        self.reading.diagnostics.report("V205", parameter.at, path=path, name=parameter.name)
        return False

    def assume(self, name: str, method: Node) -> Parameter:
        """A path parameter that the template has and nobody declares: a string."""
        details = {"name": name, "method": method.pointer.rpartition("/")[2]}
        self.reading.diagnostics.report("V204", method.at, **details)
        schema = Schema(id=f"{method.id}/parameters/{name}", at=method.at, types=("string",))
        return Parameter(
            name=name,
            place="path",
            description=None,
            required=True,
            deprecated=False,
            style="simple",
            explode=False,
            allow_reserved=False,
            schema=schema,
            content=None,
            examples=(),
            at=method.at,
        )


def _with_slashes(names: Set[str]) -> Callable[[Parameter], Parameter]:
    """Parameters as they are, but those that stand for several segments of the path, whose slashes stay."""
    return lambda each: (
        replace(each, allow_reserved=True) if each.place == "path" and each.name in names else each
    )
