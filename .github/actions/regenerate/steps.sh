#!/usr/bin/env bash
# The steps of the action, each a word: install, generate, describe, commit, propose. What they need comes from the
# environment, so that nothing of it is ever read as a program; a local run is `CLIENTS=out bash steps.sh describe`.
set -euo pipefail

notes=${RUNNER_TEMP:-/tmp}/gen-client-regenerate
mkdir -p "$notes"

# The folders in CLIENTS, one a line, without empty ones.
clients() {
  printf '%s\n' "$CLIENTS" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' -e 's|/$||'
}

# pip puts gen-client into an environment of its own, as `source` pins it.
install() {
  python -m venv "$notes/environment"
  "$notes/environment/bin/python" -m pip install --quiet --disable-pip-version-check "$SOURCE"
  "$notes/environment/bin/gen-client" --version
}

gen_client() {
  if [ -x "$notes/environment/bin/gen-client" ]; then
    "$notes/environment/bin/gen-client" "$@"
  else
    gen-client "$@"
  fi
}

# All clients that the settings name, or the one that ARGUMENTS describe. Quotes in them count, and nothing else.
generate() {
  local words=()
  while IFS= read -r -d '' word; do words+=("$word"); done < <(
    printf '%s' "${ARGUMENTS:-}" | python -c \
      'import shlex, sys; [sys.stdout.write(each + "\0") for each in shlex.split(sys.stdin.read())]'
  )
  gen_client ${words[@]+"${words[@]}"}
}

# The text and the title of the pull request: what callers of each client notice, and its version.
describe() {
  local before=$notes/before client versions=""
  rm -rf "$before" "$notes/text.md"
  mkdir -p "$before"
  while IFS= read -r client; do
    git archive HEAD -- "$client" 2>/dev/null | tar -x -C "$before" 2>/dev/null || true
    if [ ! -e "$before/$client/.gen-client/manifest.json" ]; then
      printf '# %s\n\nA new client.\n\n' "$client" >>"$notes/text.md"
    elif ! gen_client diff "$before/$client" "$client" --format markdown >"$notes/diff.md"; then
      printf '# %s\n\nWhat changes for callers could not be told; the commit shows the files.\n\n' "$client" >>"$notes/text.md"
    else
      { printf '# %s\n\n' "$client"; cat "$notes/diff.md"; echo; } >>"$notes/text.md"
    fi
    versions="$versions${versions:+, }$(version "$client")"
  done < <(clients)
  printf 'Regenerate %s\n' "$versions" >"$notes/title"
  shorten "$notes/text.md"
}

# The client's name and version, as its packaging has them.
version() {
  python - "$1" <<'PYTHON'
import pathlib, sys, tomllib

folder = pathlib.Path(sys.argv[1])
try:
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    print(f"{project['name']} {project['version']}")
except (OSError, KeyError, ValueError):
    print(folder.name)
PYTHON
}

# A pull request takes 65,536 characters.
shorten() {
  python - "$1" <<'PYTHON'
import pathlib, sys

file, most = pathlib.Path(sys.argv[1]), 60_000
text = file.read_text(encoding="utf-8")
if len(text) > most:
    kept = text[:most].rpartition("\n")[0]
    file.write_text(f"{kept}\n\n… `gen-client diff` shows the rest.\n", encoding="utf-8")
PYTHON
}

# The clients, and nothing else that the run may have left, on a branch of its own.
commit() {
  local paths=()
  while IFS= read -r client; do paths+=("$client"); done < <(clients)
  git add --all -- "${paths[@]}"
  if git diff --cached --quiet; then
    echo "The clients are up to date."
    result changed=false
    return
  fi
  git config user.name "github-actions[bot]"
  git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
  git switch --quiet --force-create "$BRANCH"
  git commit --quiet --file <(cat "$notes/title"; echo; cat "$notes/text.md") --cleanup verbatim
  git push --quiet --force origin "HEAD:refs/heads/$BRANCH"
  result changed=true
}

# One pull request for the branch, with the text and the title of this run.
propose() {
  local title number
  title=$(cat "$notes/title")
  number=$(gh pr list --head "$BRANCH" --base "$BASE" --state open --json number --jq '.[0].number // empty')
  if [ -n "$number" ]; then
    gh pr edit "$number" --title "$title" --body-file "$notes/text.md"
  else
    gh pr create --base "$BASE" --head "$BRANCH" --title "$title" --body-file "$notes/text.md"
  fi
}

# An output of the step, where somebody asks for outputs.
result() {
  echo "$1" >>"${GITHUB_OUTPUT:-/dev/stdout}"
}

case "${1:-}" in
  install | generate | describe | commit | propose) "$1" ;;
  *) echo "usage: steps.sh install|generate|describe|commit|propose" >&2; exit 2 ;;
esac
