"""Names that stay: `names.lock` in the output remembers what a client calls things.

In: the model, the file of the last run, what a target has named. Out: the names that the target is to give again, and the
file for the next run. What comes to a document elsewhere, or is put before others, changes no name of what was there;
what the document or the settings themselves call otherwise has its new name. Knows no language: names are those that
targets tell of (`Spelled`), by what things are called in the document.
"""

from generator.names_lock.keeping import NAME, Kept, kept
from generator.names_lock.text import Lock, read
from generator.names_lock.writing import written

__all__ = ["NAME", "Kept", "Lock", "kept", "read", "written"]
