"""The pages of whole documents: links, blocks of code, size, and the supplied page."""

import ast
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from generator import document, openapi
from generator.diagnostics import Diagnostics
from generator.meaning import build
from tests.samples.pages import anchors, dead_links, python_blocks
from tests.targets.pages import pages_of

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SAMPLE = ROOT / "specs" / "openai.yaml"
NO_SHARED = "needs the folder of shared documents beside the project"
WITH_SHARED = pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED)


@cache
def pages(spec: Path) -> Mapping[str, str]:
    """Every page of a document's client."""
    diagnostics = Diagnostics()
    bundle = document.resolve(document.load(str(spec), diagnostics), diagnostics)
    api = build(openapi.parse(bundle, diagnostics), diagnostics)
    made = pages_of(api, "openapiopenai")
    return {path: text for path, text in made.items() if path.endswith(".md")}


def test_every_link_and_anchor_of_the_sample_leads_somewhere() -> None:
    assert list(dead_links(pages(SAMPLE))) == []


def test_every_block_of_the_sample_is_python_that_imports_what_it_uses() -> None:
    blocks = [each for path, text in pages(SAMPLE).items() for each in python_blocks(path, text)]
    assert len(blocks) > 100
    for block in blocks:
        tree = ast.parse(block.code, str(block))
        bound = {
            each.id
            for each in ast.walk(tree)
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
        }
        bound |= {
            each.name
            for each in ast.walk(tree)
            if isinstance(each, ast.ExceptHandler) and each.name
        }
        bound |= {
            each.name
            for each in ast.walk(tree)
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        bound |= {
            alias.name
            for each in ast.walk(tree)
            if isinstance(each, ast.Import | ast.ImportFrom)
            for alias in each.names
        }
        used = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
        assert used - bound - {"print"} == set(), str(block)


def test_every_model_is_listed_or_linked() -> None:
    made = pages(SAMPLE)
    linked = "\n".join(made.values())
    for path in made:
        if path.startswith("docs/"):
            assert any(f"({each}" in linked for each in (path, Path(path).name)), path


def test_no_page_is_long_for_nothing() -> None:
    for path, text in pages(SAMPLE).items():
        assert "\n\n\n" not in text, path
        assert text.endswith("\n") and not text.endswith("\n\n"), path


def test_dead_links_are_found() -> None:
    made = {
        "README.md": "# A b\n[x](docs/X.md) [y](#c) [z](#a-b)\n",
        "docs/X.md": "[r](../README.md#no)\n",
    }
    assert list(dead_links(made)) == ["README.md: #c", "docs/X.md: ../README.md#no"]
    assert anchors('# A\n## A\n<a id="x y"></a>\n# `b_c`: d!\n') == {"", "a", "a-1", "x y", "b_c-d"}


def test_links_between_our_own_pages_lead_somewhere() -> None:
    places = [ROOT / "README.md", ROOT / "generator/README.md", *(ROOT / ".github").glob("*.md")]
    texts = {each.relative_to(ROOT).as_posix(): each.read_text("utf-8") for each in places}
    dead = [each.partition(": ") for each in dead_links(texts)]
    lost = [f"{page}: {link}" for page, _, link in dead if not _is_file(page, link)]
    assert lost == []


def _is_file(page: str, link: str) -> bool:
    """Whether a link leads to a file or folder, which is no page of those that are looked at."""
    return "#" not in link and (ROOT / page).parent.joinpath(link).exists()


@WITH_SHARED
@pytest.mark.corpus
def test_the_supplied_page_is_the_same(tmp_path: Path) -> None:
    made = tmp_path / "ChatApi.md"
    made.write_text(
        pages(SHARED / "specs" / "openai-2024-12-18.yaml")["docs/ChatApi.md"], encoding="utf-8"
    )
    tool, seed = SHARED / "tools" / "compare_page.py", SHARED / "seeds" / "ChatApi.md"
    run = subprocess.run(
        [sys.executable, tool, seed, made], capture_output=True, text=True, check=False
    )
    assert run.stdout.strip() == "equal"


@WITH_SHARED
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai-2024-12-18", "openai-2026-08-21"])
def test_pages_of_published_documents_hold_together(name: str) -> None:
    made = pages(SHARED / "specs" / f"{name}.yaml")
    assert list(dead_links(made)) == []
    assert sum(text.count("\n") for text in made.values()) < 75_000
