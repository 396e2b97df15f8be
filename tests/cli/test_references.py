"""What the command says of references to other folders and hosts, and how it remembers what it had fetched."""

import json
from hashlib import sha256
from pathlib import Path

from tests.cli.calls import SPEC, gen_client
from tests.document.server import web

LINES = ("--target", "lines", "--no-validate")


def spec(address: str) -> str:
    """The document, whose operation answers with what stands at the address."""
    content = (
        f"description: Fine., content: {{application/json: {{schema: {{$ref: '{address}'}}}}}}"
    )
    return SPEC.replace("{description: Fine.}", f"{{{content}}}")


def locked(folder: Path) -> dict[str, str]:
    return dict(
        json.loads((folder / "out/.gen-client/manifest.json").read_text()).get("remote", {})
    )


def test_remote_documents_are_locked(tmp_path: Path) -> None:
    with web() as site:
        site.has("/item.yaml", "{type: string}")
        url, host = f"{site.url}/item.yaml", site.url.removeprefix("http://")
        (tmp_path / "spec.yaml").write_text(spec(url))
        run = ("spec.yaml", "-o", "out", *LINES)
        refused = gen_client(tmp_path, *run)
        assert refused.code == 0
        assert f"hint: --allow-remote {host} allows it" in refused.err
        assert (site.asked, locked(tmp_path)) == ([], {})

        (tmp_path / "gen-client.toml").write_text(f'allow-remote = ["{host}"]\n')
        gen_client(tmp_path, *run)
        assert locked(tmp_path) == {url: sha256(b"{type: string}").hexdigest()}
        assert gen_client(tmp_path, *run, "--check", "--strict").code == 0

        site.has("/item.yaml", "{type: integer}")
        checked = gen_client(tmp_path, *run, "--check")
        assert checked.code == 1
        assert "warning[D140]: the remote document" in checked.err
        assert gen_client(tmp_path, *run, "--strict").code == 1
        accepted = gen_client(tmp_path, *run)
        assert (accepted.code, "D140" in accepted.err) == (0, True)
        assert gen_client(tmp_path, *run, "--check", "--strict").code == 0


def test_folders_are_allowed_by_option_and_by_setting(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/item.yaml").write_text("{type: string}")
    (tmp_path / "api/spec.yaml").write_text(spec("../shared/item.yaml"))
    run = ("api/spec.yaml", "-o", "out", *LINES)
    assert "hint: --allow-root shared allows it" in gen_client(tmp_path, *run).err
    assert "D208" not in gen_client(tmp_path, *run, "--allow-root", "shared").err
    (tmp_path / "gen-client.toml").write_text('allow-root = ["shared"]\n')
    assert "D208" not in gen_client(tmp_path, *run).err


def test_what_cannot_be_allowed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    for option, value, code in (
        ("--allow-root", "nowhere", "C111"),
        ("--allow-remote", "https://example.com", "C112"),
        ("--allow-remote", "*", "C112"),
    ):
        answer = gen_client(tmp_path, "spec.yaml", "-o", "out", *LINES, option, value)
        assert (answer.code, f"error[{code}]" in answer.err) == (2, True)
