"""Descriptions are CommonMark without HTML, and their links lead to the site of the authors where it is known."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.document import load
from generator.openapi.html_text import markdown_of
from generator.openapi.prose import prose, site_of
from tests.meaning.documents import api


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<p>One <b> big </b>thing.</p><p>Two<br/>three</p>",
            "One  **big** thing.\n\nTwo\n\nthree",
        ),
        ('See <a href="/docs/x" target="_blank">the docs</a>.', "See [the docs](/docs/x)."),
        ("<a href='https://e.com/a (b)'>x</a>", "[x](https://e.com/a%20%28b%29)"),
        ("<a href='#top'>here</a> <a name='x'>there</a>", "here there"),
        (
            "<ul><li>one</li>\n<li><p>two <code>x &lt; y</code></p></li></ul>after",
            "- one \n- two `x < y`\n\nafter",
        ),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n1. b"),
        ("<h2>Title</h2>text&nbsp;here", "**Title**\n\ntext here"),
        ("<pre><code>a\n  b</code></pre>", "```\na\n  b\n```"),
        ("<code>a`b</code>", "`` a`b ``"),
        ("<b></b>x <i>y", "x *y*"),
        ("x</b> </a></li>", "x"),
        ("<b><i>both</i></b>", "***both***"),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "1 2"),
        ("in code: `<b>` and\n```\n<p>\n```", "in code: `<b>` and\n```\n<p>\n```"),
        ("a <!-- hidden --> b", "a  b"),
    ],
)
def test_html_becomes_markdown(text: str, expected: str) -> None:
    assert markdown_of(text) == expected


@pytest.mark.parametrize("text", ["Use <your key>", "a < b > c", "List<String> and <version>", ""])
def test_what_is_no_html_stays(text: str) -> None:
    assert prose(text, "https://example.com") == text


PIECES = (
    *("<b>", "</b>", "<a href='/x'>", "</a>", "<li>", "</ul>", "<ol>", "<pre>", "</pre>", "<code>"),
    *("</code>", "<p>", " ", "x", "\n", "<i/>", "<h1>", "</h1>", "<br>"),
)


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_html_keeps_its_words(text: str) -> None:
    found = markdown_of(text)
    assert found.count("x") - found.count("](/x)") == text.replace("'/x'", "").count("x")
    assert found == found.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](/docs/b)", "[a](https://e.com/docs/b)"),
        ("[a](</docs/b>)", "[a](<https://e.com/docs/b>)"),
        ("[a](//cdn.com/b)", "[a](https://cdn.com/b)"),
        ("[a](https://x.com) [b](c) [d](#e)", "[a](https://x.com) [b](c) [d](#e)"),
        ("`[a](/b)` and\n```\n[a](/b)\n```", "`[a](/b)` and\n```\n[a](/b)\n```"),
        ('<a href="/b">a</a>', "[a](https://e.com/b)"),
    ],
)
def test_links_begin_at_the_site(text: str, expected: str) -> None:
    assert prose(text, "https://e.com") == expected


def test_without_a_site_links_stay() -> None:
    assert prose("[a](/docs/b)", "") == "[a](/docs/b)"


@pytest.mark.parametrize(
    ("said", "site"),
    [
        ("externalDocs: {url: 'https://docs.e.com/x?y'}\nservers: [{url: https://e.com}]", "https://docs.e.com"),
        ("externalDocs: {url: '/docs'}\nservers: [{url: https://e.com/v1}]", "https://e.com"),
        ("servers: [{url: https://e.com:8443/api}]", "https://e.com:8443"),
        ("servers: [{url: https://api.e.com/v1}]", ""),
        ("servers: [{url: https://eu-api.e.com}]", ""),
        ("servers: [{url: 'http://localhost:8000'}]", ""),
        ("servers: [{url: 'https://192.0.2.1'}]", ""),
        ("servers: [{url: 'https://{region}.e.com'}]", ""),
        ("servers: [{url: /v1}]", ""),
        ("servers: []", ""),
        ("servers: 3\nexternalDocs: x", ""),
        ("{}", ""),
    ],
)  # fmt: skip
def test_the_site_is_told_by_external_docs_or_a_server(
    tmp_path: Path, said: str, site: str
) -> None:
    (tmp_path / "spec.yaml").write_text(said)
    assert site_of(load(str(tmp_path / "spec.yaml"), Diagnostics())) == site


def test_descriptions_of_everything_are_read_so(tmp_path: Path) -> None:
    text = """
externalDocs: {url: https://docs.e.com}
paths:
  /a:
    get:
      operationId: a
      description: <p>An <em>operation</em>, [x](/y)</p>
      responses: {"200": {description: <b>Done</b>}}
components:
  schemas: {Thing: {type: object, description: "A <code>thing</code>", properties: {f: {type: string, description: "<a href='/f'>F</a>"}}}}
"""  # noqa: E501
    found = api(tmp_path, text, Diagnostics())
    ((operation,),) = (each.operations for each in found.services)
    assert operation.doc.description == "An *operation*, [x](https://docs.e.com/y)"
    assert operation.responses[0].doc.description == "**Done**"
    (thing,) = found.declarations.values()
    assert thing.doc.description == "A `thing`"
    assert getattr(thing, "fields")[0].doc.description == "[F](https://docs.e.com/f)"  # noqa: B009
