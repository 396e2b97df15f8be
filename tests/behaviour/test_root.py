"""What the root of the package leads to, and values that the document does not list."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

PROGRAM = """
import sys
import orders

assert "orders.inputs" not in sys.modules and "orders.exceptions" not in sys.modules
start = {name for name in dir(orders) if not name.startswith("_")}
assert {"Client", "AsyncClient", "Configuration", "ApiException", "OrdersApi", "unlisted"} <= start
assert {"inputs", "models", "exceptions", "testing"} <= start
assert "Address" not in start and "Address" in dir(orders.models)
assert orders.Address is orders.models.Address
assert orders.inputs.AddressDict(street="x") == {"street": "x"}
assert orders.exceptions.ApiException is orders.ApiException
everything = {}
exec("from orders import *", everything)
assert everything["Address"] is orders.Address and everything["OrdersApi"] is orders.OrdersApi
try:
    orders.nothing
except AttributeError as problem:
    assert "nothing" in str(problem)
else:
    raise AssertionError

with orders.testing.mock_api() as mock:
    mock.on(orders.OrdersApi.place_order).reply(200, json={"state": "lost"})
    api = orders.OrdersApi()
    found = api.place_order(speed=orders.unlisted("instant"), state=orders.State.PAID)
    assert mock.requests[-1].json == {"speed": "instant", "state": "paid"}
    assert found.state == "lost"
    mock.on(orders.OrdersApi.place_order).reply(422, json={"code": "x"})
    try:
        api.place_order(sort="up")
    except orders.ApiException as problem:
        assert problem.data_as(orders.Problem).code == "x"
        assert problem.data_as(orders.Address) is None
    else:
        raise AssertionError
"""

WRONG = """
import orders
api = orders.OrdersApi()
api.place_order(sort="up", speed="fast", colour="pink", size="xxl", weights=[1], state="paid")
api.place_order(speed=orders.unlisted("instant"))
api.place_order(sort="sideways")
api.place_order(speed="instant")
api.place_order(state="lost")
api.place_order(weights=[3])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("root")
    generated(ROOT / "tests" / "cases" / "anonymous" / "spec.yaml", made, "orders")
    return made


def test_the_root_leads_to_what_people_start_from(folder: Path) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", PROGRAM], cwd=folder, check=True)


def test_a_wrong_value_of_a_closed_enum_is_an_error(folder: Path) -> None:
    (folder / "program.py").write_text(WRONG)
    command = [sys.executable, "-m", "mypy", "--strict", "program.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    lines = {each.split(":")[1] for each in done.stdout.splitlines() if ": error:" in each}
    assert lines == {"6", "7", "8", "9"}, done.stdout
