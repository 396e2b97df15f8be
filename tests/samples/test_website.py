"""The website of a client's pages: it is built without a warning, its links lead somewhere, and it looks right."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.generated import ROOT, generated
from tests.samples import chromium

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("material") is None, reason="needs mkdocs-material"),
]
IN_CHROMIUM = pytest.mark.skipif(chromium.FOUND is None, reason="needs Chromium")
PICTURE = ROOT / ".github" / "pictures" / "website.png"
BASE = "http://site/"
CASES = ROOT / "tests" / "cases"
PLACES = ("src", "data-src", "srcset", "poster")


class Page(HTMLParser):
    """Links, anchors and elements of a page; those of its own text are all below `article`."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids = {""}
        self.fetched: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._is_inside = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._is_inside |= tag == "article"
        if self._is_inside:
            self.elements.append((tag, given))
        self.ids.update(each for each in (given.get("id"), given.get("name")) if each)
        if tag == "a" and (href := given.get("href")) is not None:
            self.links.append(href)
        elif tag == "link":
            self.fetched.append(given.get("href") or "")
        self.fetched += [given[each] or "" for each in PLACES if each in given]

    def handle_endtag(self, tag: str) -> None:
        self._is_inside &= tag != "article"


def built(client: Path) -> Path:
    """The site of a client."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    call = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(
        call, cwd=client, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return client / "site"


def pages(site: Path) -> dict[str, Page]:
    """Every page by its address."""
    found = {}
    for path in site.rglob("*.html"):
        address = BASE + path.relative_to(site).as_posix().removesuffix("index.html")
        found[address] = Page(path.read_text(encoding="utf-8"))
    return found


def dead(found: dict[str, Page]) -> Iterator[str]:
    """Links of the site to what is not there."""
    for address, page in found.items():
        for link in page.links:
            target, _, anchor = urljoin(address, link).partition("#")
            if target.startswith(BASE) and not address.endswith("404.html"):
                is_known = target in found and unquote(anchor) in found[target].ids
                if not is_known and anchor != "__codelineno":
                    yield f"{address}: {link}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the sample."""
    folder = tmp_path_factory.mktemp("website") / "client"
    shutil.copytree(ROOT / "output_samples" / "python", folder)
    return built(folder)


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    found = pages(site)
    assert len(found) > 200
    assert list(dead(found)) == []


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    places = {each for page in pages(site).values() for each in page.fetched}
    assert {each for each in places if urlsplit(each).netloc} == set()


def test_the_pages_of_eiffel_make_one_too(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "output_samples" / "eiffel", tmp_path / "client")
    assert list(dead(pages(built(tmp_path / "client")))) == []


PLAIN = """
a article aside blockquote br button code dd del details div dl dt em form h1 h2 h3 h4 h5 h6 hr i img input kbd label li
nav ol p path pre small span strong sub summary sup svg table tbody td th thead tr ul
"""
HARMLESS = {*PLAIN.split()}


@pytest.mark.parametrize("case", ["hostile", "texts", "names"])
def test_no_text_of_a_document_becomes_code_on_the_site(case: str, tmp_path: Path) -> None:
    generated(CASES / case / "spec.yaml", tmp_path, "client", validate=False)
    for address, page in pages(built(tmp_path)).items():
        for tag, given in page.elements:
            assert tag in HARMLESS, (address, tag, given)
            assert not [each for each in given if each.startswith("on")], (address, tag, given)
            for each in ("href", "src"):
                scheme = urlsplit(given.get(each) or "").scheme
                assert scheme in ("", "http", "https", "mailto"), (address, tag, given)


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@IN_CHROMIUM
def test_it_works_in_a_browser_wide_and_narrow(served: str, tmp_path: Path) -> None:
    with chromium.browser(tmp_path / "profile") as page:
        for width in (1280, 400):
            for place in ("/", "/docs/ChatApi/", "/docs/CreateChatCompletionRequest/"):
                page.open(served + place, width)
                assert page.value("document.documentElement.scrollWidth") <= width, place
        page.open(f"{served}/docs/ChatApi/", 1280)
        listed = page.value(
            "[...document.querySelectorAll('.md-nav--secondary a')].map(e => e.text.trim())"
        )
        assert "create_chat_completion" in listed and "Example" not in listed
        assert page.value("document.querySelectorAll('details .highlight').length") > 0
        assert page.value("document.querySelector('article').innerText.includes('```')") is False
        page.open(f"{served}/?q=create_chat_completion", 1280)
        results = "[...document.querySelectorAll('.md-search-result__link')].map(e => e.href)"
        page.wait(f"{results}.length > 0")
        found = [urlsplit(each) for each in page.value(results)]
        assert "/docs/ChatApi/" in {each.path for each in found[:3]}
        assert page.errors == []
        if "GEN_CLIENT_ACCEPT" in os.environ:
            page.open(f"{served}/docs/ChatApi/", 1280, 860)
            page.picture(PICTURE)
