"""Where a request carries a JSON Schema, a class will do; what an answer says in JSON is read as the class."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field

from tests.generated import generated
from tests.loopback import Server


class Guest(BaseModel):
    name: str
    age: int = 3


class Party(BaseModel):
    """Who meets where."""

    host: Guest = Field(description="Whose party it is.")
    guests: list[Guest] = []


class Node(BaseModel):
    below: list[Node] = Field(description="What is below.")
    beside: Node | None = Field(None, description="What is beside.")


class Open(BaseModel):
    count: dict[str, int]


MESSAGES = [{"role": "user", "content": "x"}]
GUEST = {
    "title": "Guest",
    "type": "object",
    "properties": {
        "name": {"title": "Name", "type": "string"},
        "age": {"title": "Age", "type": "integer"},
    },
    "required": ["name", "age"],
    "additionalProperties": False,
}


@pytest.fixture
def sent(sample: Any, client: Any, server: Server) -> Any:
    def call(body: Any = None, **given: Any) -> Any:
        server.answer(200, {"id": "c"})
        api = sample.ChatApi(client)
        if body is None:
            api.create_chat_completion(model="m", messages=MESSAGES, **given)
        else:
            api.create_chat_completion(body, **given)
        return json.loads(server.received[-1].body)

    return call


def test_a_class_is_a_strict_schema_with_what_goes_with_it(sent: Any) -> None:
    assert sent(response_format=Party)["response_format"] == {
        "type": "json_schema",
        "json_schema": {
            "name": "Party",
            "description": "Who meets where.",
            "strict": True,
            "schema": {
                "$defs": {"Guest": GUEST},
                "title": "Party",
                "description": "Who meets where.",
                "type": "object",
                "properties": {
                    "host": {**GUEST, "description": "Whose party it is."},
                    "guests": {
                        "title": "Guests",
                        "type": "array",
                        "items": {"$ref": "#/$defs/Guest"},
                    },
                },
                "required": ["host", "guests"],
                "additionalProperties": False,
            },
        },
    }


def test_a_class_stands_in_lists_dicts_and_models(sent: Any, sample: Any) -> None:
    tool = sent(tools=[Guest])["tools"][0]
    assert tool["type"] == "function" and tool["function"]["name"] == "Guest"
    assert tool["function"]["parameters"] == GUEST and tool["function"]["strict"] is True
    format = {"type": "json_schema", "json_schema": Guest}
    body = {"model": "m", "messages": MESSAGES, "response_format": format}
    made = sample.CreateChatCompletionRequest(model="m", messages=MESSAGES, response_format=Guest)
    for each in (sent(body), sent(made)):
        assert each["response_format"]["json_schema"]["schema"] == GUEST


def test_what_is_open_is_not_strict(sent: Any) -> None:
    told = sent(response_format=Open)["response_format"]["json_schema"]
    assert told["strict"] is False and told["schema"] == Open.model_json_schema()


def test_what_leads_back_to_itself_ends(sent: Any) -> None:
    told = sent(response_format=Node)["response_format"]["json_schema"]
    assert told["strict"] is True
    node = told["schema"]["$defs"]["Node"]
    assert node["required"] == ["below", "beside"] and node["additionalProperties"] is False


def test_any_other_class_is_refused(sent: Any, sample: Any) -> None:
    with pytest.raises(sample.ApiValueError, match="response_format"):
        sent(response_format=int)


def test_unchecked_requests_take_a_class_too(sample: Any, server: Server) -> None:
    server.answer(200, {"id": "c"})
    configuration = sample.Configuration(host=server.url, client_side_validation=False)
    with sample.ApiClient(configuration) as client:
        api = sample.ChatApi(client)
        api.create_chat_completion(model="m", messages=MESSAGES, response_format=Guest)
    told = json.loads(server.received[-1].body)["response_format"]
    assert told["json_schema"]["schema"] == GUEST


@pytest.fixture
def reply(sample: Any, client: Any, server: Server) -> Any:
    return lambda *texts: answered(sample, client, server, *texts)


def answered(sample: Any, client: Any, server: Server, *texts: str) -> Any:
    choices = [{"index": 0, "message": {"role": "assistant", "content": each}} for each in texts]
    server.answer(200, {"id": "c", "choices": choices})
    return sample.ChatApi(client).create_chat_completion(model="m", messages=MESSAGES)


def test_the_first_text_that_fits_is_read(sample: Any, reply: Any) -> None:
    answer = reply("Hello", '{"nam": "Bo"}', '{"name": "Ann"}', '{"name": "Cy"}')
    assert sample.parsed(answer, Guest) == Guest(name="Ann")
    assert sample.parsed(answer.choices[3].message.content, Guest) == Guest(name="Cy")
    assert sample.parsed({"any": ["[1, 2]"]}, list[int]) == [1, 2]


@pytest.mark.parametrize(
    ("texts", "said"), [(["Hello"], "no JSON"), (['{"name": 1}'], "valid string"), ([], "no JSON")]
)
def test_what_is_wrong_is_told(sample: Any, reply: Any, texts: list[str], said: str) -> None:
    with pytest.raises(sample.exceptions.ApiResponseError, match=f"(?s)No text.*Guest.*{said}"):
        sample.parsed(reply(*texts), Guest)


REGISTRY = """
openapi: 3.1.0
info: {title: Registry, version: "1"}
servers: [{url: "http://localhost"}]
paths:
  /schemas:
    post:
      operationId: addSchema
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}
      responses: {"204": {description: Done.}}
    put:
      operationId: addMany
      requestBody:
        required: true
        content:
          application/json: {schema: {type: array, items: {$ref: '#/components/schemas/New'}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    New:
      type: object
      required: [name, schema]
      properties: {name: {type: string}, schema: {type: object, description: A JSON Schema.}}
"""


def test_items_of_a_body_are_made_of_classes_and_keywords_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spec.yaml").write_text(REGISTRY)
    generated(tmp_path / "spec.yaml", tmp_path, "schema_registry")
    monkeypatch.syspath_prepend(str(tmp_path))
    package = import_module("schema_registry")
    with package.testing.mock_api() as mock:
        api = package.DefaultApi()
        for method in (package.DefaultApi.add_schema, package.DefaultApi.add_many):
            mock.on(method).reply(204)
        api.add_schema(name="a", var_schema={"type": "object"})
        assert mock.requests[-1].json == {"name": "a", "schema": {"type": "object"}}
        api.add_many([Guest, {"name": "b", "schema": {}}])
        assert mock.requests[-1].json == [
            {"name": "Guest", "schema": Guest.model_json_schema()},
            {"name": "b", "schema": {}},
        ]
