"""Load from the second core: wrk for what a server can do, h2load for how long a visitor waits at a fixed rate."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from .servers import CLIENT_CORE, pinned

CONNECTIONS = 32


@dataclass(frozen=True)
class Rate:
    """Requests a second, and the share of the time for which a core was busy with them."""

    per_second: float
    busy: float

    @property
    def micros(self):
        """What a request took of a core, in microseconds."""
        return self.busy / self.per_second * 1e6


def wrk(server, request, seconds, hosts=None):
    """As many requests as the server can answer; with `hosts`, to so many sites instead of the one."""
    command = ["wrk", "-t", 1, "-c", CONNECTIONS, "-d", f"{seconds}s"]
    for name, value in request.headers:
        command += ["-H", f"{name}: {value}"]
    script = []
    if hosts or request.body is not None:
        name, argument = ("hosts.lua", hosts) if hosts else ("form.lua", request.body)
        command += ["-s", Path(__file__).with_name(name)]
        script = ["--", argument]
    busy = server.seconds_busy()
    text = _run([*command, f"http://127.0.0.1:{server.port}{request.path}", *script])
    busy = server.seconds_busy() - busy
    if failed := re.search(r"Non-2xx or 3xx responses: \d+|Socket errors: .*", text):
        raise RuntimeError(f"{server.name}: {failed[0]}")
    return Rate(float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), busy / seconds)


@dataclass(frozen=True)
class Waits:
    """How long 99 of 100 visitors wait at most, in milliseconds, and how much of the rate there really was."""

    p99: float
    held: float


def waits(server, request, rate, seconds):
    """How long visitors wait when `rate` requests come in a second."""
    each = max(1, rate // CONNECTIONS)
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        command = ["h2load", "--h1", "-t", 1, "-c", CONNECTIONS, "--rps", each, "-n", each * CONNECTIONS * seconds]
        # h2load takes the Host from the address: one among the headers would be a second one.
        command += ["--log-file", log, f"--connect-to=127.0.0.1:{server.port}"]
        for name, value in request.headers:
            if name != "Host":
                command += ["-H", f"{name}: {value}"]
        if request.body is not None:
            form = Path(folder) / "form"
            form.write_text(request.body, encoding="utf-8")
            command += ["-d", form]
        _run([*command, f"http://{request.host}{request.path}"])
        # A line an answer: when it was asked for, its status, how many microseconds it took.
        answers = [line.split() for line in log.read_text(encoding="ascii").splitlines()]
    failed = [status for _, status, _ in answers if status not in ("200", "303", "304")]
    if failed or not answers:
        raise RuntimeError(f"{server.name}: {len(failed)} of {len(answers)} requests failed under h2load")
    starts = [int(start) for start, _, _ in answers]
    # The first tenth opens the connections.
    times = [int(micros) / 1000 for _, _, micros in answers[len(answers) // 10 :]]
    return Waits(quantiles(times, n=100)[98], len(answers) / rate / (max(starts) - min(starts)) * 1e6)


def _run(command):
    done = subprocess.run(pinned(CLIENT_CORE, *command), capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-1000:]}{done.stderr[-1000:]}")
    return done.stdout
