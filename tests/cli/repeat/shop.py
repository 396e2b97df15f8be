"""A small shop in several files, and runs over it, whole ones and such as end at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import Outcome
from generator.pipeline import generate
from generator.repeat import repeat
from generator.targets.registry import find
from tests.generated import Unwatched

API = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example.com"}]
paths:
  /items:
    $ref: parts/paths.yaml#/items
components:
  schemas:
    Item:
      required: [name, name]
      type: object
      properties:
        name: {type: string, description: Its name.}
        name: {type: string}
    Odd:
      allOf:
        - {type: string}
        - $ref: parts/types/number.yaml
"""
PATHS = """\
items:
  get:
    operationId: listItems
    tags: [Items]
    responses:
      "200":
        description: Fine.
        content:
          application/json:
            schema: {$ref: "../api.yaml#/components/schemas/Item"}
  put:
    operationId: putItem
    tags: [Items]
    responses:
      "200":
        description: Fine.
        content:
          application/json:
            schema: {$ref: "../api.yaml#/components/schemas/Odd"}
      "200": {description: Twice.}
"""
OVERLAY = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
- {target: $.info, update: {description: Things to buy.}}
- {target: $.paths.nothing, remove: true}
"""
SAID = "nothing has changed since the last run"


def told(diagnostics: Diagnostics) -> list[tuple[object, ...]]:
    """Everything that people and programs are told of problems."""
    return [
        (each.code, each.severity, each.message, each.hint, str(each.at))
        + ((each.at.pointer, each.at.source.line(each.at.line)) if each.at else ())
        for each in diagnostics.items
    ]


def whole(options: Options) -> tuple[Outcome, list[tuple[object, ...]]]:
    diagnostics = Diagnostics()
    outcome = generate(options, find(options.target), diagnostics, Unwatched())
    return outcome, told(diagnostics)


def again(options: Options) -> tuple[Outcome | None, list[tuple[object, ...]]]:
    diagnostics = Diagnostics()
    outcome, _ = repeat(options, diagnostics)
    return outcome, told(diagnostics)


def made(here: Path, **changed: Any) -> Options:
    options = replace(Options(spec=str(here / "api.yaml"), output=here / "out"), **changed)
    whole(options)
    return options
