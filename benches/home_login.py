"""Runs at home on the cloud's Internet (`bonkei shell`): reads "address" lines, and prints when each first let the key in.

One line for each address: `address seconds-since-1970-of-the-banner seconds-since-1970-of-the-login`.
"""
import socket
import subprocess
import sys
import threading
import time

KEY, PATIENCE = sys.argv[1], 60
SSH = ["ssh", "-F", "/dev/null", "-i", KEY, "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
       "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=5"]


def banner(address):
    # a SYN that nobody takes would be sent again after a second: a short patience and a new socket find the moment better
    try:
        with socket.create_connection((address, 22), timeout=0.1) as s:
            s.settimeout(2)
            return s.recv(4) == b"SSH-"
    except OSError:
        return False


def login(address, said):
    end = time.monotonic() + PATIENCE
    answered = None
    while time.monotonic() < end:
        if answered is None:
            if not banner(address):
                time.sleep(0.01)
                continue
            answered = time.time()
        if subprocess.run([*SSH, f"ec2-user@{address}", "true"], stdin=subprocess.DEVNULL, capture_output=True).returncode == 0:
            break
    else:
        answered = answered or float("nan")
        said(f"{address} {answered} nan")
        return
    said(f"{address} {answered} {time.time()}")


def main():
    lock = threading.Lock()

    def said(line):
        with lock:
            print(line, flush=True)

    print("ready", flush=True)
    for line in sys.stdin:
        threading.Thread(target=login, args=(line.strip(), said)).start()


main()
