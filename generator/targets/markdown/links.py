"""Types and anchors as links between pages.

In: types as a `Language` spells them. Out: `Code`. A type that names one page is one link, as OpenAPI Generator
writes it (`[**list[File]**](File.md)`); one that names several has a link on each name.
"""

from __future__ import annotations

from functools import lru_cache

from generator.model.types import TypeRef
from generator.targets.code import Code
from generator.targets.markdown.escape import REMEMBERED, href, link, literal
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
    return linked(language.type_text(type_))


@lru_cache(maxsize=REMEMBERED)
def linked(pieces: tuple[Piece, ...]) -> Code:
    """The pieces of a type in bold, with links; most types stand in many tables."""
    pages = {each.page for each in pieces if each.page}
    if len(pages) > 1:
        return Code("").joined(_part(each) for each in pieces)
    bold = Code(f"**{Code('').joined(literal(each.text) for each in pieces)}**")
    return link(bold, href(*pages)) if pages else bold


def _part(piece: Piece) -> Code:
    text = literal(piece.text)
    return link(Code(f"**{text}**"), href(piece.page)) if piece.page else text


def linked_plainly(pieces: tuple[Piece, ...], folder: str | None = "") -> Code:
    """The pieces of a type, not bold, each name a link; `folder` leads to the pages, if there are pages."""
    return Code("").joined(_plainly(each, folder) for each in pieces)


def _plainly(piece: Piece, folder: str | None) -> Code:
    text = literal(piece.text)
    is_link = piece.page is not None and folder is not None
    return link(text, href(f"{folder}{piece.page}")) if is_link else text


def anchor(name: str) -> str:
    """The anchor that a heading of this name gets on GitHub."""
    kept = (each for each in name.strip().lower() if each.isalnum() or each in " _-")
    return "".join(kept).replace(" ", "-")


def needs_own_anchor(name: str, method_anchors: list[str]) -> bool:
    """Whether the heading of an operation does not make the anchor that links to it use."""
    made = anchor(name)
    return made != name or made in HEADINGS or method_anchors.count(made) > 1
