"""The three servers: each a process of its own on the first core, stopped whatever happens."""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from .wire import fetch

SERVER_CORE, CLIENT_CORE = "0", "1"
MOUNT = "/terms/cookies-policy/"
ROOT = Path(__file__).resolve().parents[2]
RELEASE = ROOT / "target" / "release"
# Debian keeps nginx where only root's PATH leads.
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


def pinned(core, *command):
    """A command on one core, which ends with this process even if that is killed."""
    return ["setpriv", "--pdeathsig", "TERM", "taskset", "--cpu-list", core, *map(str, command)]


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Server:
    """A process that listens on `port`; `command` starts it in `folder`."""

    name = "server"
    path = MOUNT

    def __init__(self, folder, command, core=SERVER_CORE, port=None):
        self.port = port
        self.folder = folder
        self.log = open(folder / f"{self.name}.log", "ab")
        self.process = subprocess.Popen(
            pinned(core, *command),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, patience=20):
        """Asks the server to stop, and makes it."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        self.log.close()

    def wait(self, request, seconds=120):
        """Waits for the first answer to a request, and returns it."""
        end = time.monotonic() + seconds
        while True:
            try:
                return fetch(self.port, request)
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    text = Path(self.log.name).read_text(errors="replace")
                    raise RuntimeError(f"{self.name} does not answer:\n{text[-2000:]}") from None
                time.sleep(0.002)

    def processes(self):
        """The process and its children."""
        pids = [self.process.pid]
        for pid in pids:
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                pids += map(int, children.read_text().split())
        return pids

    def memory(self, field="VmRSS"):
        """`VmRSS` (now) or `VmHWM` (at most) in MiB."""
        total = 0
        for pid in self.processes():
            lines = Path(f"/proc/{pid}/status").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith(field))
        return total / 1024

    def seconds_busy(self):
        """The time that the server has spent on a core so far."""
        total = 0
        for pid in self.processes():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")


class Portal(Server):
    name = "portal"

    def __init__(self, folder, config, core=SERVER_CORE, under=()):
        port = free_port()
        addresses = ("--listen", f"127.0.0.1:{port}", "--admin-listen", f"127.0.0.1:{free_port()}")
        command = [*under, RELEASE / "cookie-portal", "serve", "--config", config, *addresses]
        super().__init__(folder, command, core, port)


class BareActix(Server):
    name = "bare actix"

    def __init__(self, folder, answer, core=SERVER_CORE, under=()):
        """`answer` is a directory that `Recorded.write` has filled."""
        port = free_port()
        command = [*under, RELEASE / "examples" / "bare-actix", f"127.0.0.1:{port}", MOUNT, answer]
        super().__init__(folder, command, core, port)


class Nginx(Server):
    """nginx with the page as a file, compressed beforehand, and every header written out.

    It may do its best: the file stays open, no log, no rewriting of the path, room for the cookies in the first buffer.
    A page of a few KiB is answered a third faster by a read and one write together with the headers than by sendfile.
    """

    name = "nginx"
    path = "/page"

    def __init__(self, folder, answer, body, core=SERVER_CORE, under=()):
        files = folder / "files"
        files.mkdir()
        (files / "page").write_bytes(body)
        # nginx writes these itself.
        own = {"content-type", "content-length", "etag", "date", "last-modified", "connection", "server"}
        headers = [(name, value) for name, value in answer.headers if name not in own]
        port = free_port()
        lines = "\n".join(f"add_header {name} {quoted(value)};" for name, value in headers)
        (folder / "nginx.conf").write_text(
            NGINX_CONF.format(folder=folder, port=port, type=quoted("text/html; charset=utf-8"), headers=lines)
        )
        # callgrind counts one process.
        alone = ["-g", "master_process off;"] if under else []
        command = [*under, NGINX, "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "error.log", *alone]
        super().__init__(folder, command, core, port)


def quoted(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


NGINX_CONF = """
daemon off;
user root;
worker_processes 1;
pid {folder}/nginx.pid;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  server_tokens off;
  sendfile off;
  output_buffers 1 64k;
  tcp_nodelay on;
  open_file_cache max=100 inactive=1h;
  open_file_cache_valid 1h;
  keepalive_requests 1000000000;
  keepalive_timeout 1h;
  client_header_buffer_size 8k;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {folder}/files;
    types {{}}
    default_type {type};
    max_ranges 0;
    add_header Last-Modified "";
    {headers}
  }}
}}
"""
