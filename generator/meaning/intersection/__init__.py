"""The intersection of schemas: one schema whose values are those that all of several schemas allow.

In: schemas as the document has them. Out: what they come to together. `said` tells what a schema says at all, `parts`
takes one apart into leaves and choices, `values`, `numbers`, `objects` and `arrays` know what one keyword beside another
means, `merge` makes one schema of the leaves, `joined` gives that an identity, `choices` distributes alternatives. Builds
no type.
"""
