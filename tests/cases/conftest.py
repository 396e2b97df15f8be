"""What is expected of a case is no test, whatever its modules are called."""

collect_ignore_glob = ["*/expected/*"]
