"""What a document itself says of the client that is made of it: the keyword `x-gen-client`, which overlays bring, too.

In: the nodes of a document, its operations, options. Out: options as if the settings had said the same, save where these
say something else, and names. So there is no second mechanism: `keywords` knows which keys there are where, `finding`
where they stand, `told` as what the settings would have them, `vendors` what other generators call the same.
"""

from generator.corrections.told import Told, told

__all__ = ["Told", "told"]
