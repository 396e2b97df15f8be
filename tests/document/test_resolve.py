"""References within a document and across documents."""

import json
import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, Source
from generator.document import Access, Bundle, Node, allowance, fetch, load, resolve
from generator.document.access import Gate
from generator.document.pointer import follow, split
from tests.document.server import web


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def files(**texts: str) -> None:
    """Write files; `__` in a name is a folder, the suffix is .yaml."""
    for name, text in texts.items():
        path = Path(name.replace("__", "/") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def bundle(
    spec: str = "main.yaml",
    diagnostics: Diagnostics | None = None,
    roots: tuple[str, ...] = (),
    hosts: tuple[str, ...] = (),
) -> Bundle:
    diagnostics = Diagnostics() if diagnostics is None else diagnostics
    return resolve(load(spec, diagnostics), diagnostics, Access(roots, hosts))


def at(bundle: Bundle, pointer: str) -> Node:
    node = follow(bundle.root, split(pointer))
    assert node is not None
    return node


def target(bundle: Bundle, pointer: str) -> str:
    """The id of what the reference at a pointer leads to."""
    return bundle.target(at(bundle, pointer)).id


def warned(spec: str = "main.yaml", **allowed: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """What is reported: nothing about references stops a run."""
    diagnostics = Diagnostics()
    bundle(spec, diagnostics, **allowed)
    assert diagnostics.warnings == diagnostics.items
    return [(one.code, str(one.at), one.hint) for one in diagnostics.items]


def test_local_pointers_with_escapes_and_percent_signs() -> None:
    files(main="""\
a: {$ref: "#/x~1y/~0"}
b: {$ref: "#/x%7E1y/~0/c%20d"}
c: {$ref: "#"}
d: {$ref: "#/list/1"}
e: {$ref: "#/100%25/x"}
f: {$ref: "#/a%2Fb"}
split: {$ref: "#/paths/%2Fpets%2F%7Bid%7D"}
g: {$ref: "#/x~1y/~0/c+d"}
100%: {x: 1}
a%2Fb: 1
paths: {"/pets/{id}": 1}
x/y: {"~": {c d: 1}}
list: [1, 2]
""")
    found = bundle()
    assert target(found, "/a") == "main.yaml#/x~1y/~0"
    assert target(found, "/b") == "main.yaml#/x~1y/~0/c d"
    assert target(found, "/c") == "main.yaml#"
    assert target(found, "/d") == "main.yaml#/list/1"
    assert target(found, "/e") == "main.yaml#/100%/x"
    assert target(found, "/f") == "main.yaml#/a%2Fb"
    assert target(found, "/split") == "main.yaml#/paths/~1pets~1{id}"
    assert target(found, "/g") == "main.yaml#/x~1y/~0/c d"
    assert found.find(at(found, "/list")) is None


def test_recursion_is_no_round() -> None:
    files(
        main="components: {schemas: {Tree: {properties: {next: {$ref: '#/components/schemas/Tree'}}}}}"
    )
    found = bundle()
    tree = at(found, "/components/schemas/Tree")
    assert found.target(at(found, "/components/schemas/Tree/properties/next")) is tree


def test_what_is_data_holds_no_references() -> None:
    files(main="""\
schema:
  example: {$ref: "#/nowhere"}
  default: {a: [{$ref: "#/nowhere"}]}
  enum: [{$ref: "#/nowhere"}]
  const: {$ref: "#/nowhere"}
  examples: [{$ref: "#/nowhere"}]
  x-thing: {$ref: "#/nowhere"}
  properties:
    $ref: {type: string}
media:
  examples:
    one: {value: {$ref: "#/nowhere"}}
""")
    assert bundle().targets == {}


def test_names_are_no_keywords() -> None:
    names = (
        "default",
        "example",
        "examples",
        "enum",
        "const",
        "x-y",
        "discriminator",
        "properties",
    )
    properties = "\n".join(f"  {name}: {{$ref: '#/t'}}" for name in names)
    files(main=f"""\
t: {{}}
properties:
{properties}
responses: {{default: {{$ref: '#/t'}}}}
headers: {{x-rate: {{$ref: '#/t'}}}}
parameters: [{{$ref: '#/t'}}]
callbacks: {{default: {{'{{$url}}': {{post: {{requestBody: {{$ref: '#/t'}}}}}}}}}}
""")
    assert len(bundle().targets) == len(names) + 4


def test_a_map_can_stand_in_another_file() -> None:
    files(
        main="paths: {$ref: paths/all.yaml}",
        paths__all="/a: {$ref: a.yaml}\ndefault: {$ref: a.yaml}\n",
        paths__a="get: {responses: {}}",
    )
    assert len(bundle().targets) == 3


def test_files_are_relative_to_the_file_that_refers() -> None:
    files(
        api__main="a: {$ref: ../shared/pet.yaml#/Pet}\nb: {$ref: ./../shared/x/../pet.yaml}",
        shared__pet="Pet: {tag: {$ref: 'tags/tag%20one.yaml'}, back: {$ref: ../api/main.yaml#/b}}",
    )
    Path("shared/tags").mkdir()
    Path("shared/tags/tag one.yaml").write_text("type: string")
    found = bundle("api/main.yaml", roots=("shared",))
    assert target(found, "/a") == "shared/pet.yaml#/Pet"
    assert target(found, "/b") == "shared/pet.yaml#"
    pet = found.target(at(found, "/a"))
    assert found.target(pet.members["tag"]).id == "shared/tags/tag one.yaml#"
    assert found.target(pet.members["back"]) is at(found, "/b")
    assert [root.source.name for root in found.documents.values()] == [
        "api/main.yaml",
        "shared/pet.yaml",
        "shared/tags/tag one.yaml",
    ]


def test_a_file_has_one_identity_however_it_is_reached() -> None:
    files(
        main="a: {$ref: real/x.yaml}\nb: {$ref: link/x.yaml}\nc: {$ref: real/../real/x.yaml}",
        real__x="{t: 1}",
    )
    os.symlink("real", "link")
    found = bundle()
    assert len({found.target(node) for node in found.root.members.values()}) == 1
    assert len(found.documents) == 2


def test_names_are_absolute_only_where_the_user_says_so(here: Path) -> None:
    files(main="a: {$ref: x.yaml}", x="{}")
    assert target(bundle(str(here / "main.yaml")), "/a") == f"{here}/x.yaml#"


def test_only_what_is_referred_to_is_searched_in_other_files() -> None:
    files(main="a: {$ref: x.yaml#/used}", x="used: {type: string}\nunused: {$ref: '#/nowhere'}")
    assert len(bundle().targets) == 1


def test_anchors_and_embedded_schemas() -> None:
    files(
        main="""\
components:
  schemas:
    A: {$anchor: here, type: object}
    B: {$ref: "#here"}
    C:
      $id: https://example.com/schemas/c
      $defs: {Inner: {type: string}}
      properties:
        inner: {$ref: "#/$defs/Inner"}
        outer: {$ref: "#/components/schemas/A"}
        sibling: {$ref: d}
    D: {$id: https://example.com/schemas/d, $dynamicAnchor: node}
    E: {$ref: https://example.com/schemas/c}
    F: {$dynamicRef: "#node"}
    G: {$ref: "x.yaml#there"}
""",
        x="thing: {properties: {a: {$anchor: there}}}",
    )
    schemas = "/components/schemas"
    found = bundle()
    assert target(found, f"{schemas}/B") == f"main.yaml#{schemas}/A"
    assert target(found, f"{schemas}/C/properties/inner") == f"main.yaml#{schemas}/C/$defs/Inner"
    assert target(found, f"{schemas}/C/properties/outer") == f"main.yaml#{schemas}/A"
    assert target(found, f"{schemas}/C/properties/sibling") == f"main.yaml#{schemas}/D"
    assert target(found, f"{schemas}/E") == f"main.yaml#{schemas}/C"
    assert target(found, f"{schemas}/F") == f"main.yaml#{schemas}/D"
    assert target(found, f"{schemas}/G") == "x.yaml#/thing/properties/a"


def test_dangling_references_are_all_reported_with_what_was_meant() -> None:
    files(
        main="""\
components:
  schemas:
    Pet: {type: object}
    A: {$ref: "#/components/schemas/Pets"}
    B:
      description: x
      $ref: "#components/schemas/Pet"
    C: {$ref: x.yaml#/Dog}
    D: {$ref: y.yaml}
    E: {$ref: "#pet"}
    F: {$ref: y.yaml}
    G: {$ref: "ftp://example.com/x"}
""",
        x="Dogs: {}",
    )
    assert warned() == [
        ("D201", "main.yaml:4:9", "did you mean '#/components/schemas/Pet'?"),
        ("D201", "main.yaml:7:7", "a JSON pointer begins with a slash: '#/components/schemas/Pet'"),
        ("D201", "main.yaml:8:9", "did you mean '#/Dogs'?"),
        ("D207", "main.yaml:9:9", "did you mean 'x.yaml'?"),
        ("D201", "main.yaml:10:9", "there is no $anchor 'pet'"),
        ("D207", "main.yaml:11:9", "did you mean 'x.yaml'?"),
        (
            "D207",
            "main.yaml:12:9",
            "give a path, an http:// or https:// URL, or - for standard input",
        ),
    ]


def test_a_broken_file_is_reported_once_where_it_is_broken() -> None:
    files(main="a: {$ref: x.yaml}\nb: {$ref: x.yaml#/y}\nc: {$ref: '#/none'}", x="a: b: c")
    assert [(code, place) for code, place, _ in warned()] == [
        ("D113", "x.yaml:1:5"),
        ("D207", "main.yaml:1:5"),
        ("D207", "main.yaml:2:5"),
        ("D201", "main.yaml:3:5"),
    ]


def test_rounds_are_lost_each_reported_once() -> None:
    files(main="""\
a: {$ref: "#/b"}
b: {$ref: "#/c"}
c: {$ref: "#/b"}
d: {$ref: "#/d"}
""")
    made = bundle()
    assert {node.pointer for node in made.lost} == {"/b", "/c", "/d"}
    assert target(made, "/a") == "main.yaml#/b"
    assert made.find(at(made, "/b")) is None
    found = warned()
    assert [(code, place) for code, place, _ in found] == [
        ("D202", "main.yaml:2:5"),
        ("D202", "main.yaml:4:5"),
    ]
    assert "#/b → #/c → #/b" in found[0][2]


def test_generation_can_go_on_without_examples_and_tag_values() -> None:
    files(main="""\
media:
  examples:
    one: {$ref: "#/none"}
    two: {$ref: none.json}
    three: {$ref: "#/components/examples/Fine"}
schema:
  discriminator:
    propertyName: kind
    mapping:
      cat: "#/components/schemas/Cats"
      dog: Dog.yaml
      bird: Bird
      fish: "#/components/schemas/Cat"
components:
  schemas: {Cat: {type: object}}
  examples: {Fine: {value: {$ref: "#/none"}}}
""")
    diagnostics = Diagnostics()
    found = bundle(diagnostics=diagnostics)
    assert [(one.code, one.at.line) for one in diagnostics.items if one.at] == [
        ("D204", 3),
        ("D204", 4),
        ("D203", 10),
        ("D203", 11),
    ]
    assert (
        target(found, "/schema/discriminator/mapping/fish") == "main.yaml#/components/schemas/Cat"
    )
    assert target(found, "/media/examples/three") == "main.yaml#/components/examples/Fine"


def test_a_file_missing_for_an_example_is_still_missed_by_a_schema() -> None:
    files(main="media: {examples: {one: {$ref: x.yaml}}}\nschema: {$ref: x.yaml}")
    assert [(code, place) for code, place, _ in warned()] == [
        ("D204", "main.yaml:1:26"),
        ("D207", "main.yaml:2:10"),
    ]


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


def test_a_long_chain_of_references_takes_no_stack_and_little_time() -> None:
    schemas = {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(10_000)}
    schemas["S10000"] = {"type": "string"}
    Path("main.json").write_text(json.dumps({"components": {"schemas": schemas}}))
    found = bundle("main.json")
    assert len(found.targets) == 10_000
    assert not found.lost


def test_a_text_that_has_no_structure_is_the_value() -> None:
    files(main="""\
info: {description: {$ref: d.md}}
tags: [{description: {$ref: "notes.txt"}}, {description: {$ref: query}}]
media: {example: {$ref: e.json}, examples: {one: {value: {$ref: "query.graphql"}}}}
schema: {$ref: Pet}
""")
    texts = {
        "d.md": "# A\n\n* b: c\n",
        "notes.txt": "a: 1\n",
        "query": "just: words: here",
        "e.json": "[1]",
        "query.graphql": "{pets}",
        "Pet": "type: object",
    }
    for name, text in texts.items():
        Path(name).write_text(text)
    found = bundle()
    values = [node.plain() for node in found.targets.values()]
    assert sorted(values, key=str) == sorted(
        ["# A\n\n* b: c\n", "a: 1\n", "just: words: here", [1], "{pets}", {"type": "object"}],
        key=str,
    )


def test_files_outside_of_the_folder_are_read_only_where_that_is_allowed(here: Path) -> None:
    files(
        api__main="""\
a: {$ref: ../shared/x.yaml}
b: {$ref: ../api-of-others/x.yaml}
c: {$ref: link.yaml}
d: {$ref: "%2e%2e/shared/x.yaml"}
e: {$ref: sub/../inside.yaml}
f: {$ref: "/etc/hostname"}
""",
        shared__x="{type: string}",
        api_of_others__x="{}",
        api__inside="{}",
    )
    os.rename("api_of_others", "api-of-others")
    os.symlink("../shared/x.yaml", "api/link.yaml")
    Path("api/main.yaml").write_text(
        Path("api/main.yaml").read_text() + f"g: {{$ref: 'file://{here}/shared/x.yaml'}}\n"
    )
    allows = "--allow-root {} allows it, or `allow-root` in the settings"
    assert warned("api/main.yaml") == [
        ("D208", "api/main.yaml:1:5", allows.format("shared")),
        ("D208", "api/main.yaml:2:5", allows.format("api-of-others")),
        ("D208", "api/main.yaml:3:5", allows.format("shared")),
        ("D208", "api/main.yaml:4:5", allows.format("shared")),
        ("D208", "api/main.yaml:6:5", allows.format("/etc")),
        ("D208", "api/main.yaml:7:5", allows.format(f"{here}/shared")),
    ]
    found = bundle("api/main.yaml", roots=("shared",))
    assert len({found.find(at(found, place)) for place in ("/a", "/c", "/d", "/g")}) == 1
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


ADDRESSES = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "#",
                "/",
                "..",
                "a",
                "$defs",
                "%",
                "%2e",
                "~",
                "~1",
                ":",
                "http:",
                "//",
                "[",
                "@",
                "\\",
                "\0",
                "?",
            ]
        ),
        max_size=8,
    ).map("".join),
)


