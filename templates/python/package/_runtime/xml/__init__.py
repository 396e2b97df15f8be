"""XML as the content of requests and answers."""
