"""XML as the body of requests and answers."""
