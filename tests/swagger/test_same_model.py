"""A document of Swagger 2.0 and the same one of OpenAPI 3.0 have one model, places aside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning import build
from generator.model.dump import dump
from generator.openapi import parse
from generator.swagger import convert
from tests.openapi.documents import SHARED

LEARN = SHARED / "corpus" / "learn-openapis"

OLD = """
swagger: "2.0"
info: {title: Shop, version: "1", license: {name: MIT}}
host: shop.example
basePath: /v1/
schemes: [https, http]
consumes: [application/json]
produces: [application/json]
security: [{key: []}]
securityDefinitions:
  key: {type: apiKey, in: query, name: k}
  basic: {type: basic, description: For people}
  site:
    type: oauth2
    flow: accessCode
    authorizationUrl: https://id.example/a
    tokenUrl: https://id.example/t
    scopes: {read: Look}
tags: [{name: things, description: All of them}]
parameters:
  Page: {name: page, in: query, type: integer, format: int32, default: 1}
  New: {name: thing, in: body, required: true, schema: {$ref: "#/definitions/Thing"}}
responses:
  Wrong: {description: Wrong., schema: {$ref: "#/definitions/Problem"}}
paths:
  /things:
    parameters: [{$ref: "#/parameters/Page"}]
    get:
      operationId: list
      tags: [things]
      parameters:
        - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: sizes, in: query, type: array, items: {type: string, enum: [s, l]}}
        - {name: words, in: query, type: array, items: {type: string}, collectionFormat: pipes}
      responses:
        200:
          description: Things.
          headers: {X-Total: {type: integer, description: How many}}
          schema: {type: array, items: {$ref: "#/definitions/Thing"}}
          examples: {application/json: []}
        default: {$ref: "#/responses/Wrong"}
    post:
      operationId: add
      deprecated: true
      security: [{basic: []}, {site: [read]}]
      parameters: [{$ref: "#/parameters/New"}]
      responses: {201: {description: Added.}}
  /things/{id}/photo:
    post:
      operationId: upload
      consumes: [multipart/form-data]
      parameters:
        - {name: id, in: path, required: true, type: string, format: uuid}
        - {name: photo, in: formData, required: true, type: file, description: The photo}
        - {name: tags, in: formData, type: array, items: {type: string}}
      responses: {204: {description: Done.}}
    get:
      operationId: photo
      produces: [image/png]
      parameters:
        - {name: id, in: path, required: true, type: string, format: uuid}
      responses: {200: {description: It., schema: {type: file}}}
definitions:
  Thing:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: {type: string}
      note: {type: string, x-nullable: true}
      parent: {$ref: "#/definitions/Thing"}
  Lamp:
    allOf:
      - {$ref: "#/definitions/Thing"}
      - {type: object, properties: {watts: {type: number, minimum: 0, exclusiveMinimum: true}}}
  Problem: {type: object, required: [message], properties: {message: {type: string}}}
"""

NEW = """
openapi: 3.0.4
info: {title: Shop, version: "1", license: {name: MIT}}
servers: [{url: "https://shop.example/v1"}, {url: "http://shop.example/v1"}]
security: [{key: []}]
tags: [{name: things, description: All of them}]
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: k}
    basic: {type: http, scheme: basic, description: For people}
    site:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://id.example/a
          tokenUrl: https://id.example/t
          scopes: {read: Look}
  parameters:
    Page: {name: page, in: query, schema: {type: integer, format: int32, default: 1}}
  requestBodies:
    New: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
  responses:
    Wrong:
      description: Wrong.
      content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}
  schemas:
    Thing:
      type: object
      discriminator: {propertyName: kind}
      required: [kind]
      properties:
        kind: {type: string}
        note: {type: string, nullable: true}
        parent: {$ref: "#/components/schemas/Thing"}
    Lamp:
      allOf:
        - {$ref: "#/components/schemas/Thing"}
        - {type: object, properties: {watts: {type: number, minimum: 0, exclusiveMinimum: true}}}
    Problem: {type: object, required: [message], properties: {message: {type: string}}}
paths:
  /things:
    parameters: [{$ref: "#/components/parameters/Page"}]
    get:
      operationId: list
      tags: [things]
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
        - name: sizes
          in: query
          explode: false
          schema: {type: array, items: {type: string, enum: [s, l]}}
        - name: words
          in: query
          style: pipeDelimited
          explode: false
          schema: {type: array, items: {type: string}}
      responses:
        200:
          description: Things.
          headers: {X-Total: {description: How many, schema: {type: integer}}}
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}
              example: []
        default: {$ref: "#/components/responses/Wrong"}
    post:
      operationId: add
      deprecated: true
      security: [{basic: []}, {site: [read]}]
      requestBody: {$ref: "#/components/requestBodies/New"}
      responses: {201: {description: Added.}}
  /things/{id}/photo:
    post:
      operationId: upload
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {type: string, format: binary, description: The photo}
                tags: {type: array, items: {type: string}}
            encoding: {tags: {style: form, explode: false}}
      responses: {204: {description: Done.}}
    get:
      operationId: photo
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
      responses:
        200: {description: It., content: {image/png: {schema: {type: string, format: binary}}}}
"""


def model(path: Path) -> Any:
    """The model as JSON, without places and the names of files."""
    diagnostics = Diagnostics()
    bundle = convert(resolve(load(str(path), diagnostics), diagnostics), diagnostics)
    text = dump(build(parse(bundle, diagnostics), diagnostics)).replace(f"{path}#", "#")
    return without_places(json.loads(text))


def without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_places(each) for key, each in value.items() if key != "at"}
    return [without_places(each) for each in value] if isinstance(value, list) else value


def test_both_versions_have_one_model(tmp_path: Path) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(OLD)
    new.write_text(NEW)
    assert model(old) == model(new)


def differences(old: Any, new: Any, path: str = "") -> list[str]:
    """Where two values of JSON differ: the deepest places that both have, in order."""
    if isinstance(old, dict) and isinstance(new, dict):
        keys = dict.fromkeys((*old, *new))
        return [
            found
            for key in keys
            for found in differences(old.get(key), new.get(key), f"{path}/{key}")
        ]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        pairs = enumerate(zip(old, new, strict=True))
        return [found for at, pair in pairs for found in differences(*pair, f"{path}/{at}")]
    return [] if old == new else [path]


@pytest.mark.corpus
@pytest.mark.skipif(not LEARN.is_dir(), reason=f"{LEARN} is not on this machine")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "petstore",  # the newer one limits pages, and says what is posted and shown
            [
                "/services/0/operations/0/parameters/0/type/constraints",
                "/services/0/operations/1/body",
                "/services/0/operations/2/responses/0/contents/0/type/id",
                "/declarations/#/components/schemas/Pets/type/constraints",
                "/references/showPetById response",
                "/references/createPets request",
            ],
        ),
        (
            "petstore-expanded",  # the newer one says other texts, another server and no collectionFormat
            [
                "/doc/description",
                "/servers/0/url",
                "/services/0/operations/0/parameters/0/explode",
                "/services/0/operations/0/doc/description",
                "/services/0/operations/1/doc/description",
            ],
        ),
    ],
)
def test_published_documents_differ_in_what_they_say_alone(name: str, expected: list[str]) -> None:
    old, new = LEARN / "v2.0/yaml" / f"{name}.yaml", LEARN / "v3.0" / f"{name}.yaml"
    assert differences(model(old), model(new)) == expected
