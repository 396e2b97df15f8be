"""The resource tree, as ``client.chat.completions`` leads through it: a module for each
attribute of the client object, imported when that is first used.
"""
