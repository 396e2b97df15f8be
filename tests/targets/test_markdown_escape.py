"""Whatever a text holds, a real parser sees the block, the cell, the span that was meant."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.targets.code import Code
from generator.targets.markdown.escape import (
    attribute,
    cell,
    code_cell,
    code_span,
    fenced,
    flat,
    heading,
    href,
    literal,
    outside,
    paragraph,
    prose,
    summary,
)
from tests.targets.commonmark import SAFE, Page, read, text_of

SNIPPETS = (
    *(
        "# ",
        "## x",
        "> ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "12) ",
        "---",
        "***",
        "___",
        "===",
        "\t",
        "    ",
    ),
    *(
        "```",
        "````",
        "~~~",
        "``` js",
        "`",
        "``",
        "|",
        "\\|",
        "\\",
        "\\\\",
        "| --- | --- |",
        ":-",
        "||",
    ),
    *("[", "]", "(", ")", "![", "](", "[a]: http://evil.example", "[a]", "[x](y)", '"', "'", "!"),
    *(
        "<",
        ">",
        "<b>",
        "</a>",
        "<script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<!x",
        "<?",
        "<![CDATA[",
    ),
    *(
        "javascript:alert(1)",
        "data:text/html,x",
        "&#106;avascript:",
        "&lt;",
        "&#x3c;",
        "&colon;",
        "&Tab;",
        "&",
    ),
    *(
        "https://example.com",
        "www.example.com",
        "/docs/x",
        "#anchor",
        "../up.md",
        "a@b.c",
        "<https://e.com>",
    ),
    *(
        "*",
        "**",
        "_",
        "__",
        "~~",
        "\n",
        "\n\n",
        " ",
        "  \n",
        "\r\n",
        "\x00",
        "\u2028",
        "\ud800",
        "word",
        "é",
        "0",
    ),
)
MESS = st.one_of(
    st.lists(st.sampled_from(SNIPPETS), max_size=14).map("".join),
    st.text(max_size=40),
    st.text(alphabet="`\\|[]()<>!*_~#-=+:. \nab1&;\"'", max_size=30),
)  # fmt: skip
OURS = ("<br>",)


def is_harmless(page: Page) -> bool:
    return not [each for each in page.html if each not in OURS] and all(
        each.startswith(SAFE) or each.lower().startswith(SAFE) for each in page.targets
    )


@given(MESS)
@example("[a\\](javascript:x)](https://e.com)")
@example("``x`[a](javascript:`x)")
@example("[ `a ](javascript:x) ` ](b)")
@example("<https://e.com/<script>")
@example("[a](java&Tab;script:x)")
@example("!\\[a](javascript:x)")
def test_a_paragraph_stays_one_paragraph(raw: str) -> None:
    page = read(f"{paragraph(raw)}\n\nAfter\n")
    assert page.blocks[-1] == "paragraph_open"
    assert set(page.blocks) == {"paragraph_open"}
    assert len(page.blocks) == 1 + bool(paragraph(raw))
    assert is_harmless(page)


@given(MESS, MESS)
@example("a\\", "`")
@example("`a\\|b`", "x")
@example("``", "`|`")
def test_a_cell_stays_one_cell(raw: str, other: str) -> None:
    written = (
        f"a | b | c\n--- | --- | ---\n**x** | {cell(raw)} | {cell(other)}\n**y** | last | row\n"
    )
    page = read(written)
    assert page.blocks == ["table_open"]
    assert [len(row) for row in page.rows] == [3, 3, 3]
    assert page.rows[1][0] == "**x**"
    assert page.rows[2] == ["**y**", "last", "row"]
    assert is_harmless(page)


@given(MESS)
@example("```\nunclosed")
@example("~~~\n~~~~\n```")
@example("- a\n\n      code")
@example("a\n===\n# b\n---")
@example("[x]: http://evil.example\n\n[x]")
@example("| a |\n|---|\n| b |")
@example("- [x]: http://evil.example\n- [x]")
def test_a_description_ends_where_it_ends(raw: str) -> None:
    page = read(f"# Before\n\n{prose(raw)}\n\n# After [x] [a]\n\nname | type\n--- | ---\na | b\n")
    assert page.headings == ["Before", "After [x] [a]"]
    assert page.blocks[-2:] == ["heading_open", "table_open"]
    assert len(page.rows) == 2
    assert is_harmless(page)


@given(MESS)
def test_a_summary_is_safe_too(raw: str) -> None:
    page = read(f"{summary(raw)}\n## After\n")
    assert page.headings == ["After"]
    assert is_harmless(page)


@given(MESS)
@example("__init__")
@example("a_b_")
@example("\U000e0100")
def test_literal_text_is_what_is_read(raw: str) -> None:
    page = read(f"x {literal(raw)} x")
    assert page.blocks == ["paragraph_open"]
    assert flat(text_of(page.tokens[1])) == flat(f"x {raw} x")
    assert {each.type for each in page.inlines[1:]} <= {"text"}


@given(MESS)
@example("#")
@example("a #")
@example("- a")
def test_a_heading_is_one_heading(raw: str) -> None:
    page = read(f"# {heading(raw)}\n")
    assert page.blocks == ["heading_open"]
    assert flat(page.headings[0]) == flat(raw)


@given(MESS)
def test_code_is_what_is_read(raw: str) -> None:
    page = read(f"x {code_span(raw)} x\n")
    spans = [each for each in page.inlines if each.type == "code_inline"]
    assert [each.content.strip() for each in spans] == [flat(raw)]


@given(MESS)
@example("^(a\\|b)$")
def test_code_in_a_cell_is_what_is_read(raw: str) -> None:
    page = read(f"a | b\n--- | ---\n| {code_cell(raw)} | last\n")
    assert [len(row) for row in page.rows] == [2, 2]
    first = [each for each in page.tokens if each.type == "inline"][2]
    assert text_of(first).strip() == flat(raw)


@given(st.sampled_from(("python", "json", "", "a b", "```", "<x>")), MESS)
@example("python", "``\0`")  # a fence once the control character is gone
def test_a_block_of_code_is_one_block(language: str, body: str) -> None:
    page = read(f"before\n\n{fenced(language, body)}\n\nafter\n")
    assert page.blocks == ["paragraph_open", "fence", "paragraph_open"]


@given(MESS)
def test_links_of_ours_are_links(name: str) -> None:
    page = read(f"[{literal(name) or 'x'}]({href(name + '.md', name)})")
    assert page.blocks == ["paragraph_open"]
    assert len(page.targets) == 1


@given(MESS)
def test_an_attribute_stays_one(name: str) -> None:
    page = read(f'x <a id="{attribute(name)}"></a>\n')
    assert page.blocks == ["paragraph_open"]
    assert len(page.html) == 2


@pytest.mark.parametrize(
    "raw",
    [
        "See the [text generation](/docs/guides/text-generation) guide.",
        "An [absolute](https://example.com/a_(b)?c=d&e=f#g) one, `code`, **bold** and *emphasis*.",
        'With a [title](https://example.com "a title"), <https://example.com>, a\\_b.',
        "A [`name[]`](/docs/x) in code, ``a ` b``, 1 * 2 * 3, snake_case, ~~gone~~.",
    ],
)
def test_ordinary_markdown_comes_through(raw: str) -> None:
    assert paragraph(raw, rooted=True) == raw
    assert cell(raw, rooted=True) == raw


@pytest.mark.parametrize(
    ("raw", "left"),
    [
        ("[guide](../guide.md)", "guide"),
        ("[there](#there)", "there"),
        ("[there](/docs/there)", "there"),
        ("[x](javascript:alert(1))", "x"),
        ("![x](data:image/png;base64,AA)", "x"),
        ("[x](JaVaScRiPt:alert(1))", "x"),
        ("[x](&#106;avascript:alert(1))", "x"),
    ],
)
def test_of_dead_and_dangerous_links_the_text_stays(raw: str, left: str) -> None:
    assert paragraph(raw) == left


def test_lists_and_code_stay_blocks() -> None:
    written = prose(
        "Intro\nmore\n\n- a\n  b\n- c\n\n1. d\n\n```json\n{}\n```\n    ## Head ##\n> quoted"
    )
    assert (
        written == "Intro more\n\n- a b\n- c\n\n1. d\n\n```json\n{}\n```\n\n**Head**\n\n\\> quoted"
    )


def test_items_of_a_list_start_lines_of_their_cell() -> None:
    assert cell("Either:\n- a\n- b") == "Either:<br>- a<br>- b"


@pytest.mark.parametrize(
    ("raw", "followed"),
    [("https://e.com/a b", True), ("mailto:a@e.com", True), ("javascript:x", False), ("", False), ("/x", False)],
)  # fmt: skip
def test_only_real_addresses_are_linked(raw: str, followed: bool) -> None:
    assert (outside(raw) is not None) is followed


@given(MESS)
def test_everything_is_code_without_invisible_characters(raw: str) -> None:
    for make in (paragraph, cell, prose, literal, heading, code_span, code_cell, attribute):
        made = make(raw)
        assert isinstance(made, Code)
        made.encode()
        assert not {"\x00", "\u202e", "\u2028", "\r"} & {*made}


@given(st.text(max_size=12))
def test_letters_and_digits_alone_are_as_they_are(raw: str) -> None:
    if raw.isalnum():
        assert literal(raw) == raw
        assert not set("\\`*_[]~|&<>") & set(raw)