@given(address=ADDRESSES, identifier=ADDRESSES, anchor=ADDRESSES)
@example("http://[::1", "http://[::1", "")
def test_any_text_may_stand_for_a_reference(address: str, identifier: str, anchor: str) -> None:
    schema = {
        "$id": identifier,
        "$anchor": anchor,
        "allOf": [{"$ref": address}, {"$dynamicRef": address}],
    }
    text = json.dumps({"a": schema, "b": {"$ref": address}}).encode()
    diagnostics = Diagnostics()
    found = resolve(load("-", diagnostics, BytesIO(text)), diagnostics)
    assert diagnostics.errors == ()
    holder = at(found, "/b")
    assert (found.find(holder) is None) == found.is_lost(holder)


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


def test_identifiers_are_bases() -> None:
    files(
        main="""\
$self: https://example.com/api/openapi.yaml
a: {$id: sub/, allOf: [{$ref: x.yaml}]}
b: {$ref: https://example.com/api/other.yaml#/T}
c: {$id: "https://example.com/s/c", $defs: {d: {$anchor: here}}, not: {$ref: "#here"}}
d: {$id: "https://example.com/s/d", $defs: {d: {$anchor: here}}, not: {$ref: "#here"}}
e: {$ref: "https://example.com/s/d#here"}
f: {$ref: https://example.com/api/openapi.yaml#/a}
g: {$ref: "y.yaml#/$defs/one"}
""",
        sub__x="{type: string}",
        other="T: {$ref: https://example.com/api/openapi.yaml#/a}",
        y="""\
$id: https://example.com/y
$defs:
  one: {$ref: "#two"}
  two: {$anchor: two, not: {$ref: y2}}
  three: {$id: y2}
""",
    )
    diagnostics = Diagnostics()
    found = bundle(diagnostics=diagnostics)
    assert diagnostics.items == ()
    assert target(found, "/a/allOf/0") == "sub/x.yaml#"
    assert target(found, "/b") == "other.yaml#/T"
    assert found.target(found.target(at(found, "/b"))) is at(found, "/a")
    assert target(found, "/c/not") == "main.yaml#/c/$defs/d"
    assert target(found, "/d/not") == "main.yaml#/d/$defs/d"
    assert target(found, "/e") == "main.yaml#/d/$defs/d"
    assert found.target(at(found, "/f")) is at(found, "/a")
    two = found.target(found.target(at(found, "/g")))
    assert two.id == "y.yaml#/$defs/two"
    assert found.target(two.members["not"]).id == "y.yaml#/$defs/three"


