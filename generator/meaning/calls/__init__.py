"""Calls: operations with their parameters, bodies and answers, servers, tags and webhooks."""
