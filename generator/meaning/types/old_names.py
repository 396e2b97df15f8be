"""What OpenAPI Generator calls types that the document does not name, for programs that were written for its clients.

In: the document, whose types are made. Out: raw names, each with the id of the type that is meant. There such a type is a
schema of its own, called by its title or by the way that leads to it (`_inner` of a list, `_value` of a map, `_oneOf`,
`_request`, `_200_response`), with a number where the name is taken; what says the same as an earlier one is that one.
Paths come first, then the components. A type that we do not have is left out. Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.meaning.store import Store
from generator.meaning.types.effective import effective
from generator.meaning.types.forms import Form
from generator.meaning.types.old_shapes import held, is_object, simplified, without_constants
from generator.meaning.types.sayings import saying
from generator.model import operations as model
from generator.model.old_names import OldName
from generator.openapi.objects import MISSING, Operation, Response, Schema, SchemaId
from generator.openapi.sparse import said
from generator.values import dataclass
from generator.values import replace as replaced

_OTHER: Final = re.compile(r"[^A-Za-z0-9]")
_OBJECTS: Final = ((), ("object",))
_FORMS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
_BODY_NAME: Final = "x-codegen-request-body-name"
_SHARED: Final = "#/components/responses/"
_HOLDING: Final = frozenset(
    ("properties", "additional_properties", "items", "all_of", "any_of", "one_of")
)
_METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True)
class OldNames:
    """The names of all such types, in the order in which they are given away; and those of bodies, by operation."""

    types: tuple[OldName, ...] = ()
    bodies: tuple[str, ...] = ()

    def of_bodies(self, operations: Sequence[model.Operation]) -> list[model.Operation]:
        """The operations, whose bodies know their old names."""
        named = zip(operations, self.bodies or [""] * len(operations), strict=True)
        return [
            replaced(each, body=replaced(each.body, old_name=name)) if each.body and name else each
            for each, name in named
        ]


def old_names(store: Store) -> OldNames:
    """All names in a document."""
    walk = _Walk(store)
    for operation in _ordered(store.document.operations):
        walk.operation(operation)
    for name, id_ in store.document.components.items():
        walk.component(name, store.schema(id_))
    walk.rest()
    found = ((name, _type(schema, store) or walk.beside(schema)) for name, schema in walk.named)
    return OldNames(
        tuple(OldName(name, id_) for name, id_ in found if id_ is not None),
        tuple(walk.body(each) for each in store.document.operations),
    )


def _ordered(operations: Iterable[Operation]) -> list[Operation]:
    """By paths as they come, and the methods of each in one order."""
    paths: dict[str, list[Operation]] = {}
    for each in operations:
        paths.setdefault(each.path, []).append(each)
    return [each for some in paths.values() for each in sorted(some, key=_rank)]


def _rank(operation: Operation) -> int:
    method = operation.method.lower()
    return _METHODS.index(method) if method in _METHODS else len(_METHODS)


def _without_id(operation: Operation) -> str:
    """What an operation is called that has no id."""
    return f"{operation.path if operation.path != '/' else 'root'}_{operation.method.lower()}"


def _type(schema: Schema, store: Store) -> SchemaId | None:
    """The declaration that a schema has become."""
    found = effective(schema, store)
    id_ = found.schema.ref if found.form is Form.REFERENCE else found.schema.id
    return id_ if id_ is not None and store.declaration(id_) is not None else None


class _Walk:
    """One way through the document; `named` are the schemas with names so far."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._is_3_0 = store.document.version.startswith("3.0")
        self._lists_values = not store.document.version.startswith("3.1")
        self._parents: dict[SchemaId, tuple[Schema, int]] = {}
        self._shared: dict[tuple[int, int], Schema] = {}
        self._taken = set(store.document.components)
        self._components = {id_: name for name, id_ in store.document.components.items()}
        self._names: dict[SchemaId, str] = {}
        self._alike: dict[Hashable, str] = {}
        self._seen: set[SchemaId] = set()
        self.named: list[tuple[str, Schema]] = []

    def operation(self, operation: Operation) -> None:
        """The body, the parameters and the answers of an operation."""
        name = operation.operation_id or _without_id(operation)
        for content in operation.request_body.content if operation.request_body else ():
            self._place(content.schema, f"{name}_request", is_form=content.media_type in _FORMS)
        for parameter in operation.parameters:
            self._place(parameter.schema, f"{name}_{parameter.name}_parameter")
        for response in operation.responses:
            self._response(response, f"{name}_{response.status}_response")

    def body(self, operation: Operation) -> str:
        """What the body is called: as the document says, like its type, or like that of its items."""
        said = operation.extensions.get(_BODY_NAME)
        contents = operation.request_body.content if operation.request_body else ()
        content = next(iter(contents), None)
        if isinstance(said, str) or content is None or content.schema is None:
            return said if isinstance(said, str) else ""
        return "" if content.media_type in _FORMS else self._called(content.schema)

    def _called(self, schema: Schema) -> str:
        meant, item = self._meant(schema), schema
        while "array" in meant.types and meant.items:
            item = meant.items
            meant = self._meant(item)
        if item.ref and self._is_needed(meant, set()):
            return self._components.get(item.ref, "")
        if item.id in self._names:
            return self._names[item.id]
        is_map = meant.additional_properties and meant.additional_properties.boolean is not False
        return "request_body" if item is not schema or is_map else "body"

    def _response(self, response: Response, name: str) -> None:
        for schema in (each.schema for each in response.content if each.schema):
            if _SHARED in schema.id and not self._is_3_0:
                self._shared[schema.at.line, schema.at.column] = schema
            else:
                self._place(schema, name)

    def rest(self) -> None:
        """Responses among the components, which belong to no operation in 3.1."""
        for _, schema in sorted(self._shared.items()):
            self._place(schema, "inline_object")

    def component(self, name: str, schema: Schema) -> None:
        """What stands in a component; of one that is made of others, the parts that are no components."""
        if not schema.all_of and (not schema.properties or not (schema.one_of or schema.any_of)):
            self._inside(simplified(schema), name)
            return
        for each in schema.all_of:
            if each.properties and not each.ref:
                self._part(each, self._free(each.title, f"{name}_allOf"))
        for word, some in (("anyOf", schema.any_of), ("oneOf", schema.one_of)):
            for index, each in enumerate(some):
                self._parents[each.id] = schema, index
                if (each.properties or each.enum) and not each.ref:
                    called = self._free(each.title, f"{name}_{word}")
                    self._part(each, called)
                    self._give(called, each)

    def beside(self, schema: Schema) -> SchemaId | None:
        """What an alternative has become with all that stands beside the choice."""
        if schema.id not in self._parents:
            return None
        parent, index = self._parents[schema.id]
        meant = effective(parent, self._store).schema
        found, said = meant.one_of or meant.any_of, parent.one_of or parent.any_of
        if len(said) == 1:
            return _type(parent, self._store)
        return _type(found[index], self._store) if len(found) == len(said) else None

    def _part(self, schema: Schema, name: str) -> None:
        """A part of a component: lists and maps of objects are called like the objects in it."""
        self._flat(schema.properties, name)
        self._inside(schema, name)

    def _flat(self, properties: Mapping[str, Schema], name: str) -> None:
        for key, each in properties.items():
            inner = held(each)
            if inner is None or inner.ref or inner.id in self._seen:
                continue
            if not (is_object(inner) if inner is each else self._is_needed(inner, set())):
                continue
            if inner is not each:
                self._flat(inner.properties, name)
            called = self._free(inner.title, f"{name}_{key}")
            self._flat(inner.properties, called)
            self._seen.add(inner.id)
            self._give(called, inner)

    def _place(
        self, schema: Schema | None, name: str, *, is_form: bool = False, is_item: bool = False
    ) -> None:
        """A schema at a place where it has no name: what is in it, then itself, unless its properties are arguments. An
        item is a choice if there is only one alternative, too."""
        if schema is None or schema.ref or _is_bare(schema) or schema.id in self._seen:
            return
        self._seen.add(schema.id)
        simple = schema if is_item else simplified(schema)
        called = self._free(simple.title, name)
        self._inside(simple, called)
        if self._is_needed(simple, set()):
            self._give(called, schema, is_form=is_form)

    def _inside(self, schema: Schema, name: str) -> None:
        """What stands in a schema."""
        if schema.ref:
            return
        if schema.types in _OBJECTS or schema.types == ("object", "null"):
            for key, each in schema.properties.items():
                if not _is_bare(each):
                    self._place(each, f"{name}_{key}")
            self._place(schema.additional_properties, f"{name}_value")
        if "array" in schema.types:
            self._place(schema.items, f"{name}_inner", is_item=self._is_3_0)
        for each in schema.all_of:
            if not each.ref:
                self._inside(each, self._free(each.title, f"{name}_allOf"))
        for word, some in (("anyOf", schema.any_of), ("oneOf", schema.one_of)):
            for index, each in enumerate(some):
                self._parents[each.id] = schema, index
                self._place(each, f"{name}_{word}")

    def _free(self, title: str | None, name: str) -> str:
        """The title, else the name, with the first number that makes it one that nobody has."""
        wanted = _sanitized(title) if title else ""
        wanted = wanted if wanted.replace("_", "") else _sanitized(name)
        if wanted not in self._taken:
            return wanted
        return next(each for each in _numbered(wanted) if each not in self._taken)

    def _give(self, name: str, schema: Schema, *, is_form: bool = False) -> None:
        """Give a name to a schema, unless one that says the same has one."""
        plain = without_constants(schema)
        told = saying(plain, self._store), *plain.properties
        if told in self._alike:
            self._names[schema.id] = self._alike[told]
        else:
            called = self._free(None, name)  # what stands in it may have taken the name
            self._taken.add(called)
            self._names[schema.id] = self._alike[told] = called
            if not is_form:
                self.named.append((called, schema))

    def _is_needed(self, schema: Schema, seen: set[SchemaId]) -> bool:
        """Whether a schema is a class there: an object with properties, or one of several."""
        if schema.id in seen:
            return True
        seen.add(schema.id)
        if schema.ref:
            return False
        if schema.properties and schema.types in (*_OBJECTS, ("object", "null")):
            return True
        if len(schema.all_of) == 1 and schema.all_of[0].ref:
            return False
        if schema.all_of:
            return any(self._is_needed(self._meant(each), seen) for each in schema.all_of)
        return bool(self._choices(schema)) or len({*schema.types} - {"null"}) > 1

    def _choices(self, schema: Schema) -> bool:
        """Whether there is a choice: values of one kind are none, nor is a text beside texts that are known, but in 3.1."""
        found = (*schema.one_of, *schema.any_of)
        values = [each for each in found if each.enum or each.const is not MISSING]
        is_text = bool(schema.any_of) and all(each.types == ("string",) for each in found)
        return len(values) < len(found) and not (values and is_text and self._lists_values)

    def _meant(self, schema: Schema) -> Schema:
        return self._store.schema(schema.ref) if schema.ref else schema


def _is_bare(schema: Schema) -> bool:
    """Whether a schema is of one type at the most, and nothing stands in it: then there is nothing to call, as mostly."""
    return len(schema.types) < 2 and said(schema).keys().isdisjoint(_HOLDING)


def _sanitized(name: str) -> str:
    if name.isascii() and name.isidentifier():
        return name
    return _OTHER.sub("_", f"_{name}" if name[:1].isdecimal() else name)


def _numbered(name: str) -> Iterator[str]:
    yield name
    count = 0
    while True:
        count += 1
        yield f"{name}_{count}"
