"""The APIs of this client."""
