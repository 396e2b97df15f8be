"""Views are an interface: what they have is written down, so that a change of it is deliberate."""

import os
from pathlib import Path

import pytest
from jinja2 import nodes

from generator import resources
from generator.offered.inventory import inventory
from generator.offered.listing import fields_of
from generator.offered.views import described
from generator.render.environment import environment
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.registry import BUILT_IN, find
from generator.targets.views import INTERFACE, Offers

WRITTEN = Path(__file__).with_name("views.txt")


def interface() -> str:
    """The fields of all views of all targets, by the templates that have them."""
    lines = [f"Views, version {INTERFACE}"]
    for name in sorted(BUILT_IN):
        target = find(name)
        assert isinstance(target, Offers)
        offers = sorted(target.offers(), key=lambda each: each.name)
        lines += ["", f"== {name}", *(f"{each.name}: {each.view.__name__}" for each in offers)]
        for view in described(dict.fromkeys(each.view for each in offers)):
            lines += ["", view.name, *(f"  {each.name}: {each.type}" for each in view.fields)]
    return "\n".join(lines) + "\n"


def test_a_change_of_the_interface_is_deliberate() -> None:
    """The first number of `INTERFACE` is raised where a line goes away or changes, the second where one comes, once for
    each release; then this test writes the file anew with GEN_CLIENT_ACCEPT=1."""
    if "GEN_CLIENT_ACCEPT" in os.environ:
        WRITTEN.write_text(interface())
    assert interface() == WRITTEN.read_text()


@pytest.mark.parametrize("name", sorted(BUILT_IN))
def test_every_template_is_offered_with_its_view(name: str) -> None:
    target = find(name)
    assert isinstance(target, Offers)
    found = {each.name for each in inventory(target) if each.name.endswith(".jinja")}
    assert found == {each.name for each in target.offers()}
    assert all(each.about for each in inventory(target) if each.name.endswith((".jinja", ".py")))


@pytest.mark.parametrize("name", sorted(BUILT_IN))
def test_templates_ask_for_fields_that_are_told_of(name: str) -> None:
    """Each attribute of a view that a template asks for is a field of one of the views that it has been given, or a class
    of Eiffel's runtime."""
    target = find(name)
    assert isinstance(target, Offers)
    jinja = environment([resources.templates()])
    for offer in target.offers():
        known = {field.name for view in described([offer.view]) for field in view.fields}
        template = jinja.parse((resources.templates() / offer.name).read_text())
        asked = {each.attr for each in template.find_all(nodes.Getattr)} - {"last", "first"}
        assert {each for each in asked - known if not hasattr(Runtime(), each)} == set(), offer.name


def test_what_people_read_of_a_view_has_its_words() -> None:
    from generator.targets.python.package.project import ProjectView

    told = list(fields_of([ProjectView]))
    assert any(line.startswith("ProjectView: `pyproject.toml`") for line in told)
    assert "  version: Code" in told
