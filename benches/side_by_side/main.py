"""The command line."""

import argparse
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from . import cases, report
from .compare import compare, count_instructions
from .servers import RELEASE, ROOT, Portal

PACKAGES = {
    "wrk": "wrk",
    "h2load": "nghttp2-client",
    "nginx": "nginx",
    "valgrind": "valgrind",
    "taskset": "util-linux",
    "setpriv": "util-linux",
}


def arguments():
    parser = argparse.ArgumentParser(prog="side-by-side", description=sys.modules["__main__"].__doc__)
    parser.add_argument("--quick", action="store_true", help="few and short rounds, for trying out")
    parser.add_argument("--rounds", type=int, help="how often each server is loaded (9)")
    parser.add_argument("--seconds", type=int, help="how long each time (4)")
    parser.add_argument("--sites", type=int, default=10_000, help="how many sites the portal serves (10000)")
    options = parser.parse_args()
    rounds, seconds, options.counted, options.settle = (3, 2, 500, 4) if options.quick else (9, 4, 2000, 10)
    options.rounds = options.rounds or rounds
    options.seconds = options.seconds or seconds
    return options


def main():
    options = arguments()
    if missing := sorted({package for tool, package in PACKAGES.items() if not shutil.which(tool)}):
        print(f"side-by-side needs these packages of Debian: {' '.join(missing)}", file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        run(options)
    except KeyboardInterrupt:
        return 130
    return 0


def run(options):
    subprocess.run(
        ["cargo", "build", "--release", "--locked", "--quiet", "--bins", "--examples"], cwd=ROOT, check=True
    )
    with tempfile.TemporaryDirectory(prefix="side-by-side-", dir=ROOT / "target") as folder:
        measure(Path(folder), options)


def measure(folder, options):
    for name, count in ("many", options.sites), ("few", 20):
        subprocess.run([RELEASE / "examples" / "write-sites", folder / name, str(count)], check=True)
    found = []
    with Portal(folder, folder / "many") as portal:
        portal.wait(cases.first_visit())
        for number, case in enumerate(cases.cases(portal.port)):
            comparison = compare(portal, case, folder / str(number), options)
            count_instructions(comparison, case, folder / str(number), folder / "few", options)
            found.append(comparison)
    print(report.comparisons(found))
