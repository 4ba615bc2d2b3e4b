"""What is measured: Bonkei and its peers, each started on a port of its own and ended by its process id."""
import json
import os
import shutil
import signal
import socket
import subprocess
import time

from lib import api


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def first_answer(port, patience=60):
    """Waits for the first answer to GetCallerIdentity."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        client = api.Client(port, patience=5)
        try:
            return client.call("GetCallerIdentity", service="sts")
        except (OSError, RuntimeError, api.http.client.HTTPException):
            time.sleep(0.001)
        finally:
            client.close()
    raise RuntimeError(f"nothing answered on port {port} within {patience} s")


class Bonkei:
    name, durable = "bonkei", True

    def __init__(self, command, state):
        self.command, self.state = command, state
        self.port, self.web, self.tls = free_port(), free_port(), free_port()

    def run(self, *words, **more):
        return subprocess.run([self.command, "--state", self.state, *words], check=True, capture_output=True, text=True, **more)

    def start(self):
        """Seconds from the command to the first answer."""
        began = time.monotonic()
        ports = ["--api-port", str(self.port), "--web-port", str(self.web), "--web-tls-port", str(self.tls)]
        up = subprocess.Popen([self.command, "up", "--detach", "--state", self.state, *ports], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            first_answer(self.port)
            took = time.monotonic() - began
        finally:
            complaint = up.communicate()[1]
        if up.returncode:
            raise RuntimeError(complaint.decode())
        return took

    def pids(self):
        """The control plane first: it alone answers the API."""
        told = json.loads(self.run("status", "--json").stdout)["processes"]
        return [told["control"]["pid"], told["edge"]["pid"]]

    def stop(self, purge=True):
        self.run("down", *(["--purge"] if purge else []))


class Peer:
    """A Python server in a folder of its own."""

    durable = False

    def __init__(self, name, bin_dir, work):
        self.name, self.bin_dir, self.folder = name, bin_dir, os.path.join(work, name)
        self.port, self.process = free_port(), None

    def start(self):
        os.makedirs(self.folder, exist_ok=True)
        environment = {**os.environ, "GATEWAY_PORT": str(self.port), "HOME": self.folder, "TMPDIR": self.folder}
        command = {"moto": ["moto_server", "-H", "127.0.0.1", "-p", str(self.port)], "ministack": ["ministack"]}[self.name]
        began = time.monotonic()
        with open(os.path.join(self.folder, "log"), "wb") as log:
            self.process = subprocess.Popen(
                [os.path.join(self.bin_dir, command[0]), *command[1:]],
                cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )
        try:
            first_answer(self.port)
        except RuntimeError:
            self.stop()
            raise
        return time.monotonic() - began

    def pids(self):
        """The server and what it started."""
        found, look = [], [self.process.pid]
        while look:
            pid = look.pop()
            found.append(pid)
            with open(f"/proc/{pid}/task/{pid}/children") as children:
                look += [int(child) for child in children.read().split()]
        return found

    def stop(self, purge=True):
        for pid in reversed(self.pids()):
            os.kill(pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
