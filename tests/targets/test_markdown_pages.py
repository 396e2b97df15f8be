"""Pages keep their structure whatever the document says; small things of their layout."""

import ast
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.model.declarations import Access, Declaration, Required
from generator.model.operations import Api
from generator.model.reached import Server, ServerVariable
from generator.model.types import (
    ANY,
    Constraints,
    JsonText,
    Kind,
    ListOf,
    Literal,
    Named,
    Nullable,
    Scalar,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.markdown.api_pages import authorization, base_url
from generator.targets.markdown.notes import notes
from generator.targets.python.pages.language import python_language
from generator.targets.python.spelling.names import names
from tests.targets.commonmark import SAFE, Page, read
from tests.targets.pages import pages_of
from tests.targets.small_api import TEXT, api, enum, field, record, spoken, union

OURS = ("<a id=", "</a>", "<br>", "<details markdown", "</details>")
HOSTILE = (
    "</table><script>alert(1)</script>",
    "a | b\n--- | ---\nc | d",
    "```\nunclosed",
    "~~~\n# heading in an unclosed fence",
    "# heading\n\nmore\n===\nlast\n---",
    "[x](javascript:alert(1)) ![y](data:image/svg+xml,x)",
    "[x]: http://evil.example\n\n[x]",
    "<!-- comment",
    "<img src=x onerror=alert(1)>",
    "<details>\n<summary>x",
    "`unclosed *emphasis **and _more",
    '"""\nimport os\nos.abort()\n"""',
    "end\\",
    "\\|\\",
    "{{ view }} {% raw %}",
    "\u202ereversed\x00\x1b[2J",
)


def pages(of: Api) -> Mapping[str, str]:
    """Every page of an API, by path."""
    return {path: text for path, text in pages_of(of, "small").items() if path.endswith(".md")}


TAME = {path: read(text) for path, text in pages(spoken("calm words")).items()}


def skeleton(page: Page) -> list[str]:
    """Headings of ours and the shape of tables: what no description may change."""
    fixed = {
        "Example",
        "Parameters",
        "Properties",
        "Return type",
        "Authorization",
        "Variants",
        "Author",
    }
    return [each for each in page.headings if each in fixed or each.startswith("Documentation")]


def check(text: str) -> None:
    """Compare the pages that say `text` with those that say something harmless."""
    made = {path: read(written) for path, written in pages(spoken(text)).items()}
    assert made.keys() == TAME.keys()
    for path, page in made.items():
        assert skeleton(page) == skeleton(TAME[path])
        assert [len(row) for row in page.rows] == [len(row) for row in TAME[path].rows]
        assert not [each for each in page.html if not each.startswith(OURS)]
        outside = [
            each for each in page.targets if not each.startswith(("docs/", "#", "../README.md"))
        ]
        assert all(each.startswith(SAFE) or ".md" in each for each in outside)
        for block in page.fences:
            if block.info == "python":
                ast.parse(block.content)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_changes_a_page(text: str) -> None:
    check(text)


@example("```\nunclosed</table><script>alert(1)</script>")
@given(
    st.lists(st.sampled_from((*HOSTILE, "\n", " ", "|", "`", "- ", "x")), max_size=4).map("".join)
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_mixture_of_texts_changes_a_page(text: str) -> None:
    check(text)


def test_a_model_called_like_an_api_class_has_a_page_of_its_own() -> None:
    made = pages(spoken("x"))
    assert "docs/ChatApi.md" in made
    assert "docs/ChatApi2.md" in made
    assert "[ChatApi2](docs/ChatApi2.md)" in made["README.md"]


def test_a_heading_that_is_taken_gets_an_anchor() -> None:
    made = pages(spoken("x"))["docs/ChatApi.md"]
    assert '<a id="example"></a>\n# **example**' in made
    assert '<a id="make_pet"></a>' not in made
    assert "[**example**](ChatApi.md#example)" in made


def test_a_type_of_several_models_links_each() -> None:
    decided = api(record("A"), record("B"), union("U", Named("A"), Named("B"), named=False))
    language = python_language(decided, names(decided, "small", Diagnostics()))
    pieces = language.type_text(ListOf(Named("U")))
    assert [(each.text, each.page) for each in pieces] == [
        ("list[", None),
        ("A", "A.md"),
        (" | ", None),
        ("B", "B.md"),
        ("]", None),
    ]


def noted(
    type_: TypeRef, declarations: Mapping[str, Declaration] | None = None, **more: Any
) -> Code:
    """The notes, in which a type is shown as the name of its class."""

    def shown(inner: TypeRef) -> Code:
        return Code(type(inner).__name__)

    return notes(type_, declarations or {}, repr, shown=shown, **more)


def test_notes_say_what_narrows_a_value() -> None:
    declarations = {"E": enum("E", "a", "b", named=False)}
    needed = {"presence": Required(), "says_required": True}
    text = Scalar(Kind.STRING, Constraints(min_size=1, max_size=2, pattern="^a|b$"), "email")
    json_text = JsonText(Literal((1,)), constraints=Constraints(max_size=9))
    told = {
        noted(Literal(("x",))): "[always `'x'`]",
        noted(Nullable(Named("E")), declarations): "[nullable] [one of `'a'`, `'b'`]",
        noted(ListOf(Named("E"), Constraints(unique=True)), declarations): (
            "[each one of `'a'`, `'b'`] [no duplicates]"
        ),
        noted(text): (
            "[format `email`] [at least 1 character] [at most 2 characters] [pattern `^a\\|b$`]"
        ),
        noted(TEXT, deprecated=True, wire_name="a|b"): "[deprecated] [`a\\|b` on the wire]",
        noted(Nullable(json_text)): "[JSON of Literal] [nullable] [at most 9 characters]",
        noted(ListOf(json_text)): "[each JSON of Literal]",
        noted(ANY, **needed): "[required]",
        noted(ANY, **needed, access=Access.WRITE_ONLY): "[required] [write-only]",
        noted(ANY, **needed, access=Access.ASKED): "[required in requests]",
    }
    for made, expected in told.items():
        assert made == expected


def test_alternatives_of_security_are_told_apart() -> None:
    assert authorization((("A",), ("B",)), "AB") == "[A](../README.md#A), [B](../README.md#B)"
    assert authorization((("A", "B"), ()), "A") == "[A](../README.md#A) and B or nothing"
    assert authorization(((),), "AB") == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://{region}.example.com/v1/", "https://eu.example.com/v1"),
        ("/v1", "http://localhost/v1"),
        ("//example.com", "http://example.com"),
    ],
)
def test_the_base_is_the_first_server(url: str, shown: str) -> None:
    server = Server(url, "", (ServerVariable("region", "eu", (), ""),))
    assert base_url([server]) == shown


def test_without_a_server_the_base_is_here() -> None:
    assert base_url([]) == "http://localhost"


def test_an_empty_record_and_a_void_operation_have_pages() -> None:
    made = pages(api(record("Empty"), record("Full", field("a", Named("Empty")))))
    assert "None that is known." in made["docs/Empty.md"]
    assert "[**Empty**](Empty.md)" in made["docs/Full.md"]
