"""Derives a key as KeePassXC does by default, with the reference implementation of Argon2.

KeePassXC begins with Argon2d over 64 MiB, ten rounds and a thread for each processor, and offers
to set the rounds so that a database opens in one second.
Prints the milliseconds of the middle of seven derivations.
"""

import os
import statistics
import time

from argon2.low_level import Type, hash_secret_raw

RUNS = 7


def derive():
    begun = time.perf_counter()
    hash_secret_raw(
        secret=b"~" * 32,
        salt=b"~" * 32,
        time_cost=10,
        memory_cost=64 * 1024,
        parallelism=os.cpu_count() or 1,
        hash_len=32,
        type=Type.D,
    )
    return (time.perf_counter() - begun) * 1000


derive()
print(statistics.median(derive() for _ in range(RUNS)))
