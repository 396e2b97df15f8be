"""Every block of Python in the sample's README and docs runs as pasted, against a server that answers as documented."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import document, openapi
from generator.diagnostics import Diagnostics
from generator.meaning import build
from tests.generated import ROOT, imported
from tests.samples.api_server import ApiServer
from tests.samples.pages import Block, python_blocks

SAMPLE = ROOT / "output_samples" / "python"
HOST = "https://api.openai.com/v1"
FORMS = ("_with_http_info", "_without_preload_content", "_stream", "_iter")
CREDENTIALS = ("BEARER_TOKEN", "API_KEY", "ACCESS_TOKEN", "USERNAME", "PASSWORD")


def blocks() -> list[Block]:
    pages = [SAMPLE / "README.md", *sorted((SAMPLE / "docs").glob("*.md"))]
    return [
        block
        for page in pages
        for block in python_blocks(page.relative_to(SAMPLE).as_posix(), page.read_text())
    ]


@pytest.fixture(scope="module")
def server() -> Iterator[ApiServer]:
    diagnostics = Diagnostics()
    root = document.load(str(ROOT / "specs" / "openai.yaml"), diagnostics)
    described = openapi.parse(document.resolve(root, diagnostics), diagnostics)
    server = ApiServer(build(described, diagnostics))
    yield server
    server.close()


@pytest.mark.parametrize("block", blocks(), ids=str)
def test_the_block_runs(
    block: Block, server: ApiServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    imported(SAMPLE, "openai_api")
    monkeypatch.chdir(tmp_path)
    for name in CREDENTIALS:
        monkeypatch.setenv(name, "secret")
    printed = io.StringIO()
    code = compile(block.code.replace(HOST, server.url), str(block), "exec")
    with contextlib.redirect_stdout(printed):
        exec(code, {"__name__": "__main__"})
    assert "Exception when calling" not in printed.getvalue()
    assert not server.missing


def test_every_page_of_operations_has_a_block_for_each() -> None:
    text = re.sub("# or .*", "", "\n".join(block.code for block in blocks()))
    methods = set(re.findall(r"(?:api_instance|client\.\w+)\.(\w+)\(", text))
    forms = {each for each in methods if each.endswith(FORMS)}
    assert len(methods - forms) == 66
    assert len([each for each in forms if each.endswith("_stream")]) == 5
    assert len([each for each in forms if each.endswith("_iter")]) == 12
