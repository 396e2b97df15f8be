"""What a request has to say, folded out on the page of its service: the fields of its body, or what it may be.

In: an operation. Out: a `BodyBlock` for each type of body that it takes; none for a form, whose fields are arguments.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import form_fields
from generator.model.declarations import Alias, ByTag, Declaration, Record, Tag, Union
from generator.model.operations import Content, Operation
from generator.model.types import JsonText, ListOf, Named, Nullable, TypeRef
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, code_cell, href, link
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.notes import notes
from generator.targets.markdown.views import BodyBlock, Row, VariantRow
from generator.values import dataclass

_NOTHING = Code("")

KINDS = 40
"""Lines of a list of what a body may be: the rest stands on the page of the union."""


def bodies(operation: Operation, rows: FieldRows) -> Iterator[BodyBlock]:
    """The body of an operation in each of its types."""
    if operation.body is None:
        return
    first = operation.body.contents[:1]
    is_spread = bool(first) and form_fields(first[0], rows.declarations) is not None
    types: dict[TypeRef, list[Content]] = {}
    for each in operation.body.contents[is_spread:]:
        types.setdefault(each.type, []).append(each)
    for type_, contents in types.items():
        media_types = Code(", ").joined(code_cell(each.media_type) for each in contents)
        title = Code("Body (required)" if operation.body.required else "Body (optional)")
        yield _Body(rows, title, media_types).of(type_)


@dataclass(frozen=True, slots=True)
class _Body:
    rows: FieldRows
    title: Code
    media_types: Code

    def of(self, type_: TypeRef) -> BodyBlock:
        """The block for a body of this type."""
        held, each = self._held(type_)
        head = Code(f"{self.rows.shown(type_)}, sent as {self.media_types}")
        match held:
            case Record(subtypes=None) if held.fields:
                found, left = self.rows.sent(held)
                head = Code(f"{head}. Each item has these fields:" if each else f"{head}:")
                return self._block(head, rows=found, more=self._more(held, left, "fields"))
            case Record(subtypes=Tag() as tag):
                types = dict.fromkeys(Named(each.type) for each in tag.values)
                return self._choice(head, held, tuple(types), tag, each)
            case Union():
                known = held.choice.tag if isinstance(held.choice, ByTag) else None
                return self._choice(head, held, tuple(v.type for v in held.variants), known, each)
            case _:
                said = self._notes(type_)
                return self._block(Code(f"{head} {said}" if said else f"{head}."))

    def _choice(
        self,
        head: Code,
        held: Declaration,
        types: tuple[TypeRef, ...],
        tag: Tag | None,
        each: bool,
    ) -> BodyBlock:
        kinds = tuple(VariantRow(self.rows.shown(type_), self._kind(type_, tag)) for type_ in types)
        is_one = "Each item is one of these" if each else "It is one of these"
        by = f", told apart by {code_cell(tag.field)}" if tag else ""
        more = self._more(held, len(kinds) - KINDS, "kinds")
        return self._block(Code(f"{head}. {is_one}{by}:"), kinds=kinds[:KINDS], more=more)

    def _kind(self, type_: TypeRef, tag: Tag | None) -> Code:
        """What announces a kind, and what the document says of it first."""
        known = tag.values if tag and isinstance(type_, Named) else ()
        values = [v.value for v in known if isinstance(type_, Named) and v.type == type_.id]
        spelled = ", ".join(code_cell(self.rows.language.literal(each)) for each in values)
        told = cell(self.rows.told(type_))
        return Code(": ".join(each for each in (spelled, told) if each) or self._notes(type_))

    def _more(self, held: Declaration, left: int, what: str) -> Code:
        page = self.rows.language.model_page(held.id)
        if left <= 0 or page is None:
            return _NOTHING
        name = link(code_cell(self.rows.language.model_name(held)), href(page))
        return Code(f"{left} more {what} stand on the page of {name}.")

    def _notes(self, type_: TypeRef) -> Code:
        spell = self.rows.language.literal
        return notes(type_, self.rows.declarations, spell, shown=self.rows.shown)

    def _held(self, type_: TypeRef, each: bool = False) -> tuple[Declaration | None, bool]:
        """The declaration that a body is, or each item of it."""
        match type_:
            case Nullable(inner) | JsonText(inner):
                return self._held(inner, each)
            case ListOf(inner) if not each:
                return self._held(inner, True)
            case Named(id_):
                found = self.rows.declarations[id_]
                return self._held(found.type, each) if isinstance(found, Alias) else (found, each)
            case _:
                return None, each

    def _block(
        self,
        head: Code,
        rows: tuple[Row, ...] = (),
        kinds: tuple[VariantRow, ...] = (),
        more: Code = _NOTHING,
    ) -> BodyBlock:
        return BodyBlock(title=self.title, head=head, rows=rows, kinds=kinds, more=more)
