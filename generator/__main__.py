"""`python -m generator` is `gen-client`."""

from generator.cli.program import program

if __name__ == "__main__":
    program()
