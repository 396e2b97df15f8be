"""What is in the way in the output folder: O."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "O101",
        ERROR,
        "'{path}' is a file, not a folder",
        "name a folder after -o; it is made if it is not there",
        "The output is a folder with a package and its pages. What is called like it must not be a file.",
    ),
    Entry(
        "O102",
        ERROR,
        "nothing can be written to '{path}'",
        "choose a folder that you may write to, or change its permissions",
        "The output folder, or the folder in which it would be made, is not writable. Nothing was changed.",
    ),
    Entry(
        "O103",
        ERROR,
        "'{path}' is in the way: gen-client did not write it, and does not replace it",
        "move it away or choose another output folder; `keep` in the settings file leaves such a file as it is",
        "Only files that `.gen-client/manifest.json` lists are ours to replace. Nothing was changed.",
    ),
    Entry(
        "O104",
        WARNING,
        "'{path}' was edited since it was generated; it is replaced",
        "name it under `keep` in the settings file to go on with your own version",
        "A generated file follows the document. --strict stops here before anything is replaced.",
    ),
    Entry(
        "O105",
        WARNING,
        "'{path}' is no longer generated, but was edited since; it is kept",
        "remove it once you do not need it any more",
        "Files of ours that are no longer generated are removed, unless somebody has edited them.",
    ),
    Entry(
        "O106",
        ERROR,
        "'{path}' is reached through a symbolic link that leaves the output folder",
        "replace the link by a folder, or name the folder that it leads to after -o",
        "Nothing is written outside the output folder. Nothing was changed.",
    ),
    Entry(
        "O107",
        ERROR,
        "'{path}' cannot be used: {why}",
        "restore it from version control, or remove the old output together with it",
        "The manifest tells which files are ours; without it none can be replaced. Nothing was changed.",
    ),
    Entry(
        "O108",
        ERROR,
        "'{folder}' holds the output of the target '{old}'; the target is now '{new}'",
        "give each target a folder of its own",
        "One target's output would remove the other's. Nothing was changed.",
    ),
    Entry(
        "O109",
        ERROR,
        "cannot write '{path}': {why}",
        "{advice}",
        "The operating system refused. New content is staged first, so the previous output is as it was, save when"
        " the refusal came between the last moves: the next run finishes these.",
    ),
    Entry(
        "O110",
        ERROR,
        "another run of gen-client is at work on '{folder}'",
        "run again when it has ended, or give each run a folder of its own",
        "Two runs would mix their clients. Nothing was changed.",
    ),
    Entry(
        "O120",
        ERROR,
        "'{name}' cannot be the name of the class of the client object: {why}",
        'for example client-name = "Shop"; without the setting it is made of info.title',
        "`client-name` is what callers import besides `Client`, and `Async` stands before it for the async one.",
    ),
    Entry(
        "O121",
        WARNING,
        "the class of the client object is called '{spelled}', as '{name}' is something else already",
        "choose another client-name",
        "Classes of the document come first, and Python's own words, exceptions and those of the client are left alone.",
    ),
    Entry(
        "O130",
        ERROR,
        "'{name}' cannot be had in Python: it is spelled '{spelled}'",
        "Give it another name in the table `names` of the settings.",
        "The name is a word of Python or of the client itself, or something of the client is called so already.",
    ),
)
