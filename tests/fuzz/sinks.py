"""Where texts of a document go, and texts that want to be more than texts.

In: texts. Out: documents that have each of them in a place of a kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

TEXTS: Mapping[str, str] = {
    "line breaks": "a\nimport pwned\r\n\rpwned.go\n\n\n# PWNED\n\tx",
    "other breaks": "a\u2028import pwned\u2029import pwned\x85import pwned\x0bimport pwned\x0cx",
    "double quotes": '"); import pwned; __import__("pwned"); ("',
    "single quotes": "'); import pwned; __import__('pwned'); ('",
    "three quotes": '"""\nimport pwned\n"""',
    "three single quotes": "'''\nimport pwned\n'''",
    "a quote at the end": 'a"',
    "a backslash at the end": "a\\",
    "backslashes": '\\" \\\\" \\\\\\" \\',
    "a name of Unicode": "\\N{QUOTATION MARK}\\x22\\u0022\\042",
    "half of an escape": "\\N{ \\x \\u12 \\U1",
    "Jinja": "{{ 1337*1337 }}{% for x in [1337*1337] %}{{ x }}{% endfor %}{# #}",
    "Jinja ends": "%} }} #} {% endblock %}{% raw %}",
    "f-string": "{__import__('pwned')}{1337*1337!r}}}{{",
    "comment ends": "*/ --> ]]> #) -- \n pwned.go",
    "Eiffel's escapes": '%" pwned.go %"%N%(%/0/%U%',
    "Eiffel's strings": '"[\npwned.go\n]"\n"{\n}"',
    "percent": "%s %d %(x)s %% %",
    "bidi": "a\u202eb\u2066c\u2069\u200f\u061cd",
    "invisible": "a\u200bb\u200d\ufeff\u00ad\u2060\U000e0041c",
    "NUL": "a\0b\x1b[31m\x07\x7f",
    "half of a pair": "a\ud800b\udfff",
    "HTML": "<script>pwned()</script><img src=x onerror=pwned()><a href='javascript:pwned()'>x</a>",
    "half of HTML": "</p></div><iframe src=//pwned <!-- <svg/onload=pwned()> &lt;script&gt;",
    "links": "[x](javascript:pwned()) [y](//pwned.example) [z](data:text/html,pwned) <javascript:pwned()> ![](x)",
    "a link by reference": "[x][y]\n\n[y]: javascript:pwned()",
    "a table": "a | b | c\n|---|---|\n| PWNED | |",
    "back-ticks": "``` \nPWNED\n``` ` `` ~~~\n<script>pwned()</script>",
    "an underline": "x\nPWNED\n=====\nPWNED\n-----\n",
    "blocks": "> PWNED\n* x\n1. x\n    code\n!!! note\n::: x\n--8<-- 'x'\n[TOC]\n[^1]: x\n{: #x }",
    "entities": "&quot;&#34;&#x22;&newline;&NewLine;javascript&colon;",
    "paths": "../../../etc/passwd",
    "a device": "CON",
    "dots": "..",
    "nothing": "",
    "a space": " ",
    "digits": "1",
    "a dunder": "__init__",
    "a keyword": "class",
    "i without a dot": "\u0130D\u0131",
    "wide letters": "\uff49\uff4d\uff50\uff4f\uff52\uff54 \u212a\u017f",
}
Put = Callable[[Any, str, int], None]
"""Puts a text into a document; the number tells it from the others."""

OBJECT = "#/components/schemas/Thing"


def document() -> Any:
    """A small document of each thing."""
    content = {"application/json": {"schema": {"$ref": OBJECT}}}
    operation = {
        "operationId": "send",
        "tags": ["things"],
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "tags": [],
        "paths": {"/things": {"post": operation}},
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}},
            "securitySchemes": {},
        },
    }


def operation(document: Any) -> Any:
    return document["paths"]["/things"]["post"]


def thing(document: Any) -> Any:
    return document["components"]["schemas"]["Thing"]


def parameter(place: str) -> Put:
    def put(document: Any, text: str, number: int) -> None:
        operation(document)["parameters"].append(
            {"name": text, "in": place, "schema": {"type": "string"}, "description": text}
        )

    return put


def field(**schema: Any) -> Put:
    """A property whose schema has the text where it says `TEXT`."""

    def filled(value: Any, text: str) -> Any:
        if isinstance(value, dict):
            return {filled(key, text): filled(each, text) for key, each in value.items()}
        if isinstance(value, list):
            return [filled(each, text) for each in value]
        return text if value == "TEXT" else value

    def put(document: Any, text: str, number: int) -> None:
        thing(document)["properties"][f"p{number}"] = filled(schema, text)

    return put


def info(document: Any, text: str, number: int) -> None:
    document["info"] |= {"description": text, "summary": text, "termsOfService": text}
    document["info"] |= {"contact": {"name": text, "url": text, "email": text}}
    document["info"] |= {"license": {"name": text, "url": text}}
    document["externalDocs"] = {"url": text, "description": text}


def path(document: Any, text: str, number: int) -> None:
    item: Any = {"get": {"responses": {"200": {"description": text}}, "summary": text}}
    document["paths"][f"/p{number}/{text}"] = item


def tag(document: Any, text: str, number: int) -> None:
    document["tags"].append({"name": text, "description": text, "externalDocs": {"url": text}})
    document["paths"][f"/t{number}"] = {"get": {"tags": [text], "responses": {}}}


def operation_id(document: Any, text: str, number: int) -> None:
    document["paths"][f"/o{number}"] = {
        "get": {"operationId": text, "summary": text, "description": text, "responses": {}}
    }


def media_type(document: Any, text: str, number: int) -> None:
    schema = {"schema": {"$ref": OBJECT}, "example": text}
    document["paths"][f"/m{number}"] = {
        "post": {
            "requestBody": {"content": {text: schema, f"a/{text}": schema}},
            "responses": {"200": {"description": "", "content": {text: schema}}},
        }
    }


def header(document: Any, text: str, number: int) -> None:
    headers = {text: {"schema": {"type": "string"}, "description": text}}
    operation(document)["responses"]["200"].setdefault("headers", {}).update(headers)


def schema(document: Any, text: str, number: int) -> None:
    document["components"]["schemas"][text] = {
        "type": "object",
        "title": text,
        "description": text,
        "properties": {"x": {"type": "string"}},
    }


def key(document: Any, text: str, number: int) -> None:
    thing(document)["properties"][text] = {"type": "string", "description": text, "title": text}
    thing(document).setdefault("required", []).append(text)


def union(document: Any, text: str, number: int) -> None:
    schemas = document["components"]["schemas"]
    for each in ("A", "B"):
        schemas[f"{each}{number}"] = {"type": "object", "properties": {text: {"type": "string"}}}
    choice = [{"$ref": f"#/components/schemas/{each}{number}"} for each in "AB"]
    mapping = {text: choice[0]["$ref"], f"{text}2": choice[1]["$ref"]}
    thing(document)["properties"][f"u{number}"] = {
        "oneOf": choice,
        "discriminator": {"propertyName": text, "mapping": mapping},
    }


def scheme(document: Any, text: str, number: int) -> None:
    schemes = document["components"]["securitySchemes"]
    schemes[text] = {"type": "apiKey", "in": "header", "name": text, "description": text}
    flow = {"tokenUrl": text, "scopes": {text: text}}
    schemes[f"o{number}{text}"] = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    operation(document).setdefault("security", []).extend(
        [{text: []}, {f"o{number}{text}": [text]}]
    )


def server(document: Any, text: str, number: int) -> None:
    variable = {"default": text, "enum": [text], "description": text}
    url = f"https://shop.example/{number}/{text}/{{v}}"
    document["servers"].append({"url": url, "description": text, "variables": {"v": variable}})
    document["servers"].append({"url": text})


def extension(document: Any, text: str, number: int) -> None:
    for around in (document, document["info"], operation(document), thing(document)):
        around[f"x-{text}"] = text
    operation(document) | {"x-codeSamples": [{"lang": text, "source": text}]}


def example(document: Any, text: str, number: int) -> None:
    content = operation(document)["responses"]["200"]["content"]["application/json"]
    content.setdefault("examples", {})[text] = {"summary": text, "value": {"name": text}}
    document["paths"][f"/e{number}"] = {
        "post": {
            "requestBody": {
                "content": {"text/plain": {"schema": {"type": "string"}, "example": text}}
            },
            "responses": {"204": {"description": text}},
        }
    }


ONE: Mapping[str, Callable[[Any, str], None]] = {
    "title": lambda document, text: document["info"].update(title=text),
    "version": lambda document, text: document["info"].update(version=text),
    "info": lambda document, text: info(document, text, 0),
}
"""Of what a document has one."""

MANY: Mapping[str, Put] = {
    "path": path,
    "query": parameter("query"),
    "header parameter": parameter("header"),
    "cookie": parameter("cookie"),
    "header": header,
    "media type": media_type,
    "server": server,
    "tag": tag,
    "operationId": operation_id,
    "schema": schema,
    "property": key,
    "enum": field(type="string", enum=["TEXT", "other"]),
    "names of an enum": field(
        **{"type": "string", "enum": ["a", "b"]},
        **{"x-enum-varnames": ["TEXT", "other"], "x-enum-descriptions": ["TEXT", "TEXT"]},
    ),
    "const": field(const="TEXT"),
    "default": field(type="string", default="TEXT"),
    "default of an object": field(type="object", default={"TEXT": ["TEXT"]}),
    "examples": field(type="string", examples=["TEXT"], title="TEXT", description="TEXT"),
    "pattern": field(type="string", pattern="TEXT"),
    "patternProperties": field(type="object", patternProperties={"TEXT": {"type": "string"}}),
    "format": field(type="string", format="TEXT", contentMediaType="TEXT", contentEncoding="TEXT"),
    "required": field(type="object", required=["TEXT"], properties={"TEXT": {"type": "integer"}}),
    "xml": field(type="object", xml={"name": "TEXT", "prefix": "TEXT", "namespace": "TEXT"}),
    "discriminator": union,
    "scheme": scheme,
    "extension": extension,
    "example": example,
}
"""Of what a document may have any number."""


def documents(sink: str) -> Mapping[str, Any]:
    """Documents that have all texts in a place, by what to call them."""
    if sink in ONE:
        found = {}
        for name, text in TEXTS.items():
            found[name] = document()
            ONE[sink](found[name], text)
        return found
    whole = document()
    for number, text in enumerate(TEXTS.values()):
        MANY[sink](whole, text, number)
    return {"all": whole}
