"""Ten thousand sites in one process: start, memory, hot and cold pages, and edits while visitors read."""

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from . import cases, load
from .compare import Spread
from .servers import CLIENT_CORE, SERVER_CORE, Portal
from .wire import Connection

HOTTEST = 200
EDITS = 20
PAUSE = 0.3


@dataclass(frozen=True)
class Fleet:
    """Times in milliseconds, memory in MiB, rates in requests a second; `micros` are those of a core for a request."""

    sites: int
    start_one_core: float
    start: float
    memory_started: float
    memory_read: float
    memory_peak: float
    reading: float
    hottest: Spread
    hottest_micros: float
    uniform: Spread
    uniform_micros: float
    edit_median: float
    edit_worst: float
    p99_calm: float
    p99_edited: float
    rate: int


def measure(folder, config, options):
    """All of it, on a portal that has served nobody yet."""
    folder.mkdir()
    start_one_core = median(_start(folder, config, SERVER_CORE) for _ in range(3))
    start = median(_start(folder, config, f"{SERVER_CORE},{CLIENT_CORE}") for _ in range(3))
    with Portal(folder, config) as portal:
        portal.wait(cases.first_visit())
        memory_started = portal.memory()
        reading = _read_everything(portal, options.sites)
        memory_read, memory_peak = portal.memory(), portal.memory("VmHWM")
        hottest, uniform = _hot_and_cold(portal, options)
        edits = [_edit_until_live(portal, config, (number + 1) % options.sites) for number in range(EDITS)]
        calm, edited, rate = _while_edited(portal, config, options)
    return Fleet(
        sites=options.sites,
        start_one_core=start_one_core,
        start=start,
        memory_started=memory_started,
        memory_read=memory_read,
        memory_peak=memory_peak,
        reading=reading,
        hottest=Spread.of(rate.per_second for rate in hottest),
        hottest_micros=median(rate.micros for rate in hottest),
        uniform=Spread.of(rate.per_second for rate in uniform),
        uniform_micros=median(rate.micros for rate in uniform),
        edit_median=median(edits),
        edit_worst=max(edits),
        p99_calm=calm,
        p99_edited=edited,
        rate=rate,
    )


def _start(folder, config, core):
    """From the start of the process to its first page."""
    started = time.monotonic()
    with Portal(folder, config, core) as portal:
        portal.wait(cases.first_visit())
        return (time.monotonic() - started) * 1000


def _read_everything(portal, sites):
    """Reads each site's page in each language once; pages a second."""
    started = time.monotonic()
    with Connection(portal.port) as connection:
        for number in range(sites):
            for language in "en", "fr":
                answer = connection.fetch(cases.first_visit(number).with_headers(accept_language=language))
                if answer.status != 200 or answer.header("content-language") != language:
                    raise RuntimeError(f"the page of site {number} in {language} is not answered")
    return 2 * sites / (time.monotonic() - started)


def _hot_and_cold(portal, options):
    """The load of the hottest sites, and of all of them, in turn."""
    hottest, uniform = [], []
    # The hottest are hot before they are measured.
    load.wrk(portal, cases.first_visit(), options.seconds, hosts=min(HOTTEST, options.sites))
    for _ in range(options.rounds):
        hottest.append(load.wrk(portal, cases.first_visit(), options.seconds, hosts=min(HOTTEST, options.sites)))
        uniform.append(load.wrk(portal, cases.first_visit(), options.seconds, hosts=options.sites))
    return hottest, uniform


def _edit(config, number, edit):
    """Gives a site another name, as an editor saves it; the name, and when the file was closed."""
    file = config / "sites" / f"{cases.domain(number)}.toml"
    lines = file.read_text(encoding="utf-8").splitlines()
    name = f"Open data, edit {edit}"
    lines[1] = f'name = {{ en = "{name}", fr = "{name}" }}'
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return name.encode(), time.monotonic()


def _edit_until_live(portal, config, number):
    """From the close of the edited file to the page that says so, in milliseconds."""
    time.sleep(PAUSE)
    request = cases.first_visit(number).with_headers(accept_encoding=None)
    with Connection(portal.port) as connection:
        connection.fetch(request)
        name, closed = _edit(config, number, time.time_ns())
        while name not in connection.fetch(request).body:
            if time.monotonic() - closed > 30:
                raise RuntimeError("an edit does not become live")
            time.sleep(0.001)
    return (time.monotonic() - closed) * 1000


def _while_edited(portal, config, options):
    """The p99 of a page while nothing happens, and while a site is edited again and again; each round has both."""
    request = cases.first_visit()
    rate = int(load.wrk(portal, request, options.seconds).per_second / 2)
    calm, edited = [], []
    for _ in range(options.rounds):
        calm.append(load.waits(portal, request, rate, options.seconds).p99)
        with _editing(config, options.sites - 1):
            edited.append(load.waits(portal, request, rate, options.seconds).p99)
        time.sleep(2 * PAUSE)
    return median(calm), median(edited), rate


@contextmanager
def _editing(config, number):
    """Edits a site every 300 ms for as long as it lasts."""
    done = threading.Event()

    def edit():
        while not done.wait(PAUSE):
            _edit(config, number, time.time_ns())

    thread = threading.Thread(target=edit)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
