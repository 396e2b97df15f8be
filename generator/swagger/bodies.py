"""What Swagger 2.0 sends as a parameter and OpenAPI 3 as a body: `in: body`, and all `in: formData` together.

In: the parameters of an operation, and what it consumes. Out: its Request Body.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from generator.document import Node
from generator.swagger.media_types import FORMS, JSON, MULTIPART, OCTETS, URLENCODED, essence
from generator.swagger.moving import Moved, Moving, below, flag, home, is_true, text
from generator.swagger.parameters import BODY, FORM, Given, ParameterMover

BODY_NAME: Final = "x-codegen-request-body-name"
FIELD: Final = frozenset({"description", "example", "deprecated"})
"""What a form field says, and its property says in OpenAPI 3."""


class BodyMover:
    """Makes Request Bodies."""

    def __init__(self, moving: Moving, parameters: ParameterMover) -> None:
        self.moving = moving
        self.parameters = parameters
        self.fields: dict[Node, Node] = {}

    def body(
        self, given: Sequence[Given], consumes: Sequence[str], operation: Node, pointer: str
    ) -> Node | None:
        """The body of an operation; a body proper wins over form fields, as both cannot be sent."""
        bodies = [each for each in given if each.text("in") == BODY]
        fields = [each for each in given if each.text("in") == FORM]
        for extra in bodies[:-1]:
            self.moving.diagnostics.report("V111", extra.node.at, last=bodies[-1].node.at)
        if bodies and fields:
            self.moving.diagnostics.report("V110", fields[0].node.at, body=bodies[-1].node.at)
        if bodies:
            return self.whole(bodies[-1], consumes, pointer)
        return self.form(fields, consumes, operation, pointer) if fields else None

    def whole(self, given: Given, consumes: Sequence[str], pointer: str) -> Node:
        """The body of a parameter `in: body`; a shared one is shared in OpenAPI 3."""
        shared = home(given.node)
        if shared != given.node.pointer:
            pointer = shared.replace("/parameters/", "/requestBodies/", 1)
        names = [each for each in consumes if essence(each) not in FORMS] or list(consumes)
        names = names or [OCTETS if self.is_file(given) else JSON]
        inner = below(pointer, "content")
        schema = self.parameters.schema(given, below(inner, names[0], "schema"))
        medias: dict[str, Node] = {}
        for name in names:
            members = {"schema": schema, **examples(given.members, name)}
            medias[name] = Moved(members, given.node, below(inner, name))
        return self.made(given.members, medias, given.node, pointer)

    def names(self, given: Sequence[Given]) -> dict[str, Node]:
        """What a parameter `in: body` is called, as OpenAPI Generator's extension says it of a body."""
        bodies = [each.members.get("name") for each in given if each.text("in") == BODY]
        name = bodies[-1] if bodies else None
        return {} if name is None else {BODY_NAME: name}

    def is_file(self, given: Given) -> bool:
        """Whether a body is declared as octets."""
        members = given.members
        if "schema" in members:
            members = self.moving.opened(members["schema"])[1]
        kind, form = members.get("type"), members.get("format")
        return (kind is not None and kind.value == "file") or (
            form is not None and form.value == "binary"
        )

    def form(
        self, fields: Sequence[Given], consumes: Sequence[str], operation: Node, pointer: str
    ) -> Node:
        """The body of all form fields."""
        names = self.form_types(fields, consumes)
        inner = below(pointer, "content")
        schema = self.form_schema(fields, operation, below(inner, names[0], "schema"))
        encoding = self.encoding(fields, below(inner, names[0], "encoding"))
        medias: dict[str, Node] = {}
        for name in names:
            members = {"schema": schema}
            if encoding.members:
                members["encoding"] = encoding
            medias[name] = Moved(members, operation, below(inner, name))
        required = {"required": flag(any(map(is_required, fields)), fields[0].node)}
        return self.made(required, medias, operation, pointer)

    def form_types(self, fields: Sequence[Given], consumes: Sequence[str]) -> list[str]:
        """The media types of a form: a file needs parts, and other forms are urlencoded where nothing is said."""
        fits = (MULTIPART,) if any(map(has_file, fields)) else FORMS
        names = [each for each in consumes if essence(each) in fits]
        if names:
            return names
        assumed = MULTIPART if fits == (MULTIPART,) else URLENCODED
        if consumes:
            details = {"consumes": ", ".join(consumes), "assumed": assumed}
            self.moving.diagnostics.report("V113", fields[0].node.at, **details)
        return [assumed]

    def form_schema(self, fields: Iterable[Given], operation: Node, pointer: str) -> Node:
        inner = below(pointer, "properties")
        named = [(each.text("name"), each) for each in fields]
        properties = {
            name: self.field(each, below(inner, name)) for name, each in named if name is not None
        }
        required = [
            text(name, each.node) for name, each in named if name is not None and is_required(each)
        ]
        members = {
            "type": text("object", operation),
            "properties": Moved({**properties}, operation, inner),
        }
        if required:
            members["required"] = Moved([*required], operation, below(pointer, "required"))
        return Moved(members, operation, pointer)

    def field(self, given: Given, pointer: str) -> Node:
        """The property of a field, once for each parameter."""
        if given.node not in self.fields:
            schema = self.parameters.schema(given, pointer)
            said = {key: value for key, value in given.members.items() if key in FIELD}
            self.fields[given.node] = Moved({**schema.members, **said}, given.node, pointer)
        return self.fields[given.node]

    def encoding(self, fields: Iterable[Given], pointer: str) -> Node:
        """How arrays are written, where not one field for each item."""
        styles = {
            name: self.parameters.style(each)
            for each in fields
            if (name := each.text("name")) is not None and each.is_array and not has_file(each)
        }
        members = {
            name: Moved({**style}, style["style"], below(pointer, name))
            for name, style in styles.items()
            if style
        }
        return Moved({**members}, next(iter(fields)).node, pointer)

    def made(
        self, said: Mapping[str, Node], medias: dict[str, Node], origin: Node, pointer: str
    ) -> Node:
        members = {key: said[key] for key in ("description", "required") if key in said}
        members["content"] = Moved(medias, origin, below(pointer, "content"))
        return Moved(members, origin, pointer)


def is_required(given: Given) -> bool:
    return is_true(given.members.get("required"))


def has_file(given: Given) -> bool:
    """Whether a field is a file, or several; some authors call them binary strings."""
    items = given.members.get("items")
    said = [given.text("type"), given.text("format")]
    said += [items.text("type"), items.text("format")] if items is not None else []
    return "file" in said or "binary" in said


def examples(members: Mapping[str, Node], media_type: str) -> dict[str, Node]:
    """The example of a body in one media type (`x-example`, `x-examples`)."""
    by_type = members.get("x-examples")
    found = by_type.get(media_type) if by_type is not None else None
    found = found or members.get("x-example") or members.get("example")
    return {} if found is None else {"example": found}
