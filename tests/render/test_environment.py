"""A template can print its own words and `Code`, and nothing else by whatever detour."""

from pathlib import Path

import pytest
from jinja2 import TemplateError, UndefinedError

from generator.render.environment import UnsafeOutput, environment
from generator.targets.code import Code

RAW = '"""; import os #'


def print_with(tmp_path: Path, text: str, **view: object) -> str:
    (tmp_path / "t.jinja").write_text(text)
    return environment([tmp_path]).get_template("t.jinja").render(**view)


@pytest.mark.parametrize(
    "text",
    [
        "{{ raw }}",
        "{{ code ~ raw }}",
        "{{ code + raw }}",
        "{{ raw + code }}",
        "{{ holed % raw }}",
        "{{ code.join([raw, raw]) }}",
        "{{ code.replace('x', raw) }}",
        "{{ holed.format(raw) }}",
        "{{ [code, raw] }}",
        "{{ 'words' }}",
        "{{ raw if raw else code }}",
        "{{ 1 }}",
        "{{ true }}",
        "{{ none }}",
        "{{ number }}",
        "{{ code | length }}",
        "{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(raw) }}",
        "{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}{{ raw }}{% endcall %}",
        "{% set x %}{{ raw }}{% endset %}{{ x }}",
        "{% set x = raw %}{{ x }}",
        "{% block b %}{{ raw }}{% endblock %}",
        "{% for x in [raw] %}{{ x }}{% endfor %}",
        "{% for x in [code] %}{{ loop.index }}{% endfor %}",
        "{% with x = raw %}{{ x }}{% endwith %}",
    ],
)
def test_refuses_to_print_anything_else(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnsafeOutput):
        print_with(tmp_path, text, raw=RAW, code=Code("x"), holed=Code("{}%s"), number=7)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("<&>\n", "<&>\n"),
        ("{{ code }}", "x"),
        ("{{ code if raw else raw }}", "x"),
        ("{% if number and raw %}yes{% endif %}", "yes"),
        ("{% if code == 'x' %}yes{% endif %}", "yes"),
        ("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(code) }}{{ m(m(code)) }}", "<x><<x>>"),
        (
            "{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}in{{ code }}{% endcall %}",
            "<inx>",
        ),
        ("{% set x %}<{{ code }}>{% endset %}{{ x }}", "<x>"),
        ("{% block b %}<{{ code }}>{% endblock %}{{ self.b() }}", "<x><x>"),
        ("<{{ code if number }}{{ code if not number }}>", "<x>"),
        ("{% for x in [code, code] %}{{ x }}{% if not loop.last %},{% endif %}{% endfor %}", "x,x"),
        ("{% if true %}\n  a\n  {% endif %}\nb\n", "  a\nb\n"),
    ],
)
def test_prints_words_and_code(tmp_path: Path, text: str, printed: str) -> None:
    assert print_with(tmp_path, text, raw=RAW, code=Code("x"), number=7) == printed


def test_what_is_printed_is_code(tmp_path: Path) -> None:
    assert isinstance(print_with(tmp_path, "<{{ x }}>", x=Code("x")), Code)


def test_macros_can_be_imported_and_templates_included_and_extended(tmp_path: Path) -> None:
    (tmp_path / "m.jinja").write_text("{% macro m(x) %}<{{ x }}>{% endmacro %}")
    (tmp_path / "i.jinja").write_text("i{{ x }}")
    (tmp_path / "p.jinja").write_text("p{% block b %}{% endblock %}")
    text = (
        "{% extends 'p.jinja' %}{% from 'm.jinja' import m %}"
        "{% block b %}{{ super() }}{{ m(x) }}{% include 'i.jinja' %}{% endblock %}"
    )
    assert print_with(tmp_path, text, x=Code("1")) == "p<1>i1"
    with pytest.raises(UnsafeOutput):
        print_with(tmp_path, text, x="1")


@pytest.mark.parametrize(
    "text", ["{{ missing }}", "{{ code.missing }}", "{% if missing %}{% endif %}"]
)
def test_says_what_is_missing(tmp_path: Path, text: str) -> None:
    with pytest.raises(UndefinedError, match="missing"):
        print_with(tmp_path, text, code=Code("x"))


@pytest.mark.parametrize("name", ["upper", "replace", "join", "safe", "format", "tojson", "string"])
def test_has_no_filters_that_make_text(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateError, match="No filter named"):
        print_with(tmp_path, f"{{{{ code | {name} }}}}", code=Code("x"))


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "joiner", "namespace"])
def test_has_no_globals(tmp_path: Path, name: str) -> None:
    with pytest.raises(UndefinedError):
        print_with(tmp_path, f"{{% if {name}() %}}{{% endif %}}")
