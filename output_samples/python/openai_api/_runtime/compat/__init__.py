"""What programs use that were written for OpenAPI Generator's client; nothing of it is
imported before one does.
"""
