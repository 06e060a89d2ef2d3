"""Types a passphrase into stock age, which reads it from a terminal alone.

Usage: type_passphrase.py FILE.age    (the passphrase comes on standard input)

Prints what age decrypted.
"""

import os
import pty
import sys
import tempfile

passphrase = sys.stdin.read()
with tempfile.TemporaryDirectory() as scratch:
    opened = os.path.join(scratch, "opened")
    child, terminal = pty.fork()
    if child == 0:
        os.execvp("age", ["age", "--decrypt", "--output", opened, sys.argv[1]])
    said = b""
    while b"passphrase" not in said:
        said += os.read(terminal, 1024)
    os.write(terminal, passphrase.encode() + b"\n")
    try:
        while os.read(terminal, 1024):
            pass
    except OSError:
        pass  # On Linux the end of the child ends the terminal with an error.
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("age did not open the file")
    with open(opened, "rb") as file:
        sys.stdout.buffer.write(file.read())