def test_pointers_lead_through_references() -> None:
    files(
        main="""\
components: {$ref: parts.yaml#/components}
a: {$ref: "#/components/schemas/Pet/properties/tag"}
b: {$ref: "#/components/schemas/Nothing"}
c: {$ref: "#/c/d"}
d: {$ref: "#/e/x"}
e: {$ref: "#/d/x"}
""",
        parts="components: {schemas: {$ref: all.yaml}}",
        all="Pet: {$ref: pet.yaml}",
        pet="properties: {tag: {type: string}, back: {$ref: main.yaml#/components/schemas/Pet}}",
    )
    found = bundle()
    assert target(found, "/a") == "pet.yaml#/properties/tag"
    back = found.documents[os.path.realpath("pet.yaml")].members["properties"].members["back"]
    assert found.target(back).id == "all.yaml#/Pet"
    assert [(code, place) for code, place, _ in warned()] == [
        ("D201", "main.yaml:3:5"),
        ("D201", "main.yaml:4:5"),
        ("D201", "main.yaml:5:5"),
        ("D201", "main.yaml:6:5"),
    ]


def test_a_fragment_may_mean_another_document() -> None:
    files(
        main="a: {$ref: x.yaml}\ncomponents: {schemas: {Pet: {type: object}}}",
        x="properties: {pet: {$ref: '#/components/schemas/Pet'}, b: {$ref: '#/components/schemas/B'}}",
    )
    found = bundle()
    pet = found.target(at(found, "/a")).members["properties"].members["pet"]
    assert found.target(pet) is at(found, "/components/schemas/Pet")
    assert [code for code, _, _ in warned()] == ["D211", "D201"]


