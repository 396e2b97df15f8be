"""The manifest says which files are ours, and believes nobody who says otherwise."""

import json

import pytest

from generator.output import manifest
from generator.output.manifest import BadManifest, Manifest


def test_comes_back_as_it_was_written() -> None:
    written = manifest.describe({"b": b"2", "a": b"1"}, "python", "0.1.0")
    assert manifest.from_bytes(manifest.to_bytes(written)) == written
    assert list(written.files) == ["a", "b"]


def test_does_not_depend_on_the_order_of_files() -> None:
    one = manifest.describe({"b": b"2", "a": b"1"}, "python", "0.1.0")
    other = manifest.describe({"a": b"1", "b": b"2"}, "python", "0.1.0")
    assert manifest.to_bytes(one) == manifest.to_bytes(other)


def test_holds_nothing_but_what_it_was_given() -> None:
    content = json.loads(manifest.to_bytes(Manifest("0.1.0", "python", {})))
    assert set(content) == {"note", "generator", "target", "files"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"<<<<<<< HEAD",
        b"[]",
        b"{}",
        b'{"generator": "1", "target": "python", "files": []}',
        b'{"generator": "1", "target": "python", "files": {"../x": "00"}}',
        b'{"generator": "1", "target": "python", "files": {"/etc/x": "00"}}',
        b'{"generator": "1", "target": "python", "files": {"x": 1}}',
    ],
)
def test_refuses_what_is_no_manifest(content: bytes) -> None:
    with pytest.raises(BadManifest):
        manifest.from_bytes(content)
