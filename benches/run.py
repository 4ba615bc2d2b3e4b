"""Measures, prints a table and writes results.json; called by scripts/bench."""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time

from lib import clouds, load, machines, packets, proc

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "results.json")
GROUPS = ["start", "requests", "memory", "writes", "machines", "packets", "size"]
ROUNDS = 3


def medians(rounds):
    return {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}


class Run:
    def __init__(self, given):
        self.given, self.found = given, {}
        self.count = 0

    def new(self, name):
        """A cloud that was never started."""
        self.count += 1
        work = os.path.join(self.given.work, f"{name}-{self.count}")
        return clouds.Bonkei(self.given.bonkei, work) if name == "bonkei" else clouds.Peer(name, self.given.peers, work)

    def started(self, name):
        cloud = self.new(name)
        cloud.start()
        return cloud

    def say(self, name, **numbers):
        for key, value in numbers.items():
            self.found[f"{name}.{key}"] = value
            print(f"{name:10} {key:28} {value:.6g}", flush=True)

    def start(self):
        for name, times in [("bonkei", 9), ("moto", 3), ("ministack", 3)]:
            took = []
            for _ in range(times):
                cloud = self.new(name)
                took.append(cloud.start())
                cloud.stop()
            self.say(name, cold_start=statistics.median(took))

    def memory(self):
        """After ten quiet seconds, and again after a hundred thousand requests' worth of work."""
        for name in ["bonkei", "moto", "ministack"]:
            cloud = self.started(name)
            try:
                load.replay(cloud, self.given.work, "ec2", "DescribeVpcs", connections=1, seconds=1)
                time.sleep(10)
                pss, rss = proc.memory(cloud.pids())
                self.say(name, idle_pss=pss, idle_rss=rss)
                load.replay(cloud, self.given.work, "ec2", "DescribeVpcs", seconds=5)
                self.say(name, worked_pss=proc.memory(cloud.pids())[0])
            finally:
                cloud.stop()

    def requests(self):
        for name in ["bonkei", "moto", "ministack"]:
            cloud = self.started(name)
            try:
                for label, service, action in [("describe_vpcs", "ec2", "DescribeVpcs"), ("caller_identity", "sts", "GetCallerIdentity")]:
                    rounds = [load.replay(cloud, self.given.work, service, action) for _ in range(ROUNDS)]
                    seen = medians(rounds)
                    self.say(name, **{f"{label}_cpu": seen["cpu"], f"{label}_per_second": seen["per_second"]})
            finally:
                cloud.stop()

    def writes(self):
        wanted = [("CidrBlock", "10.7.0.0/16")]
        for name in ["bonkei", "moto", "ministack"]:
            alone, crowd = [], []
            for _ in range(ROUNDS if name == "bonkei" else 1):
                cloud = self.started(name)
                try:
                    alone.append(load.replay(cloud, self.given.work, "ec2", "CreateVpc", wanted, connections=1, seconds=2))
                    crowd.append(load.replay(cloud, self.given.work, "ec2", "CreateVpc", wanted, seconds=5))
                finally:
                    cloud.stop()
            one, many = medians(alone), medians(crowd)
            self.say(name, create_vpc_p50=one["p50"], create_vpc_per_second=many["per_second"], create_vpc_32_p50=many["p50"], create_vpc_cpu=many["cpu"])

    def machines(self):
        cloud = self.started("bonkei")
        try:
            key = os.path.join(self.given.work, "key")
            client, home, given = machines.prepare(cloud, self.given.work)
            # the first boot reads the image from the disk
            machines.one_by_one(cloud, client, home, key, given, 1)
            one = machines.one_by_one(cloud, client, home, key, given, 5)
            self.say("bonkei", **{f"instance_{name}": value for name, value in one.items()})
            many = machines.at_once(client, home, given, 20)
            self.say("bonkei", **{f"twenty_{name}": value for name, value in many.items()})
            home.close()
        finally:
            cloud.stop()

    def packets(self):
        self.say("bonkei", **packets.measure())

    def size(self):
        self.say("bonkei", binary=os.path.getsize(self.given.bonkei))


def busy(seconds=3):
    """The share of the processors that others use: their work makes numbers worse, never better."""
    def look():
        with open("/proc/stat") as stat:
            times = [int(t) for t in stat.readline().split()[1:9]]
        return sum(times), times[3] + times[4]

    (whole, idle), _ = look(), time.sleep(seconds)
    whole, idle = look()[0] - whole, look()[1] - idle
    return round(1 - idle / whole, 2)


def host():
    with open("/proc/cpuinfo") as info:
        model = next((line.partition(":")[2].strip() for line in info if line.startswith("model name")), platform.machine())
    return {"processors": os.cpu_count(), "model": model, "kernel": platform.release(), "user": "root" if os.getuid() == 0 else "ordinary"}


def main():
    parser = argparse.ArgumentParser()
    for name in ["bonkei", "peers", "work"]:
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("groups", nargs="*", metavar="GROUP")
    given = parser.parse_args()
    strange = set(given.groups) - set(GROUPS)
    if strange:
        parser.error(f"there is no such group of numbers: {', '.join(sorted(strange))}")
    kept = {}
    if given.groups and os.path.exists(RESULTS):
        with open(RESULTS) as old:
            kept = json.load(old)["numbers"]
    run, failed, others = Run(given), [], [busy()]
    for group in given.groups or GROUPS:
        print(f"--- {group}", flush=True)
        try:
            getattr(run, group)()
        except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
            failed.append(group)
            print(f"{group} could not be measured: {error}\n{getattr(error, 'stderr', '') or ''}", file=sys.stderr)
    versions = {}
    with open(os.path.join(HERE, "requirements.txt")) as peers:
        for line in peers:
            name, _, version = line.strip().partition("==")
            versions[name.partition("[")[0]] = version
    others.append(busy())
    results = {"host": {**host(), "others": others}, "peers": versions, "numbers": {**kept, **run.found}}
    with open(RESULTS, "w") as out:
        json.dump(results, out, indent=1, sort_keys=True)
        out.write("\n")
    sys.exit(1 if failed else 0)


main()
