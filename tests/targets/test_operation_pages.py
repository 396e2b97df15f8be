"""An operation's page says what its body holds, what a failed call comes to, and how an answer goes on."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.diagnostics import Diagnostics
from generator.model.operations import Api
from generator.targets.markdown.openings import LONGEST, first_sentence, opening
from tests.meaning.documents import api
from tests.targets.pages import pages_of

DOCUMENT = """
paths:
  /orders/{id}:
    post:
      operationId: createOrder
      tags: [orders]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {$ref: '#/components/schemas/Trace'}}
        - {name: dry, in: query, schema: {type: boolean, default: false}}
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/NewOrder'}}
          text/csv: {schema: {type: string}}
      responses:
        "200": {description: Done.}
        "404":
          description: No such shop.
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
        "503": {description: Closed.}
        4XX: {description: Something else.}
  /many:
    post:
      operationId: createMany
      tags: [orders]
      requestBody:
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/Animal'}}
      responses: {"200": {description: Done.}}
    get:
      operationId: listMany
      tags: [orders]
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                required: [data, has_more]
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Dog'}}
                  last_id: {type: string}
                  has_more: {type: boolean}
components:
  schemas:
    Trace: {type: string, description: "Where it comes from. More of it."}
    Problem: {type: object, properties: {code: {type: string}}}
    Size: {type: string, enum: [small, large]}
    NewOrder:
      type: object
      required: [amount]
      properties:
        note: {type: string, description: "Said first.\\n\\n- one\\n- two"}
        old: {type: string, deprecated: true}
        secret: {type: string, readOnly: true}
        amount: {type: integer, minimum: 1}
        size: {$ref: '#/components/schemas/Size'}
        address: {$ref: '#/components/schemas/Address'}
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
    Address: {type: object, description: A place. Big., required: [street], properties: {street: {type: string}}}
    Line: {type: object, properties: {a: {type: string}, b: {$ref: '#/components/schemas/Address'}}}
    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
    Cat: {type: object, description: It meows. Often., required: [kind], properties: {kind: {type: string, const: cat}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, const: dog}}}
"""


def pages(found: Api) -> Mapping[str, str]:
    """Every page, by path."""
    return pages_of(found, "shop", website=True)


@cache
def made() -> Mapping[str, str]:
    with TemporaryDirectory() as folder:
        return pages(api(Path(folder), DOCUMENT, Diagnostics()))


def section(name: str) -> str:
    """An operation's part of its page."""
    return (
        made()["docs/OrdersApi.md"].partition(f"# **{name}**\n")[2].partition("[[Back to top]]")[0]
    )


def test_a_body_shows_its_fields_required_ones_first_deprecated_ones_last() -> None:
    body = section("create_order").partition("<summary>Body (required)</summary>")[2]
    table = body.partition("-------------\n")[2].partition("\n\n")[0].split("\n")
    assert table == [
        "**amount** | **int** | [required] [minimum 1] | ",
        "**note** | **str** | [optional] | Said first.",
        '**size** | [**Size**](Size.md) | [optional] [one of `"small"`, `"large"`] | ',
        "**address** | [**Address**](Address.md) | [optional] | A place.",
        "**address.street** | **str** | [required] | ",
        "**lines** | [**list\\[Line\\]**](Line.md) | [optional] | ",
        "**old** | **str** | [optional] [deprecated] | ",
    ]


def test_a_body_of_several_types_shows_each() -> None:
    made_of = section("create_order")
    assert "[**NewOrder**](NewOrder.md), sent as `application/json`:" in made_of
    assert "**str**, sent as `text/csv`." in made_of


def test_a_list_of_one_of_several_says_which() -> None:
    body = section("create_many").partition("<summary>Body (optional)</summary>")[2]
    assert "Each item is one of these, told apart by `kind`:" in body
    assert '[**Cat**](Cat.md) | `"cat"`: It meows.\n[**Dog**](Dog.md) | `"dog"`\n' in body


def test_parameters_say_where_they_travel_and_what_their_type_says() -> None:
    table = section("create_order").partition("### Parameters\n")[2]
    assert " **id** | **str**|  | [required] [in the path]\n" in table
    assert (
        " **x_trace** | [**Trace**](Trace.md)| Where it comes from. | [optional]"
        " [`X-Trace` in the header]\n"
    ) in table
    assert "[optional] [default to `False`] [in the query]\n" in table


def test_errors_stand_in_a_table_with_their_exceptions() -> None:
    table = section("create_order").partition("<summary>Errors</summary>\n\n")[2]
    assert table.partition("\n\n")[0].split("\n")[2:] == [
        "404 | `NotFoundException` | [**Problem**](Problem.md) | No such shop.",
        "503 | `ServiceException` | - | Closed.",
        "4XX | `ApiException` | - | Something else.",
    ]


def test_a_page_of_a_list_says_how_it_goes_on() -> None:
    assert (
        "> **Pagination**: `list_many_iter` gives the items of all pages, and asks for a page when"
        " it is needed: leave the loop to stop. For the next page, `after` is the `last_id` of this"
        " one; the last page has a `has_more` that is false. Items stand in `data` of a page.\n"
    ) in section("list_many")


def test_a_body_of_very_many_fields_leads_to_its_page(tmp_path: Path) -> None:
    many = ", ".join(f"f{index}: {{type: string}}" for index in range(100))
    text = f"""
paths:
  /a:
    post:
      operationId: make
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Big'}}}}}}}}
      responses: {{"200": {{description: Done.}}}}
components: {{schemas: {{Big: {{type: object, properties: {{{many}}}}}}}}}
"""
    page = pages(api(tmp_path, text, Diagnostics()))["docs/DefaultApi.md"]
    assert "**f59** |" in page and "**f60** |" not in page
    assert "40 more fields stand on the page of [`Big`](Big.md)." in page


@pytest.mark.parametrize(
    ("text", "begins", "sentence"),
    [
        ("One. Two e.g. this. Three.", "One. Two e.g. this. Three.", "One."),
        ("It takes:\n- a\n- b", "It takes …", "It takes:"),
        ("Short.\n\nAnd what it means.", "Short. And what it means.", "Short."),
        (f"{'x' * LONGEST}.\n\nMore.", f"{'x' * LONGEST}.", f"{'x' * LONGEST}."),
        (f"A. {'Y' * LONGEST}. B.", "A.", "A."),
        ("", "", ""),
    ],
)
def test_how_a_text_begins(text: str, begins: str, sentence: str) -> None:
    assert opening(text) == begins
    assert first_sentence(text) == sentence
