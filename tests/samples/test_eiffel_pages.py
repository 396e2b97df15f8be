"""The pages of the Eiffel client for whole documents: links, blocks of code, and the supplied page."""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from textwrap import indent

import pytest

from generator import document, openapi, resources
from generator.diagnostics import Diagnostics
from generator.meaning import build
from generator.render.render import render
from generator.targets.eiffel.plan import plan
from generator.targets.target import Rendered, Settings
from tests.eiffel.reader import findings
from tests.eiffel.test_compiles import HAS_COMPILER, complaints
from tests.generated import NO_SHARED, ROOT, SHARED, generated
from tests.samples.pages import Block, blocks, dead_links

SAMPLE = ROOT / "specs" / "openai.yaml"
WITH_SHARED = pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED)


@cache
def pages(spec: Path) -> Mapping[str, str]:
    """Every page of a document's client."""
    diagnostics = Diagnostics()
    bundle = document.resolve(document.load(str(spec), diagnostics), diagnostics)
    api = build(openapi.parse(bundle, diagnostics), diagnostics)
    entries = plan(api, Settings(None, "1.0.0"), diagnostics).decided()
    found = [each for each in entries if isinstance(each, Rendered) and each.path.endswith(".md")]
    made = render(found, (resources.templates(),))
    return {path: str(text) for path, text in made}


def eiffel(spec: Path) -> Iterator[Block]:
    """Every block of Eiffel."""
    for path, text in pages(spec).items():
        yield from blocks(path, text, "eiffel")


def as_class(block: Block, name: str) -> tuple[str, str]:
    """What a reader makes of a block, which is a class or features of one: the name of the class, and its text."""
    code = re.sub(r"^(?: {4})+", lambda found: "\t" * (len(found[0]) // 4), block.code, flags=re.M)
    if code.startswith("note"):
        return re.findall(r"^class\s+(\w+)", code, re.MULTILINE)[0], code
    told = f'note\n\tdescription: "{block}"\n\nclass\n\t{name}\n\nfeature -- Block\n'
    return name, f"{told}\n{indent(code, chr(9)).rstrip()}\n\nend\n"


def put_blocks(spec: Path, client: Path) -> None:
    """Have a client with the blocks of its pages among its classes."""
    generated(spec, client, None, target="eiffel", validate=False)
    folder = client / "src" / "framework" / "blocks"
    folder.mkdir()
    for number, block in enumerate(eiffel(spec)):
        name, text = as_class(block, f"BLOCK_{number}")
        (folder / f"{name.lower()}.e").write_text(text, encoding="utf-8")


def test_every_link_and_anchor_of_the_sample_leads_somewhere() -> None:
    assert list(dead_links(pages(SAMPLE))) == []


def test_every_block_of_the_sample_fits_the_client(tmp_path: Path) -> None:
    put_blocks(SAMPLE, tmp_path)
    assert findings(tmp_path) == []


@pytest.mark.slow
@pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo")
def test_every_block_of_the_sample_compiles(tmp_path: Path) -> None:
    put_blocks(SAMPLE, tmp_path)
    assert complaints(tmp_path / "api_client.ecf") == []


def test_every_operation_has_a_call_and_every_stream_an_agent() -> None:
    text = "\n".join(text for path, text in pages(SAMPLE).items() if path.endswith("_API.md"))
    headings = re.findall(r"^# \*\*(\w+)\*\*$", text, re.MULTILINE)
    assert len(headings) == 66
    for name in headings:
        assert re.search(rf"^{name}_example$", text, re.MULTILINE), name
    streams = re.findall(r"^(\w+)_stream_example$", text, re.MULTILINE)
    assert streams and len(re.findall(r"agent on_event\b", text)) == len(streams)


def test_code_follows_the_style_of_the_library() -> None:
    for block in eiffel(SAMPLE):
        assert "across" not in block.code.split(), str(block)
        declared = re.findall(r"^ {8,}(\w+): [A-Z]", block.code, re.MULTILINE)
        assert all(each.startswith("l_") for each in declared), str(block)


def test_classes_that_belong_to_a_union_stand_on_its_page() -> None:
    made = pages(SAMPLE)
    page = made["docs/CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT.md"]
    for part in ("_STRING (value: STRING_32)", "_LIST (value: LIST ", "_UNKNOWN`"):
        assert f"CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT{part}" in page
    assert not [path for path in made if path.endswith(("_CODEC.md", "_UNKNOWN.md"))]


def test_absence_and_null_are_told() -> None:
    page = pages(SAMPLE)["docs/CREATE_CHAT_COMPLETION_REQUEST.md"]
    for feature in ("has_top_logprobs", "unset_top_logprobs", "set_metadata_null", "make_with"):
        assert f"`{feature}`" in page
    assert "**detachable STRING_32**" in page and "**INTEGER_64**" in page


def test_no_page_is_long_for_nothing() -> None:
    for path, text in pages(SAMPLE).items():
        assert "\n\n\n" not in text, path
        assert text.endswith("\n") and not text.endswith("\n\n"), path


@WITH_SHARED
@pytest.mark.corpus
def test_the_supplied_page_is_the_same(tmp_path: Path) -> None:
    made = tmp_path / "CHAT_API.md"
    found = pages(SHARED / "specs" / "openai-2024-12-18.yaml")["docs/CHAT_API.md"]
    made.write_text(found, encoding="utf-8")
    tool, seed = SHARED / "tools" / "compare_page.py", SHARED / "seeds" / "CHAT_API.md"
    command = [sys.executable, tool, seed, made]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "equal"


@WITH_SHARED
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai-2024-12-18", "openai-2026-08-21"])
def test_pages_of_published_documents_hold_together(name: str) -> None:
    spec = SHARED / "specs" / f"{name}.yaml"
    assert list(dead_links(pages(spec))) == []


@WITH_SHARED
@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai-2024-12-18", "openai-2026-08-21"])
def test_blocks_of_published_documents_fit_the_client(name: str, tmp_path: Path) -> None:
    put_blocks(SHARED / "specs" / f"{name}.yaml", tmp_path)
    assert findings(tmp_path) == []
