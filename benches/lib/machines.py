"""Instances: how soon the API answers, a key logs in, user data runs; one at a time and twenty at once."""
import base64
import math
import os
import statistics
import subprocess
import time

from lib import api

USER_DATA = base64.b64encode(b"#!/bin/sh\ndate +%s.%N >/var/tmp/started\n").decode()
HOME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "home_login.py")


class Home:
    """A process that waits at home, so that its start is in no number."""

    def __init__(self, bonkei, key):
        command = [bonkei.command, "shell", "--state", bonkei.state, "--", "python3", HOME, key]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline() != "ready\n":
            raise RuntimeError("nothing can be run at home")

    def logins(self, addresses):
        """Address to the seconds since 1970 of its first banner and login."""
        for address in addresses:
            print(address, file=self.process.stdin, flush=True)
        found = {}
        while len(found) < len(addresses):
            address, answered, login = self.process.stdout.readline().split()
            if math.isnan(float(login)):
                raise RuntimeError(f"no login at {address}")
            found[address] = float(answered), float(login)
        return found

    def close(self):
        self.process.stdin.close()
        self.process.wait(90)


def prepare(bonkei, work):
    """A client, home, and the parameters of RunInstances; the image is built or taken from the cache."""
    bonkei.run("ami", "build", timeout=1800)
    key = os.path.join(work, "key")
    if not os.path.exists(key):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "bench", "-f", key], check=True)
    client = api.Client(bonkei.port)
    with open(f"{key}.pub", "rb") as public:
        client.call("ImportKeyPair", KeyName="bench", PublicKeyMaterial=base64.b64encode(public.read()).decode())
    group = api.first(client.call("DescribeSecurityGroups", **{"GroupName.1": "default"}), "groupId")
    client.call("AuthorizeSecurityGroupIngress", GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="0.0.0.0/0")
    images = client.call("DescribeImages", **{"Owner.1": "amazon", "Filter.1.Name": "name", "Filter.1.Value.1": "bonkei-debian-12*"})
    image = api.first(images, "imageId")
    return client, Home(bonkei, key), {"ImageId": image, "InstanceType": "t3.nano", "KeyName": "bench", "UserData": USER_DATA}


def launch(client, home, given, count):
    """Seconds from the request to its answer, and to every instance's banner and login."""
    began, watch = time.time(), time.monotonic()
    text = client.call("RunInstances", MinCount=count, MaxCount=count, **given)
    answered = time.monotonic() - watch
    ids = api.every(text, "instanceId")
    named = {f"InstanceId.{n}": one for n, one in enumerate(ids, 1)}
    addresses = []
    while len(addresses) < count:
        addresses = sorted(set(api.every(client.call("DescribeInstances", **named), "ipAddress")))
    seen = home.logins(addresses)
    return {
        "named": named,
        "addresses": addresses,
        "answer": answered,
        # from the answer on, as who runs a script sees it
        "banner": [banner - began - answered for banner, _ in seen.values()],
        "login": [login - began - answered for _, login in seen.values()],
        "answered_at": began + answered,
    }


def end(client, launched):
    """Terminates and waits, so that the next finds a quiet host."""
    client.call("TerminateInstances", **launched["named"])
    patience = time.monotonic() + 120
    while time.monotonic() < patience:
        states = client.call("DescribeInstances", **launched["named"])
        if states.count("<name>terminated</name>") == len(launched["named"]):
            return
        time.sleep(0.2)
    raise RuntimeError("instances were not terminated within 120 s")


def started(bonkei, key, address):
    """Seconds since 1970 at which user data ran."""
    command = ["ssh", "-F", "/dev/null", "-i", key, "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
               "-o", "LogLevel=ERROR", f"ec2-user@{address}", "until [ -s /var/tmp/started ]; do sleep 0.1; done; cat /var/tmp/started"]
    return float(bonkei.run("shell", "--", *command, timeout=60).stdout)


def one_by_one(bonkei, client, home, key, given, times):
    """Medians of as many launches."""
    answers, banners, logins, data = [], [], [], []
    for _ in range(times):
        one = launch(client, home, given, 1)
        answers.append(one["answer"])
        banners += one["banner"]
        logins += one["login"]
        data.append(started(bonkei, key, one["addresses"][0]) - one["answered_at"])
        end(client, one)
    return {name: statistics.median(all_) for name, all_ in [("answer", answers), ("banner", banners), ("login", logins), ("user_data", data)]}


def at_once(client, home, given, count):
    """Until the last of them let the key in."""
    many = launch(client, home, given, count)
    end(client, many)
    return {"answer": many["answer"], "banner": max(many["banner"]), "login": max(many["login"])}
