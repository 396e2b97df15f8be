"""The module of a tag has its last word apart in letters of any kind; one that a client has is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.targets.python.spelling.class_names import service_class, service_module
from tests.names_lock.locking import lines, lock_of

DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /a: {get: {operationId: a, tags: [用户管理], responses: {"204": {description: done}}}}
  /b: {get: {operationId: b, tags: [pets], responses: {"204": {description: done}}}}
"""
TAG = "tag 用户管理 = 用户管理Api"
MODULE = f"{TAG} / module = 用户管理_api"


@pytest.mark.parametrize(
    ("tag", "module"),
    [
        ("用户管理", "用户管理_api"),
        ("Пользователи", "пользователи_api"),
        ("HTTP", "http_api"),
        ("api", "api_api"),
        ("users admin", "users_admin_api"),
        ("v2", "v2_api"),
    ],
)
def test_the_last_word_is_apart(tag: str, module: str) -> None:
    assert service_module(service_class(tag)) == module


def test_a_number_stays_with_it() -> None:
    assert service_module("用户管理Api2") == "用户管理_api2"


def test_a_module_is_kept(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT)
    first = lock_of(spec, "python")
    assert {each for each in lines(first) if " / module" in each} == {MODULE}
    assert lock_of(spec, "python", first) == first


def test_one_of_an_older_lock_is_what_it_was(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT)
    before = lock_of(spec, "python").replace("  module = 用户管理_api\n", "")
    assert TAG in lines(before)
    assert lock_of(spec, "python", before) == before


def test_eiffel_has_no_modules(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT)
    assert "module" not in lock_of(spec, "eiffel")