PAGE = """\
Pet: {$id: pet, type: object}
Page:
  $id: page
  properties:
    items: {items: {$dynamicRef: "#item"}}
    cursor: {$ref: "#/$defs/cursor"}
    wrapped: {$ref: wrapper}
  $defs: {cursor: {type: string}, item: {$dynamicAnchor: item}}
Wrapper:
  $id: wrapper
  properties: {first: {$dynamicRef: "#item"}}
  $defs: {item: {$dynamicAnchor: item}}
PetPage:
  $id: pet-page
  $ref: page
  $defs: {item: {$dynamicAnchor: item, $ref: pet}}
Plain: {$ref: page}
"""


def test_a_dynamic_reference_means_what_the_outer_schema_says() -> None:
    files(main=PAGE)
    found = bundle()
    page = found.target(at(found, "/PetPage"))
    properties = page.members["properties"].members
    item = at(found, "/PetPage/$defs/item")
    assert page.id == "main.yaml#/PetPage/pet-page"
    assert str(page.at) == "main.yaml:2:1"
    assert found.target(properties["items"].members["items"]) is item
    assert found.target(properties["cursor"]) is at(found, "/Page/$defs/cursor")
    wrapped = found.target(properties["wrapped"])
    assert found.target(wrapped.members["properties"].members["first"]) is item
    assert found.target(at(found, "/Plain")) is at(found, "/Page")
    own = at(found, "/Page/properties/items/items")
    assert found.target(own) is at(found, "/Page/$defs/item")


def test_a_recursive_schema_is_completed_in_depth() -> None:
    files(
        main="Tree: {$ref: tree.yaml}\nStrict: {$ref: strict.yaml}",
        tree="{$dynamicAnchor: node, properties: {children: {items: {$dynamicRef: '#node'}}}}",
        strict="{$dynamicAnchor: node, $ref: tree.yaml, properties: {more: {type: string}}}",
    )
    found = bundle()

    def child(tree: Node) -> Node:
        return found.target(tree.members["properties"].members["children"].members["items"])

    tree, strict = (found.target(at(found, name)) for name in ("/Tree", "/Strict"))
    assert child(tree) is tree
    assert child(found.target(strict)) is strict


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
