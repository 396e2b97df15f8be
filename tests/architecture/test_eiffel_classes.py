"""The classes of the Eiffel runtime have a prefix where the package has a name, so nobody writes one out."""

import ast
import re
from collections.abc import Iterator

import pytest
from jinja2 import nodes

from generator.render.environment import environment
from generator.targets.eiffel.spelling.reserved import runtime_classes
from tests.architecture.source import MODULES, ROOT, TEMPLATES, tree

KNOWN = "generator/targets/eiffel/spelling/reserved.py"
"""Says which classes there are."""
TARGET = [each for each in MODULES if each.startswith("generator/targets/") and each != KNOWN]


def classes(text: str) -> set[str]:
    """The classes of the runtime that a text names."""
    return runtime_classes().intersection(re.findall(r"\w+", text))


def printed(template: str) -> str:
    """What a template has of its own."""
    data = environment([]).parse(template).find_all(nodes.TemplateData)
    return "\n".join(each.data for each in data)


def texts(module: ast.Module) -> Iterator[str]:
    """The texts of a module that are not about it."""
    said = {id(each.value) for each in ast.walk(module) if isinstance(each, ast.Expr)}
    for each in ast.walk(module):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in said:
            yield each.value


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_template_names_a_class_of_the_runtime(template: str) -> None:
    assert classes(printed((ROOT / template).read_text("utf-8"))) == set()


@pytest.mark.parametrize("module", TARGET)
def test_no_speller_names_one(module: str) -> None:
    assert classes("\n".join(texts(tree(module)))) == set()


def test_what_is_named_is_found() -> None:
    assert classes(printed("inherit\n\tAPI_MODEL\n")) == {"API_MODEL"}
    assert classes(printed("{{ view.runtime.API_MODEL }} MY_API_MODEL")) == set()
    spelled = ast.parse("'''API_FORM'''\nCode(f'l_form: API_FILE {runtime.API_FORM}')")
    assert classes("\n".join(texts(spelled))) == {"API_FILE"}
