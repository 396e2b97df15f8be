"""What every operation and every model of this client does; the same in each client."""
