"""Types and anchors as links between pages.

In: what a `Language` says of types and pages. Out: `Code`. A type that names one page is one link, as OpenAPI Generator
writes it (`[**list[File]**](File.md)`); one that names several has a link on each name.
"""

from __future__ import annotations

from generator.model.types import TypeRef
from generator.targets.code import Code
from generator.targets.markdown.escape import href, link, literal
from generator.targets.markdown.language import Language, Piece

README = "../README.md"
HEADINGS = frozenset(
    {
        "example",
        "parameters",
        "return-type",
        "authorization",
        "http-request-headers",
        "http-response-details",
    }
)
"""Anchors that the fixed headings of a service's page make."""


def linked_type(type_: TypeRef, language: Language) -> Code:
    """The type in bold, with links to the pages of what it names."""
    return linked(language.type_text(type_), language)


def linked(pieces: tuple[Piece, ...], language: Language) -> Code:
    """The pieces of a type in bold, with links."""
    found = {each.id: page for each in pieces if each.id and (page := language.model_page(each.id))}
    whole = Code("").joined(literal(each.text) for each in pieces)
    if len(found) == 1:
        return link(Code(f"**{whole}**"), href(next(iter(found.values()))))
    if not found:
        return Code(f"**{whole}**")
    return Code("").joined(_part(each, found.get(each.id or "")) for each in pieces)


def linked_plainly(pieces: tuple[Piece, ...], language: Language, folder: str | None = "") -> Code:
    """The pieces of a type, not bold, each name a link; `folder` leads to the pages, if there are pages."""
    ids = {each.id for each in pieces if each.id and folder is not None}
    found = {id_: page for id_ in ids if (page := language.model_page(id_))}
    return Code("").joined(
        (
            link(literal(each.text), href(f"{folder}{found[each.id]}"))
            if each.id in found
            else literal(each.text)
        )
        for each in pieces
    )


def _part(piece: Piece, page: str | None) -> Code:
    text = literal(piece.text)
    return link(Code(f"**{text}**"), href(page)) if page else text


def anchor(name: str) -> str:
    """The anchor that a heading of this name gets on GitHub."""
    kept = (each for each in name.strip().lower() if each.isalnum() or each in " _-")
    return "".join(kept).replace(" ", "-")


def needs_own_anchor(name: str, method_anchors: list[str]) -> bool:
    """Whether the heading of an operation does not make the anchor that links to it use."""
    made = anchor(name)
    return made != name or made in HEADINGS or method_anchors.count(made) > 1
