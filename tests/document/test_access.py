"""Where references may lead: to files, to hosts, and how far."""

import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, Source
from generator.document import Access, allowance, fetch, load, resolve
from generator.document.access import Gate
from tests.document.bundles import at, bundle, files, target, warned
from tests.document.server import web

pytestmark = pytest.mark.usefixtures("here")


def test_names_are_absolute_only_where_the_user_says_so(here: Path) -> None:
    files(main="a: {$ref: x.yaml}", x="{}")
    assert target(bundle(str(here / "main.yaml")), "/a") == f"{here}/x.yaml#"


def test_documents_of_the_web_refer_within_the_web() -> None:
    with web() as site:
        site.has("/v1/api", "", 302, Location="/v2/api.yaml")
        site.has(
            "/v2/api.yaml",
            "a: {$ref: parts/x.yaml#/t}\nb: {$ref: /v2/parts/x.yaml}\nc: {$ref: /etc/passwd}",
        )
        site.has("/v2/parts/x.yaml", "t: {$ref: ../y.json}")
        site.has("/v2/y.json", "{}")
        assert [code for code, _, _ in warned(f"{site.url}/v1/api")] == ["D207"]
        assert site.asked == [
            *("/v1/api", "/v2/api.yaml", "/v2/parts/x.yaml", "/etc/passwd", "/v2/y.json"),
        ]


def test_files_may_refer_to_the_web_and_each_url_is_fetched_once() -> None:
    with web() as site:
        site.has("/x.yaml", "t: {$ref: y.yaml}\nu: {}")
        site.has("/y.yaml", "{type: string}")
        files(main=f"a: {{$ref: '{site.url}/x.yaml#/t'}}\nb: {{$ref: '{site.url}/x.yaml#/u'}}")
        found = bundle(hosts=(site.url.removeprefix("http://"),))
        assert site.asked == ["/x.yaml", "/y.yaml"]
        assert target(found, "/a") == f"{site.url}/x.yaml#/t"


def test_a_document_of_the_web_cannot_read_files(here: Path) -> None:
    files(secret="{}")
    with web() as site:
        site.has("/x.yaml", f"a: {{$ref: 'file://{here}/secret.yaml'}}")
        assert [code for code, _, _ in warned(f"{site.url}/x.yaml")] == ["D207"]


def test_standard_input_refers_to_files_in_the_current_folder() -> None:
    files(parts__x="{type: string}")
    diagnostics = Diagnostics()
    root = load("-", diagnostics, BytesIO(b"a: {$ref: parts/x.yaml}"))
    assert target(resolve(root, diagnostics), "/a") == "parts/x.yaml#"


def test_files_outside_of_the_folder_are_read_only_where_that_is_allowed(here: Path) -> None:
    files(
        api__main="""\
a: {$ref: ../shared/x.yaml}
b: {$ref: ../api-of-others/x.yaml}
c: {$ref: link.yaml}
d: {$ref: "%2e%2e/shared/x.yaml"}
e: {$ref: sub/../inside.yaml}
f: {$ref: "/etc/hostname"}
g: {$ref: ../shared/gone.yaml}
""",
        shared__x="{type: string}",
        api_of_others__x="{}",
        api__inside="{}",
    )
    os.rename("api_of_others", "api-of-others")
    os.symlink("../shared/x.yaml", "api/link.yaml")
    Path("api/main.yaml").write_text(
        Path("api/main.yaml").read_text() + f"h: {{$ref: 'file://{here}/shared/x.yaml'}}\n"
    )
    allows = "--allow-root {} allows it, or `allow-root` in the settings"
    assert warned("api/main.yaml") == [
        ("D208", "api/main.yaml:1:5", allows.format("shared")),
        ("D208", "api/main.yaml:2:5", allows.format("api-of-others")),
        ("D208", "api/main.yaml:3:5", allows.format("shared")),
        ("D208", "api/main.yaml:4:5", allows.format("shared")),
        ("D208", "api/main.yaml:6:5", allows.format("/etc")),
        (
            "D208",
            "api/main.yaml:7:5",
            "there is no such file: say where it is, relative to this one",
        ),
        ("D208", "api/main.yaml:8:5", allows.format(f"{here}/shared")),
    ]
    found = bundle("api/main.yaml", roots=("shared",))
    assert len({found.find(at(found, place)) for place in ("/a", "/c", "/d", "/h")}) == 1
    assert found.is_lost(at(found, "/b"))


