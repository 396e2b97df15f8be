"""What leads from page to page: the README's contents, the index, the list of methods, where a model is used."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from generator.diagnostics import Diagnostics
from generator.model.operations import Api
from generator.targets.markdown.openings import LINE, shortened
from tests.meaning.documents import api
from tests.samples.pages import dead_links, python_blocks
from tests.targets.commonmark import read
from tests.targets.pages import pages_of

DOCUMENT = """
tags:
  - {name: shop, description: Buys things. And more.}
paths:
  /things/{id}:
    post:
      operationId: buyThing
      summary: Buy it
      tags: [shop]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: fast, in: query, schema: {$ref: '#/components/schemas/Speed'}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
      responses:
        "200":
          description: Bought.
          content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}
        "402":
          description: No money.
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
webhooks:
  sent:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
      responses: {"200": {description: Thanks.}}
components:
  schemas:
    Speed: {type: string, enum: [slow, fast], description: How soon it comes. Or not.}
    Order: {type: object, required: [amount], properties: {amount: {type: integer}}}
    Receipt:
      type: object
      properties:
        order: {$ref: '#/components/schemas/Order'}
        any: {anyOf: [{$ref: '#/components/schemas/Order'}, {type: string}]}
    Problem: {type: object, properties: {code: {type: string}}}
    Sent: {type: object, description: It is on its way., required: [id], properties: {id: {type: string}}}
    Api: {type: object, properties: {a: {type: string}}}
    Readme: {type: object, properties: {a: {type: string}}}
"""


def pages(found: Api) -> Mapping[str, str]:
    """Every page, by path."""
    return pages_of(found, "shop")


@cache
def made() -> Mapping[str, str]:
    with TemporaryDirectory() as folder:
        return pages(api(Path(folder), DOCUMENT, Diagnostics()))


def test_no_link_is_dead_and_every_block_is_python() -> None:
    assert [*dead_links(made())] == []
    for path, text in made().items():
        for block in python_blocks(path, text):
            compile(block.code, str(block), "exec")


def test_the_contents_lead_to_every_section() -> None:
    text = made()["README.md"]
    contents = text.partition("## Contents\n")[2].partition("\n## ")[0]
    sections = {each.removeprefix("## ") for each in text.split("\n") if each.startswith("## ")} - {
        "Contents",
        "Requirements.",
        "Installation & Usage",
        "Author",
    }
    linked = {each.lower() for each in read(contents).targets}
    for each in sections:
        slug = "".join(one for one in each.lower() if one.isalnum() or one in " -")
        assert f"#{slug.replace(' ', '-')}" in linked, each


def test_pages_of_all_have_names_that_no_model_has() -> None:
    assert "docs/Api.md" in made() and "docs/Readme.md" in made()
    assert "docs/api2.md" in made() and "docs/README2.md" in made()
    assert "(docs/api2.md)" in made()["README.md"] and "(docs/README2.md)" in made()["README.md"]


def test_the_index_lists_services_and_models_with_their_first_sentence() -> None:
    index = made()["docs/README2.md"]
    assert "[ShopApi](ShopApi.md) | 1 | Buys things.\n" in index
    assert "[Speed](Speed.md) | How soon it comes.\n" in index
    assert "[Order](Order.md) | \n" in index


def test_all_methods_are_listed_with_their_types() -> None:
    assert (
        "- [**buy_thing**](ShopApi.md#buy_thing)(id: str, order: [Order](Order.md), *fast*: [Speed](Speed.md))"
        " → [Receipt](Receipt.md)\n"
    ) in made()["docs/api2.md"]


def test_operations_stand_under_their_tag() -> None:
    readme = made()["README.md"]
    assert "### shop\n\n[ShopApi](docs/ShopApi.md): Buys things.\n\nMethod | HTTP request" in readme
    row = "[**buy_thing**](docs/ShopApi.md#buy_thing) | **POST** /things/{id} | Buy it\n"
    assert row in readme


def test_a_model_says_where_it_is_used() -> None:
    used = {
        name: made()[f"docs/{name}.md"].partition("## Where it is used\n")[2].partition("\n\n")[0]
        for name in ("Order", "Speed", "Receipt", "Problem", "Sent", "Api")
    }
    operation = "[`buy_thing`](ShopApi.md#buy_thing)"
    parts = "[Receipt.order](Receipt.md), [Receipt.any](Receipt.md)"
    assert used == {
        "Order": f"- Sent by {operation}\n- A part of {parts}",
        "Speed": f"- A parameter of {operation}",
        "Receipt": f"- Answered by {operation}",
        "Problem": f"- An error of {operation}",
        "Sent": "- The event of the webhook `sent`\n- A part of [WebhookEvent](WebhookEvent.md)",
        "Api": "",
    }


def test_webhooks_are_listed_and_handled() -> None:
    section = made()["README.md"].partition("## Webhooks\n")[2].partition("\n## ")[0]
    assert "`sent` | [Sent](docs/Sent.md) | \n" in section
    assert "event = parse_webhook(body, headers)" in section


def test_getting_started_leads_with_the_client_object() -> None:
    start = made()["README.md"].partition("## Getting Started\n")[2]
    assert start.index("from shop import Client\n") < start.index("shop.ApiClient(")
    assert 'client.shop.buy_thing("abc123", {"amount": 1000})' in start


def test_many_operations_are_folded_and_many_models_are_on_a_page_of_their_own(
    tmp_path: Path,
) -> None:
    paths = "\n".join(
        f"  /{index}: {{get: {{operationId: get{index}, responses: {{'200': {{description: ok}}}}}}}}"
        for index in range(101)
    )
    schemas = ", ".join(f"M{index}: {{type: object}}" for index in range(41))
    text = f"paths:\n{paths}\ncomponents: {{schemas: {{{schemas}}}}}\n"
    of = pages(api(tmp_path, text, Diagnostics()))
    assert '<details markdown="1"><summary>101 operations</summary>\n\nMethod |' in of["README.md"]
    assert "[the 41 that the document names](docs/README.md#models)" in of["README.md"]
    assert "[M40](M40.md)" in of["docs/README.md"]
    assert [*dead_links(of)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short", "short"),
        ("word " * 40, "word " * 23 + "word …"),
        (f"{'a' * (LINE - 5)} [a link](https://example.com)", f"{'a' * (LINE - 5)} …"),
        (f"{'a' * (LINE - 5)} `some code`", f"{'a' * (LINE - 5)} …"),
    ],
)
def test_a_long_sentence_is_cut_between_words(text: str, expected: str) -> None:
    assert shortened(text) == expected
