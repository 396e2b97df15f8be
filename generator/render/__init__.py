"""Templates and views become text: the only room that knows Jinja."""
