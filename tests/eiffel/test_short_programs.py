"""Where Gobo is at hand: programs for common things are short, compile without a complaint, and do what they should.

`programs/short` has a class for each; `short_programs.e` runs them against a loopback server. In Python, the same take
6 (one question), 19 (tools in two rounds), 6 (a stream), 5 (pages) and 5 lines (an upload), with imports and the server.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, OURS, PROGRAMS, built, complaints
from tests.eiffel.wire_server import Answer, Asked, WireServer
from tests.generated import generated

SHORT = PROGRAMS / "short"
MOST = {"one_question": 12, "two_rounds": 38, "streamed": 14, "in_pages": 12, "uploaded": 12}
CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}


@pytest.mark.parametrize(("program", "most"), MOST.items())
def test_a_program_is_short(program: str, most: int) -> None:
    assert len((SHORT / f"{program}.e").read_text("utf-8").splitlines()) <= most


@pytest.mark.slow
@pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo")
def test_short_programs_do_what_they_should(tmp_path: Path) -> None:
    generated(OURS, tmp_path, None, target="eiffel")
    folder = tmp_path / "test"
    for each in SHORT.glob("*.e"):
        shutil.copy(each, folder)
    system = (folder / "test.ecf").read_text("utf-8").replace('"API_TEST"', '"SHORT_PROGRAMS"')
    (folder / "test.ecf").write_text(system, "utf-8")
    assert complaints(folder / "test.ecf") == []
    built(folder / "test.ecf")
    server = WireServer([answer])
    try:
        command = [str(folder / "api_test"), server.url]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        server.close()
    assert done.stdout.splitlines() == [
        "Hi!",
        "Hi! Sunny",
        "one two",
        "a.txtb.txtc.txt",
        "file-6",
        f"404 No such model (GET {server.url}/models/no-such-model, status 404)",
    ], done.stderr


@pytest.mark.slow
@pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo")
def test_a_request_that_lacks_what_it_must_have_does_not_compile(tmp_path: Path) -> None:
    generated(OURS, tmp_path, None, target="eiffel")
    system = tmp_path / "examples" / "quickstart.ecf"
    assert complaints(system) == []
    program = tmp_path / "examples" / "quickstart.e"
    text = program.read_text("utf-8")
    assert "create l_message.make_with_text (" in text
    lacking = re.sub(r"create l_message\.make_with_text \(.*?\)", "create l_message.make", text)
    program.write_text(lacking, "utf-8")
    assert any("VGCC-6" in each and "`make'" in each for each in complaints(system))


def answer(asked: Asked) -> Answer:
    path, _, query = asked.path.partition("?")
    match asked.method, path:
        case "POST", "/chat/completions":
            return chat(json.loads(asked.body))
        case "GET", "/files":
            return said(page(["a.txt", "b.txt"], "b") if "after" not in query else page(["c.txt"]))
        case "POST", "/files":
            return said({"id": f"file-{asked.body.count(b'Hello!') * 6}"})
        case _:
            return said({"error": {"message": "No such model"}}, 404)


def said(value: object, status: int = 200) -> Answer:
    return status, {"Content-Type": "application/json"}, json.dumps(value).encode()


def page(names: list[str], last: str = "") -> object:
    files = [{"object": "file", "id": name[0], "filename": name} for name in names]
    return {"object": "list", "data": files, "last_id": last, "has_more": bool(last)}


def chat(request: dict[str, object]) -> Answer:
    """A text, with a call where there are tools; what the tool has said; or a stream of two words."""
    if request.get("stream"):
        events = [{"choices": [{"delta": {"content": each}}]} for each in ("one", " two")]
        lines = [*(f"data: {json.dumps(each)}\n\n" for each in events), "data: [DONE]\n\n"]
        return 200, {"Content-Type": "text/event-stream"}, "".join(lines).encode()
    messages = request["messages"]
    assert isinstance(messages, list)
    told = [each["content"] for each in messages if each.get("tool_call_id") == "call_1"]
    message = {"role": "assistant", "content": " ".join(["Hi!", *told])}
    calls = {"tool_calls": [CALL]} if "tools" in request else {}
    return said({"choices": [{"message": {**message, **calls}}]})
