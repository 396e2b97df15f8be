"""Operations of one operationId: each is called so among those of its tag, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calls import gen_client

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://x.example.com"}]
paths:
  /pets:
    get: {operationId: list, tags: [Pets], responses: {"204": {description: ""}}}
    post: {operationId: make, tags: [Pets], responses: {"204": {description: ""}}}
    put: {operationId: make, tags: [Pets], responses: {"204": {description: ""}}}
  /orders:
    get: {operationId: list, tags: [Orders], responses: {"204": {description: ""}}}
"""


@pytest.mark.parametrize(
    ("target", "pets", "orders", "head"),
    [
        ("python", "shop/api/pets_api.py", "shop/api/orders_api.py", "    def {}("),
        ("eiffel", "src/api/pets_api.e", "src/api/orders_api.e", "\t{}\n"),
    ],
)
def test_an_id_is_a_name_in_each_tag(
    tmp_path: Path, target: str, pets: str, orders: str, head: str
) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out", "--target", target)
    assert answer.code == 0, answer.err
    first, other = (tmp_path / "out" / pets).read_text(), (tmp_path / "out" / orders).read_text()
    second = "make2" if target == "python" else "make_2"
    names = ["list", "make", second] if target == "python" else ["list", "make_operation", second]
    for each in names:
        assert head.format(each) in first, first
    assert head.format("list") in other and "list_2" not in other and "list2" not in other


def test_the_settings_call_it_otherwise(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text('[names]\n"GET /orders" = "all_2"\n')
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out")
    assert answer.code == 0, answer.err
    assert "    def all_2(" in (tmp_path / "out/shop/api/orders_api.py").read_text()
