"""Instructions per request, counted by callgrind: they hardly depend on what else the machine does."""

import re
import time

from .servers import SERVER_CORE
from .wire import Connection

VALGRIND = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")


def per_request(start, request, warm_up, requests):
    """What one more request costs: the difference between a run of `requests` and one of twice as many.

    `start` starts the server under callgrind; `warm_up` sends what comes before, and tells how many requests that were.
    """
    (few, cheap), (many, dear) = (_run(start, request, warm_up, count) for count in (requests, 2 * requests))
    return (dear - cheap) / (many - few)


def _run(start, request, warm_up, requests):
    """How many requests were answered in a run, and by how many instructions."""
    with start(VALGRIND) as server:
        server.wait(request)
        asked = 1 + warm_up(server)
        with Connection(server.port) as connection:
            for _ in range(requests):
                connection.fetch(request)
        server.stop(patience=120)
        with open(server.log.name, encoding="utf-8", errors="replace") as log:
            collected = re.findall(r"Collected : (\d+)", log.read())
    if not collected:
        raise RuntimeError(f"callgrind tells no count for {server.name}")
    return asked + requests, int(collected[-1])


def settle(request, seconds=10):
    """Waits for what happens in the background, such as better compression."""

    def warm_up(server):
        with Connection(server.port) as connection:
            connection.fetch(request)
        time.sleep(seconds)
        return 1

    return warm_up


__all__ = ["SERVER_CORE", "per_request", "settle"]
