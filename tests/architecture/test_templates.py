"""Templates hold text, loops and plain questions: whatever needs thought has been decided in the view."""

from collections.abc import Iterator

import jinja2
import pytest
from jinja2 import nodes

from generator.render.environment import FILTERS, environment
from tests.architecture.source import ROOT, TEMPLATES

STRUCTURE = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.With),
    *(nodes.Macro, nodes.CallBlock, nodes.AssignBlock, nodes.Block),
    *(nodes.Import, nodes.FromImport, nodes.Include, nodes.Extends),
)
QUESTIONS = (nodes.Name, nodes.Getattr, nodes.Not, nodes.And, nodes.Or, nodes.CondExpr)
SPECIAL = (nodes.Call, nodes.Keyword, nodes.Compare, nodes.Operand, nodes.Filter, nodes.Tuple)
NESTING = (nodes.For, nodes.If, nodes.Macro, nodes.CallBlock)
DEEPEST = 4


def faults(text: str) -> list[str]:
    """What of the template is logic that does not belong there."""
    jinja = environment([])
    template = jinja.parse(text)
    found = [f"line {node.lineno}: {type(node).__name__}" for node in _wrong(template)]
    if _depth(template) > DEEPEST:
        found.append(f"nested {_depth(template)} deep")
    return found


def _wrong(node: nodes.Node) -> Iterator[nodes.Node]:
    for child in node.iter_child_nodes():
        if not _is_plain(child, node):
            yield child
        yield from _wrong(child)


def _is_plain(node: nodes.Node, parent: nodes.Node) -> bool:
    match node:
        case nodes.Const():
            return not isinstance(parent, nodes.Output)
        case nodes.Call():
            return isinstance(node.node, nodes.Name)
        case nodes.Compare():
            return all(_is_equality(operand) for operand in node.ops)
        case nodes.Filter():
            return node.name in FILTERS
        case nodes.Tuple():
            return node.ctx == "store"
        case nodes.Import() | nodes.FromImport() | nodes.Include() | nodes.Extends():
            return isinstance(node.template, nodes.Const)
        case nodes.For():
            return node.test is None and not node.recursive
        case _:
            return isinstance(node, STRUCTURE + QUESTIONS + SPECIAL)


def _is_equality(operand: nodes.Operand) -> bool:
    return operand.op in ("eq", "ne") and isinstance(operand.expr, nodes.Const)


def _depth(node: nodes.Node) -> int:
    below = max((_depth(child) for child in node.iter_child_nodes()), default=0)
    return below + isinstance(node, NESTING)


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_template_of_ours_has_logic(template: str) -> None:
    assert faults((ROOT / template).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ a | upper }}",
        "{{ a[0] }}",
        "{{ a.method() }}",
        "{{ 'words' }}",
        "{% if a > 1 %}{% endif %}",
        "{% if a in b %}{% endif %}",
        "{% if a == b %}{% endif %}",
        "{% if a is number %}{% endif %}",
        "{% set a = b %}",
        "{% for a in [1, 2] %}{% endfor %}",
        "{% for a in b if a.c %}{% endfor %}",
        "{% include name %}",
        "{% if a %}{% if b %}{% if c %}{% if d %}{% if e %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}",
    ],
)
def test_logic_is_found(text: str) -> None:
    assert faults(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "class {{ view.name }}:\n",
        "{% for a, b in view.pairs %}{{ a }}{% if not loop.last %}, {% endif %}{% endfor %}",
        "{% if view.a and not view.b or view.kind == 'enum' %}{{ view.c if view.d }}{% endif %}",
        "{% from 'm.jinja' import m %}{{ m(view, flag=true) }}{% call m(view) %}x{% endcall %}",
        "{% if view.items | length %}{% endif %}",
    ],
)
def test_plain_questions_are_fine(text: str) -> None:
    assert faults(text) == []


def test_unknown_syntax_is_an_error() -> None:
    with pytest.raises(jinja2.TemplateSyntaxError):
        faults("{% do a.append(b) %}")
