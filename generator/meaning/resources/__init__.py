"""The resource tree: how an API would be called if somebody had designed its client by hand.

`resources(…)` infers it from paths, methods and operationIds: `routes` reads paths, `kept` decides what of a path is left
out, `apart` what stands before it, `ids` reads operationIds, `verbs` knows English, `shapes` what is below what, `actions`
and `habits` give each operation a place, `clashes` sees to it that no two have the same; `settings` knows better.
"""

from generator.meaning.resources.settings import ResourceSetting
from generator.meaning.resources.tree import resources

__all__ = ["ResourceSetting", "resources"]
