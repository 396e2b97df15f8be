"""What is said of a field, a value or a type, as the string below it: where language servers look for it.

In: what the document says of parts of the model. Out: docstrings, and statements with these below them. They are read by
people and by language servers alone: the compiler drops a string that is a statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.model.declarations import Alias, Declaration, Enum, EnumValue, Field
from generator.model.leads import named
from generator.model.types import ListOf, Literal, Named, Nullable, Scalar, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.prose import first_paragraph
from generator.targets.python.spelling.literals import docstring, value
from generator.targets.python.spelling.names import has_module

_NOTHING = Code("")
_MOST_LINKS = 16
"""How far a text is looked for: names may lead to names, and round."""


def below(statements: Iterable[tuple[Code, Code]], margin: str = "    ") -> list[Code]:
    """Statements with what is said of each, the lines after the first behind the margin; a blank line follows a text,
    but not the last one."""
    found = [
        Code(f"{statement}\n{margin}{said}\n") if said else statement
        for statement, said in statements
    ]
    if found and found[-1].endswith("\n"):
        found[-1] = Code(found[-1][:-1])
    return found


def of_field(field: Field, declarations: Mapping[TypeId, Declaration], indent: int = 4) -> Code:
    """What is said of a field, else the first paragraph about what it holds; and the values of an enum that has no class
    where they would be said."""
    listed = () if isinstance(field.type, Scalar | Literal) else _of_values(field, declarations)
    return _spelled((said_of(field, declarations), *listed), indent)


@lru_cache(maxsize=2**14)
def _spelled(paragraphs: tuple[str, ...], indent: int) -> Code:
    """A docstring; a model and the dict like it say the same."""
    return docstring(paragraphs, indent) if any(paragraphs) else _NOTHING


def said_of(field: Field, declarations: Mapping[TypeId, Declaration]) -> str:
    """What the document says of a field, or of what it holds."""
    return field.doc.description or _of_type(field.type, declarations)


def of_enum(enum: Enum, indent: int) -> Code:
    """What is said of an enum that has no class, and of its values."""
    return docstring([enum.doc.description, _listed(enum)], indent)


def of_value(known: EnumValue) -> Code:
    """What is said of a member of an enum."""
    return docstring([known.doc.description], 4) if known.doc.description else _NOTHING


def _of_type(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> str:
    """The first paragraph of what is said of a type, or of the items of a list."""
    for _ in range(_MOST_LINKS):
        match type_:
            case Nullable(inner) | ListOf(inner):
                type_ = inner
            case Named(id_):
                found = declarations[id_]
                if found.doc.description or not isinstance(found, Alias):
                    return first_paragraph(found.doc.description)
                type_ = found.type
            case _:
                break
    return ""


def _of_values(field: Field, declarations: Mapping[TypeId, Declaration]) -> Iterator[str]:
    for id_ in named(field.type):
        found = declarations[id_]
        if isinstance(found, Enum) and not has_module(found):
            yield _listed(found)


def _listed(enum: Enum) -> str:
    """The values that something is said of."""
    return "\n".join(
        f"- `{value(each.value)}`: {' '.join(each.doc.description.split())}"
        for each in enum.values
        if each.doc.description
    )
