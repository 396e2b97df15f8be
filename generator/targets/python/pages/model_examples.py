"""A program that makes a model, for the page of its type.

In: a declaration and the examples of its API. Out: `Code` that runs as pasted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model.declarations import Declaration, Record
from generator.model.fits import fits
from generator.model.types import Json, Named
from generator.targets.code import Code
from generator.targets.python.pages.call_examples import Examples
from generator.targets.python.pages.sampled import can_construct, has_octets
from generator.targets.python.spelling.expressions import ASSIGNS, Row
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.names import Names


def model_example(declaration: Declaration, examples: Examples) -> Code:
    """A program that makes a model, reads a field of it, and turns it into JSON and back; nothing for what is no
    class."""
    sampled = examples.sending.sample(Named(declaration.id))
    if not isinstance(declaration, Record) or not isinstance(sampled, dict):
        return Code("")
    name = examples.names.classes[declaration.id]
    is_plain = not has_octets(sampled)
    if can_construct(sampled, declaration):
        made = examples.constructor(declaration, sampled)
    elif is_plain and fits(sampled, Named(declaration.id), examples.api.declarations):
        made = Code(f"{name.name}.from_json({text(json.dumps(sampled, ensure_ascii=False))})")
    else:
        return Code("")
    lines = [
        *examples.model_imports([declaration.id]),
        "",
        lay_out(Row(name.module, ASSIGNS, made), 0),
        *_read(declaration, sampled, examples.names),
    ]
    if is_plain:
        lines += [
            f"encoded = {name.module}.to_json()",
            f"print({name.name}.from_json(encoded))",
        ]
    return Code("\n".join(lines))


def _read(record: Record, sampled: dict[str, Json], names: Names) -> Iterator[str]:
    """A line that prints the first field that was given."""
    for wire_name in sampled:
        field_name = names.fields.get((record.id, wire_name))
        if field_name is not None:
            yield f"print({names.classes[record.id].module}.{field_name})"
            return
