"""What a configuration and the options of a call say: where, as whom, how often."""
