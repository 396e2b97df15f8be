"""Tests of the client on a mock of the API: run `pytest` in the folder of the client."""
