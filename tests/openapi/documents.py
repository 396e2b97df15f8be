"""Runs the stages on documents that stand in tests."""

from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.document import Bundle, load, resolve
from generator.openapi import Document, parse
from generator.openapi.objects import Operation, Schema

SHARED = Path(__file__).parents[2].parent / "shared"
"""Published documents, beside the project where its developers have them."""


def bundle(folder: Path, text: str, diagnostics: Diagnostics, **others: str) -> Bundle:
    """The bundle of a text; `others` are further files, named `<key>.yaml`."""
    for name, other in others.items():
        (folder / f"{name}.yaml").write_text(other, encoding="utf-8")
    main = folder / "main.yaml"
    main.write_text(text, encoding="utf-8")
    return resolve(load(str(main), diagnostics), diagnostics)


def document(folder: Path, text: str, **others: str) -> Document:
    """The document of a text that has no problems."""
    diagnostics = Diagnostics()
    if not text.startswith("openapi:"):
        text = f"openapi: 3.1.0\n{text}"
    parsed = parse(bundle(folder, text, diagnostics, **others), diagnostics)
    assert diagnostics.items == ()
    return parsed


def component(document: Document, name: str) -> Schema:
    return document.schemas[document.components[name]]


def operation(document: Document, name: str) -> Operation:
    (found,) = [one for one in document.operations if one.operation_id == name]
    return found
