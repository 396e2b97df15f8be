"""Where the declarations of an API gather while it is built.

In: a schema id and a way to make its declaration. Out: `Named(id)`, at once, even while the declaration is still
being made, so that recursive schemas are ordinary. Knows no keyword.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.build.referred import names
from generator.diagnostics import Diagnostics
from generator.model.declarations import Declaration
from generator.model.operations import Style
from generator.model.types import Named, TypeId
from generator.model.xml import XmlShape
from generator.openapi.objects import Document, Schema, SchemaId


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
        self._shapes: dict[TypeId, XmlShape | None] = {}

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

    def declaration(self, id_: TypeId) -> Declaration | None:
        """The declaration, unless it is unknown or still being made."""
        return self._declarations.get(id_)

    def declare(self, id_: TypeId, make: Callable[[], Declaration]) -> Named:
        """Have `make` called once for each id."""
        if id_ not in self._declarations:
            self._declarations[id_] = None
            self._declarations[id_] = make()
        return Named(id_)

    def schema(self, id_: SchemaId) -> Schema:
        """The schema of an id; references always lead to one, because `resolve` has checked them."""
        return self.document.schemas[id_]
