"""Plausible JSON values of any type, for examples on pages and the tests of clients.

`Sampler(api)` makes them: the document's own examples first, then what formats, names and descriptions suggest.
`sampler` goes down a type; `records`, `lists` and `examples` know what is asked of one, `choosing` which fields are
worth showing, `scalars`, `words`, `numbers` and `hints` what a single value may be.
"""

from generator.model.samples.sampler import Sampler, sample
from generator.model.samples.spot import RAW, Raw, compact

__all__ = ["RAW", "Raw", "Sampler", "compact", "sample"]
