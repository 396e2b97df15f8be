"""From the request to the answer: signed, sent, tried again, logged."""
