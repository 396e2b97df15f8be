"""The settings of the website lead to every page, whatever names the document has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.markdown.escape import flat, yaml_text
from tests.cli.calls import files, gen_client

SPEC = """\
openapi: 3.2.0
info: {{title: "{title}", version: "1"}}
servers: [{{url: "https://shop.example.com"}}]
tags: [{{name: Goods}}, {{name: Toys, parent: Goods}}, {{name: Staff}}]
paths:
  /toys: {{get: {{operationId: listToys, tags: [Toys], responses: {{"200": {{description: Fine.}}}}}}}}
  /staff: {{get: {{operationId: listStaff, tags: [Staff], responses: {{"200": {{description: Fine.}}}}}}}}
components:
  schemas: {{{schemas}}}
"""


def made(folder: Path, title: str = "Shop", models: int = 2, *settings: str) -> Mapping[str, str]:
    """The files of a client with so many models."""
    schemas = ", ".join(
        f"Thing{chr(65 + index % 26)}{index}: {{type: object}}" for index in range(models)
    )
    (folder / "spec.yaml").write_text(SPEC.format(title=title, schemas=schemas))
    (folder / "gen-client.toml").write_text("\n".join(settings))
    assert gen_client(folder, "spec.yaml", "-o", "out").code == 0
    return {path: text.decode() for path, text in files(folder / "out").items()}


def leaves(nav: Any) -> Iterator[tuple[str, str]]:
    """Every page of the navigation with its name."""
    for entry in nav:
        for name, found in entry.items():
            yield from leaves(found) if isinstance(found, list) else [(name, found)]


@given(st.text())
def test_any_text_is_one_scalar_of_yaml(raw: str) -> None:
    kept = flat(raw).replace("\ufffe", "").replace("\uffff", "")
    assert yaml.safe_load(f"- {yaml_text(raw)}\n- {yaml_text(raw)}: x") == [kept, {kept: "x"}]


def test_the_navigation_has_every_page_under_its_name(tmp_path: Path) -> None:
    found = made(tmp_path, 'A: "b" # [c]'.replace('"', '\\"'))
    settings = yaml.safe_load(found["mkdocs.yml"])
    assert settings["site_name"] == 'A: "b" # [c]'
    pages = dict(leaves(settings["nav"]))
    assert {"Home", "ToysApi", "StaffApi", "ThingA0", "ThingB1"} <= pages.keys()
    assert set(pages.values()) == {path for path in found if path.endswith(".md")}
    assert {"docs/website.py", "docs/website.css"} <= found.keys()
    assert 'docs = ["mkdocs-material' in found["pyproject.toml"]


def test_services_are_in_the_groups_of_their_tags_and_many_models_in_one_for_each_letter(
    tmp_path: Path,
) -> None:
    home, *lists, apis, models = yaml.safe_load(made(tmp_path, models=60)["mkdocs.yml"])["nav"]
    assert home == {"Home": "README.md"}
    assert lists == [{"All operations": "docs/api.md"}, {"All pages": "docs/README.md"}]
    assert apis == {
        "APIs": [{"StaffApi": "docs/StaffApi.md"}, {"Goods": [{"ToysApi": "docs/ToysApi.md"}]}]
    }
    assert [*models] == ["Models"]
    assert [name for entry in models["Models"] for name in entry] == ["T"]
    assert len(models["Models"][0]["T"]) == 60


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_there_is_none_where_it_is_not_wanted(target: str, tmp_path: Path) -> None:
    found = made(tmp_path, "Shop", 2, "website = false", f'target = "{target}"')
    assert "README.md" in found
    assert {path for path in found if "website" in path or path == "mkdocs.yml"} == set()
    assert "mkdocs" not in found.get("pyproject.toml", "")
