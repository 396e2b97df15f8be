"""Where the declarations of an API gather while it is built.

In: a schema id and a way to make its declaration. Out: `Named(id)`, at once, even while the declaration is still
being made, so that recursive schemas are ordinary. Knows no keyword.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from generator.diagnostics import Diagnostics
from generator.meaning.referred import names
from generator.model.declarations import Alias, Declaration
from generator.model.operations import Style
from generator.model.types import Named, Nullable, TypeId, TypeRef
from generator.model.xml import XmlShape
from generator.openapi.objects import Document, Schema, SchemaId

T = TypeVar("T")
_MADE = 200
_MADE_FOR_EACH = 4


class Store:
    """The declarations so far, and what all builders share: the document, the diagnostics, and the style that
    `deepObject` stands for."""

    def __init__(
        self, document: Document, diagnostics: Diagnostics, deep: Style = Style.DEEP
    ) -> None:
        self.document = document
        self.diagnostics = diagnostics
        self.deep = deep
        self.component_names = {id_: name for name, id_ in document.components.items()}
        self.names = names(document)
        self._declarations: dict[TypeId, Declaration | None] = {}
        self._awaited: set[TypeId] = set()
        self._within: set[TypeId] = set()
        self._recursive: set[TypeId] = set()
        self._shapes: dict[TypeId, XmlShape | None] = {}
        self.uses: dict[TypeId, dict[str, None]] = {}
        self.references: dict[str, TypeId] = {}
        self.words: dict[SchemaId, str] = {}
        self._made: dict[SchemaId, Schema] = {}
        self.memory: defaultdict[object, dict[int, tuple[Schema, Any]]] = defaultdict(dict)
        self._memory_of: dict[tuple[object, ...], tuple[object, Any]] = {}

    @property
    def declarations(self) -> dict[TypeId, Declaration]:
        """All that are complete, in the order in which they were begun."""
        return {id_: each for id_, each in self._declarations.items() if each is not None}

    @property
    def shapes(self) -> dict[TypeId, XmlShape]:
        """How components stand in XML, those that do."""
        return {id_: each for id_, each in self._shapes.items() if each is not None}

    def shape(self, id_: TypeId, make: Callable[[], XmlShape]) -> None:
        """Have `make` called once for each id."""
        if id_ not in self._shapes:
            self._shapes[id_] = None
            self._shapes[id_] = make()

    def use(self, id_: TypeId, way: str) -> None:
        """Note a way to an anonymous type."""
        self.uses.setdefault(id_, {})[way] = None

    def refer(self, id_: TypeId, way: str) -> None:
        """Note a way that ends at a type which has a name of its own, or a way."""
        self.references.setdefault(way, id_)

    def declaration(self, id_: TypeId) -> Declaration | None:
        """The declaration, unless it is unknown or still being made."""
        return self._declarations.get(id_)

    def declare(
        self, id_: TypeId, make: Callable[[], Declaration], *, apart: bool = False
    ) -> Named:
        """Have `make` called once for each id; `apart` for what has a name, and is not spelled where it is used."""
        if id_ not in self._declarations:
            self._declarations[id_] = None
            around = self._within
            self._within = set() if apart else around
            self._declarations[id_] = make()
            self._within = around
        elif self._declarations[id_] is None:
            self._awaited.add(id_)
        return Named(id_)

    def within(self, id_: TypeId, make: Callable[[], TypeRef]) -> TypeRef | None:
        """What `make` gives; None for what stands within itself, with nothing between that has a name."""
        if id_ in self._recursive or id_ in self._within:
            self._recursive.add(id_)
            return None
        self._within.add(id_)
        type_ = make()
        self._within.discard(id_)
        return type_

    def is_recursive(self, id_: TypeId) -> bool:
        """Whether a type stands within itself so."""
        return id_ in self._recursive

    def is_hollow(self, id_: TypeId, type_: TypeRef) -> bool:
        """Whether a declaration of this type would be nothing but another name for itself, or null."""
        while id_ in self._awaited:
            type_ = type_.type if isinstance(type_, Nullable) else type_
            if type_ == Named(id_):
                return True
            found = self._declarations.get(type_.id) if isinstance(type_, Named) else None
            if not isinstance(found, Alias):
                break
            type_ = found.type
        return False

    def schema(self, id_: SchemaId) -> Schema:
        """The schema of an id; references always lead to one, because `resolve` has checked them."""
        found = self.document.schemas.get(id_)
        return self._made[id_] if found is None else found

    def make(self, schema: Schema) -> Schema:
        """Remember a schema that the document does not have, so that its id leads to it."""
        self._made.setdefault(schema.id, schema)
        return schema

    @property
    def has_room(self) -> bool:
        """Whether further schemas may be made: those of a document that are written to multiply are not all made."""
        return len(self._made) < _MADE + _MADE_FOR_EACH * len(self.document.schemas)

    def word(self, id_: SchemaId | None) -> str:
        """What an alternative is called that something refers to, or that was made of such."""
        return "" if id_ is None else self.names.get(id_) or self.words.get(id_, "")

    def knows(self, id_: SchemaId) -> bool:
        """Whether an id leads to a schema."""
        return id_ in self.document.schemas or id_ in self._made

    def memo(self, make: Callable[[Schema, Store], T], schema: Schema) -> T:
        """What `make` makes of a schema, once for each object."""
        known = self.memory[make]
        found = known.get(id(schema))
        if found is None:
            found = known[id(schema)] = (schema, make(schema, self))
        made: T = found[1]
        return made

    def memo_of(self, of: object, schemas: Sequence[Schema], make: Callable[[], T]) -> T:
        """What `make` makes of several schemas. They are kept, so that their identity stays their own."""
        key = (of, *map(id, schemas))
        found = self._memory_of.get(key)
        if found is None:
            found = self._memory_of[key] = (schemas, make())
        made: T = found[1]
        return made
