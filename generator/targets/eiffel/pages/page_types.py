"""Types as pages show them: the text of a declaration, cut where it names something that has a page.

In: a type or a kind of value, and the pages of declarations. Out: `Piece`s. A text or number that is one of known
values is a link to the page that lists them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.declarations import Alias
from generator.model.types import ListOf, MapOf, Named, Nullable, TypeId, TypeRef
from generator.targets.eiffel.package.requests import Argument
from generator.targets.eiffel.spelling.kinds import Many, Maybe, OfClass, Shape
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.targets.markdown.language import Piece
from generator.values import dataclass

Pieces = tuple[Piece, ...]
_DETACHABLE = Piece("detachable ")


@dataclass(frozen=True, slots=True)
class PageTypes:
    """Cuts types."""

    speller: Speller
    pages: Mapping[TypeId, str]

    def of_type(self, type_: TypeRef) -> Pieces:
        """A type as it is said of a value that is there."""
        return joined(self._of(type_, self.speller.kind(type_)))

    def of_field(self, type_: TypeRef, is_attached: bool) -> Pieces:
        """The type of an attribute."""
        found = self.of_type(type_)
        is_never_void = is_attached or is_expanded(self.speller.kind(type_))
        return found if is_never_void else joined((_DETACHABLE, *found))

    def of_argument(self, argument: Argument) -> Pieces:
        """The type of an argument, which may be wider than that of the value."""
        found = self.of_type(argument.given.type)
        head, text, tail = str(argument.type).partition("".join(each.text for each in found))
        if text:
            return joined((Piece(head), *found, Piece(tail)))
        return (Piece(head, found[0].page if len(found) == 1 else None),)

    def of_shape(self, shape: Shape) -> Pieces:
        """A kind of value."""
        match shape:
            case OfClass(id_):
                return (Piece(self.speller.type_text(shape), self.pages.get(id_)),)
            case Many(of):
                return self._many(shape, self.of_shape(of))
            case Maybe(of):
                return (_DETACHABLE, *self.of_shape(of))
            case _:
                return (Piece(self.speller.type_text(shape)),)

    def _of(self, type_: TypeRef, shape: Shape) -> Pieces:
        match type_, shape:
            case Nullable(inner), _:
                return self._of(inner, shape)
            case _, Maybe(of):
                return (_DETACHABLE, *self._of(type_, of))
            case Named(id_), _ if id_ in self.pages:
                return (Piece(self.speller.type_text(shape), self.pages.get(id_)),)
            case Named(id_), Many():
                found = self.speller.declarations[id_]
                alike = found.type if isinstance(found, Alias) else None
                return self._of(alike, shape) if alike is not None else self.of_shape(shape)
            case ListOf(inner) | MapOf(inner), Many(of):
                return self._many(shape, self._of(inner, of))
            case _:
                return self.of_shape(shape)

    def _many(self, shape: Many, inner: Pieces) -> Pieces:
        return (Piece("STRING_TABLE [" if shape.is_table else "LIST ["), *inner, Piece("]"))


def joined(pieces: Iterable[Piece]) -> Pieces:
    """The same with plain text in as few pieces as can be."""
    found: list[Piece] = []
    for each in pieces:
        if found and found[-1].page is None and each.page is None:
            found[-1] = Piece(found[-1].text + each.text)
        elif each.text:
            found.append(each)
    return tuple(found)
