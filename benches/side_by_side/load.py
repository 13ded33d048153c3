"""Load from the second core: wrk for what a server can do, h2load for how long a visitor waits at a fixed rate."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from statistics import quantiles

from .servers import CLIENT_CORE, pinned

CONNECTIONS = 32


@dataclass(frozen=True)
class Rate:
    """Requests a second, and the share of the time that the server's core was busy with them."""

    per_second: float
    busy: float


def _run(command):
    done = subprocess.run(pinned(CLIENT_CORE, *command), capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-1000:]}{done.stderr[-1000:]}")
    return done.stdout


def wrk(server, request, seconds, script=None):
    """As many requests as the server can answer."""
    command = ["wrk", "-t", "1", "-c", CONNECTIONS, "-d", f"{seconds}s"]
    if script:
        command += ["-s", script]
    for name, value in request.headers:
        command += ["-H", f"{name}: {value}"]
    busy = server.seconds_busy()
    text = _run([*command, f"http://127.0.0.1:{server.port}{request.path}"])
    busy = server.seconds_busy() - busy
    if failed := re.search(r"Non-2xx or 3xx responses: \d+|Socket errors: .*", text):
        raise RuntimeError(f"{server.name}: {failed[0]}")
    return Rate(float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), busy / seconds)


def p99(server, request, rate, seconds):
    """How long 99 of 100 visitors wait at most, in milliseconds, when `rate` requests come in a second."""
    each = max(1, round(rate / CONNECTIONS))
    with tempfile.TemporaryDirectory() as folder:
        log = f"{folder}/log"
        command = ["h2load", "--h1", "-t", 1, "-c", CONNECTIONS, "--rps", each, "-n", each * CONNECTIONS * seconds]
        # A Host among the headers would be a second one.
        command += ["--log-file", log, f"--connect-to=127.0.0.1:{server.port}"]
        for name, value in request.headers:
            if name != "Host":
                command += ["-H", f"{name}: {value}"]
        if request.body is not None:
            body = f"{folder}/body"
            with open(body, "w", encoding="utf-8") as file:
                file.write(request.body)
            command += ["-d", body]
        _run([*command, f"http://{request.host}{request.path}"])
        with open(log, encoding="ascii") as lines:
            answers = [line.split("\t") for line in lines]
    strange = [status for _, status, _ in answers if status not in ("200", "303", "304")]
    if strange or not answers:
        raise RuntimeError(f"{server.name}: {len(strange)} of {len(answers)} requests failed under h2load")
    # The first tenth warms up.
    waits = [int(micros) / 1000 for _, _, micros in answers[len(answers) // 10 :]]
    return quantiles(waits, n=100)[98]
