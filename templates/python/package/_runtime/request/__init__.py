"""From the arguments of a call to the request; no I/O."""