def test_hosts_are_asked_only_where_that_is_allowed() -> None:
    with web() as site, web() as other:
        site.has("/x.yaml", "{}")
        site.has("/away.yaml", "", 302, Location=f"{other.url}/x.yaml")
        other.has("/x.yaml", "{}")
        port = site.url.rpartition(":")[2]
        name = site.url.removeprefix("http://")
        files(main=f"""\
a: {{$ref: "{site.url}/x.yaml"}}
b: {{$ref: "HTTP://{name}/y/../%78.yaml"}}
c: {{$ref: "{site.url}/away.yaml"}}
d: {{$ref: "http://somebody@{name}/x.yaml"}}
""")
        advice = "--allow-remote {} allows it, or `allow-remote` in the settings"
        assert warned()[0] == ("D209", "main.yaml:1:5", advice.format(name))
        for host in ("127.0.0.1", f"localhost:{port}", f"127.0.0.1:{int(port) + 1}"):
            assert [code for code, _, _ in warned(hosts=(host,))] == ["D209"] * 3 + ["D207"]
        assert site.asked == []
        diagnostics = Diagnostics()
        found = bundle("main.yaml", diagnostics, hosts=(name,))
        assert [one.code for one in diagnostics.items] == ["D207", "D207"]
        assert "redirected" in diagnostics.items[0].message
        assert found.target(at(found, "/a")) is found.target(at(found, "/b"))
        assert (site.asked, other.asked) == (["/x.yaml", "/away.yaml"], [])
        assert {url: one.digest for url, one in found.remote.items()} == {
            f"{site.url}/x.yaml": sha256(b"{}").hexdigest()
        }


@pytest.mark.parametrize(
    ("allowed", "url", "expected"),
    [
        ("example.com", "https://example.com/x", True),
        ("example.com", "http://EXAMPLE.com:80/x", True),
        ("example.com:443", "https://example.com/x", True),
        ("[::1]:8000", "http://[::1]:8000/x", True),
        ("example.com", "https://example.com:8443/x", False),
        ("example.com:443", "http://example.com/x", False),
        ("example.com", "https://www.example.com/x", False),
        ("example.com", "https://example.com@evil.example/x", False),
        ("example.com", "https://evil.example\\@example.com/x", False),
        ("example.com", "https://example.com.evil.example/x", False),
        ("example.com", "ftp://example.com/x", False),
        ("example.com", "https:///x", False),
        ("example.com", "https://example.com:x/", False),
    ],
)
def test_a_host_is_allowed_exactly(allowed: str, url: str, expected: bool) -> None:
    assert Gate(Source("main.yaml", ""), Access((), (allowed,))).allows(url) is expected


def test_paths_may_look_like_urls_or_be_of_windows() -> None:
    files(main="a: {$ref: 'sub\\x.yaml'}\nb: {$ref: 'x:/../../etc/hostname'}", sub__x="{}")
    Path("x:").mkdir()
    found = bundle()
    assert target(found, "/a") == "sub/x.yaml#"
    assert found.is_lost(at(found, "/b"))


def test_what_references_have_fetched_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "TOTAL_DOCUMENTS", 2)
    with web() as site:
        for number in range(4):
            site.has(f"/{number}.yaml", "{}")
        files(main="\n".join(f"k{each}: {{$ref: '{site.url}/{each}.yaml'}}" for each in range(4)))
        found = warned(hosts=(site.url.removeprefix("http://"),))
        assert [(code, place) for code, place, _ in found] == [
            ("D210", "main.yaml:3:6"),
            ("D210", "main.yaml:4:6"),
        ]
        assert len(site.asked) == 2


class Trickle:
    """An answer that never ends."""

    length = 1_000_000

    def read1(self, size: int) -> bytes:
        return b"a"


def test_an_answer_that_trickles_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter(range(0, 100, 10))
    monkeypatch.setattr(fetch, "monotonic", lambda: next(seconds))
    with pytest.raises(TimeoutError):
        fetch.receive(Trickle())  # type: ignore[arg-type]
