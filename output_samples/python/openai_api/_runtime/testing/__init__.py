"""What a mock of the API knows: routes, and the requests that came."""
