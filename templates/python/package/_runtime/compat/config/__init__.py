"""What a configuration has for programs alone that were written for OpenAPI Generator's
client; below the configuration, which imports it when one asks.
"""
