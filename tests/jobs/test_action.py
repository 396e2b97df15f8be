"""The steps of the action, one by one, in a repository whose document has changed."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.calls import ROOT, SPEC, gen_client

ACTION = ROOT / ".github/actions/regenerate"
WORKFLOWS = sorted((ROOT / ".github").rglob("*.yml"))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the steps are for bash")

SETTINGS = """\
validate = false
website = false

[[clients]]
name = "shop"
spec = "specs/shop.yaml"
output = "clients/shop"

[[clients]]
name = "shop-eiffel"
spec = "specs/shop.yaml"
output = "clients/eiffel"
target = "eiffel"
"""
GH = """\
#!/usr/bin/env bash
printf '%s\\n' "$@" >> "$GH_LOG"
echo --- >> "$GH_LOG"
if [ "$2" = list ]; then printf '%s' "${GH_OPEN:-}"; fi
"""


class Job:
    """A repository with two clients, its remote, and the commands that the steps call."""

    def __init__(self, folder: Path) -> None:
        self.repository, self.temporary = folder / "work", folder / "temporary"
        self.commands, self.log = folder / "bin", folder / "gh.log"
        for each in (self.repository / "specs", self.temporary, self.commands):
            each.mkdir(parents=True)
        self.log.write_text("")
        self.command("gh", GH)
        self.command("gen-client", f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n')
        self.command("python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        (self.repository / "specs/shop.yaml").write_text(SPEC)
        (self.repository / "gen-client.toml").write_text(SETTINGS)
        subprocess.run(["git", "init", "-q", "--bare", str(folder / "remote")], check=True)
        assert gen_client(self.repository, "--quiet").code == 0
        self.git("init", "-q", "-b", "main")
        self.git("remote", "add", "origin", str(folder / "remote"))
        self.commit_all()

    def command(self, name: str, text: str) -> None:
        (self.commands / name).write_text(text)
        (self.commands / name).chmod(0o755)

    def git(self, *words: str) -> str:
        who = ("-c", "user.name=us", "-c", "user.email=us@example.com")
        command = ["git", *who, *words]
        return subprocess.run(
            command, cwd=self.repository, check=True, capture_output=True, text=True
        ).stdout

    def commit_all(self) -> None:
        self.git("add", "--all")
        self.git("commit", "-q", "-m", "What there is")

    def step(self, name: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        given = {
            "CLIENTS": "  clients/shop/\n\nclients/eiffel\n",
            "BRANCH": "regenerate/client",
            "BASE": "main",
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_OUTPUT": str(self.temporary / "output"),
            "GH_LOG": str(self.log),
            "PYTHONPATH": str(ROOT),
            "PATH": f"{self.commands}{os.pathsep}{os.environ['PATH']}",
        }
        return subprocess.run(
            ["bash", str(ACTION / "steps.sh"), name],
            cwd=self.repository,
            env={**os.environ, **given, **variables},
            capture_output=True,
            text=True,
        )

    def run(self, **variables: str) -> str:
        """The steps up to the commit; what the last one has put out."""
        (self.temporary / "output").unlink(missing_ok=True)
        for name in ("generate", "describe", "commit"):
            done = self.step(name, **variables)
            assert done.returncode == 0, done.stderr
        return (self.temporary / "output").read_text()


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(tmp_path)


def test_a_change_becomes_a_commit_and_a_pull_request(job: Job) -> None:
    document = job.repository / "specs/shop.yaml"
    document.write_text(SPEC.replace("createItem", "makeItem"))
    (job.repository / "stray.txt").write_text("nobody's")
    assert job.run() == "changed=true\n"

    assert job.git("branch", "--show-current") == "regenerate/client\n"
    subject, _, body = job.git("log", "-1", "--format=%B").partition("\n\n")
    assert subject == "Regenerate shop 1.0.0, eiffel"
    assert body.startswith("# clients/shop\n")
    assert "create_item" in body and "make_item" in body and "the old name works" in body
    assert "# clients/eiffel\n" in body
    changed = job.git("show", "--name-only", "--format=").split()
    assert changed and all(each.startswith("clients/") for each in changed)
    assert "clients/shop/shop/api/items_api.py" in changed
    assert job.git("rev-parse", "HEAD") == job.git(
        "rev-parse", "refs/remotes/origin/regenerate/client"
    )

    assert job.step("propose").returncode == 0
    listed, created = job.log.read_text().split("---\n")[:2]
    assert listed.startswith("pr\nlist\n--head\nregenerate/client\n--base\nmain\n")
    assert created.startswith(
        "pr\ncreate\n--base\nmain\n--head\nregenerate/client\n--title\nRegenerate "
    )
    file = Path(created.splitlines()[-1])
    assert file.read_text().startswith("# clients/shop\n")
    job.log.write_text("")
    assert job.step("propose", GH_OPEN="7").returncode == 0
    assert "---\npr\nedit\n7\n--title\nRegenerate shop 1.0.0, eiffel\n" in job.log.read_text()


def test_without_a_change_nothing_happens(job: Job) -> None:
    (job.repository / "specs/shop.yaml").write_text(SPEC + "# the same\n")
    assert job.run() == "changed=false\n"
    assert job.git("branch", "--show-current") == "main\n"
    assert job.git("log", "--format=%s") == "What there is\n"


def test_a_new_client_and_arguments_with_spaces(job: Job) -> None:
    variables = {
        "ARGUMENTS": "specs/shop.yaml -o 'clients/new one' --package-version 2.0 --quiet",
        "CLIENTS": "clients/new one",
    }
    assert job.run(**variables) == "changed=true\n"
    message = job.git("log", "-1", "--format=%B")
    assert message.startswith("Regenerate shop 2.0\n\n# clients/new one\n\nA new client.\n")


def test_nothing_that_is_given_is_read_as_a_program(job: Job) -> None:
    evil = '"; touch evil; $(touch evil) `touch evil`'
    assert job.step("describe", CLIENTS=evil).returncode == 0
    assert job.step("generate", ARGUMENTS="$(touch evil) '`touch evil`'").returncode != 0
    assert not list(job.repository.rglob("evil"))


def test_a_run_that_fails_fails_the_job(job: Job) -> None:
    (job.repository / "specs/shop.yaml").write_text("openapi: [")
    assert job.step("generate").returncode == 1


@pytest.mark.slow
def test_gen_client_is_installed_from_what_is_named(job: Job) -> None:
    done = job.step("install", SOURCE=str(ROOT))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("gen-client, version ") or done.stdout.startswith("gen-client ")


def runs(content: Any) -> list[str]:
    """Every `run:` of a workflow or an action."""
    match content:
        case dict():
            own = [content["run"]] if isinstance(content.get("run"), str) else []
            return own + [each for value in content.values() for each in runs(value)]
        case list():
            return [each for value in content for each in runs(value)]
        case _:
            return []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_no_expression_stands_in_a_program(file: Path) -> None:
    content = yaml.safe_load(file.read_text())
    assert [each for each in runs(content) if "${{" in each] == []


def test_the_action_has_every_step_and_every_input_is_used() -> None:
    content: Mapping[str, Any] = yaml.safe_load((ACTION / "action.yml").read_text())
    asked = [found[1] for each in runs(content) if (found := re.search(r'"\$STEPS" (\w+)', each))]
    assert asked == ["install", "generate", "describe", "commit", "propose"]
    text = (ACTION / "action.yml").read_text()
    assert all(f"inputs.{name} }}}}" in text for name in content["inputs"])


def test_what_the_readme_has_to_copy_is_what_there_is() -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    github, gitlab, hooks = (yaml.safe_load(each) for each in blocks[-3:])
    step = github["jobs"]["client"]["steps"][-1]
    inputs = yaml.safe_load((ACTION / "action.yml").read_text())["inputs"]
    assert step["uses"].startswith("OWNER/REPOSITORY/.github/actions/regenerate@")
    assert set(step["with"]) <= set(inputs)
    assert {name for name, each in inputs.items() if each.get("required")} <= set(step["with"])
    assert "install generate describe commit" in gitlab["client"]["script"][-1]
    known = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert {each["id"] for each in hooks["repos"][0]["hooks"]} <= {each["id"] for each in known}


def test_our_own_job_makes_both_samples() -> None:
    content = yaml.safe_load((ROOT / ".github/workflows/regenerate.yml").read_text())
    step = content["jobs"]["regenerate"]["steps"][-1]
    assert step["uses"] == "./.github/actions/regenerate"
    assert step["with"]["clients"].split() == ["output_samples/python", "output_samples/eiffel"]
    assert content["permissions"] == {"contents": "write", "pull-requests": "write"}


def test_hooks_call_what_there_is() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [each["id"] for each in hooks] == ["gen-client", "gen-client-check"]
    for each in hooks:
        answer = gen_client(ROOT, *each["entry"].split()[1:], "--help")
        assert answer.code == 0
