"""Builds models of small documents that stand in tests."""

from pathlib import Path
from textwrap import indent

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning import Correction, build
from generator.model.operations import Api, Operation
from generator.openapi import parse

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def api(
    folder: Path,
    text: str,
    problems: Diagnostics,
    *corrections: Correction,
    version: str = "3.1.0",
) -> Api:
    """The model of a text."""
    path = folder / "spec.yaml"
    path.write_text(HEAD.replace("3.1.0", version) + text)
    bundle = resolve(load(str(path), problems), problems)
    return build(parse(bundle, problems), problems, corrections)


def listing(parameters: str, answer: str, headers: str = "") -> str:
    """A document with one list, `GET /things`: its query parameters (`after: string`), its answer (YAML)."""
    named = [each.split(":") for each in parameters.split()]
    spelled = ", ".join(
        f"{{name: '{name}', in: query, schema: {{type: {kind}}}}}" for name, kind in named
    )
    said = f"          headers: {{{headers}: {{schema: {{type: string}}}}}}\n" if headers else ""
    return (
        "paths:\n  /things:\n    get:\n      operationId: listThings\n"
        f"      parameters: [{spelled}]\n"
        '      responses:\n        "200":\n          description: A page.\n'
        f"{said}          content:\n            application/json:\n              schema:\n"
        f"{indent(answer.strip(), ' ' * 16)}\n"
    )


def only(found: Api) -> Operation:
    """The one operation of a model."""
    ((operation,),) = (service.operations for service in found.services)
    return operation
