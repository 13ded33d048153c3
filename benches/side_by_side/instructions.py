"""Instructions per request, counted by callgrind: they hardly depend on what else the machine does."""

import re
import subprocess
import tempfile
import time
from pathlib import Path

from .wire import Connection


def per_request(start, request, count, warm_up=200):
    """What a request costs that comes alone, on a connection that is kept; the start and the first requests stay outside.

    `start(folder, under)` starts the server there under callgrind.
    """
    with tempfile.TemporaryDirectory() as folder:
        under = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/count")
        with start(Path(folder), under) as server:
            request = request(server) if callable(request) else request
            server.wait(request)
            with Connection(server.port) as connection:
                for _ in range(warm_up):
                    connection.fetch(request)
                _come_to_rest(server)
                _control("--zero", server)
                for _ in range(count):
                    connection.fetch(request)
                _control("--dump", server)
            return _dumped(Path(folder)) / count


def _come_to_rest(server):
    """Waits for what goes on in the background, such as better compression."""
    while True:
        before = server.seconds_busy()
        time.sleep(1)
        if server.seconds_busy() - before < 0.1:
            return


def _control(what, server):
    command = ["callgrind_control", what, str(server.process.pid)]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode or "OK" not in done.stdout:
        raise RuntimeError(f"callgrind_control fails: {done.stdout}{done.stderr}")


def _dumped(folder):
    [dump] = folder.glob("count.1")
    return int(re.search(r"^(?:totals|summary): (\d+)", dump.read_text(), re.MULTILINE)[1])
