"""What the methods of an API are made of."""
