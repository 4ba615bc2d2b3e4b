"""The network driver's own measurement, read from what it prints; it fails by itself when a limit is missed, which the table says too."""
import re
import subprocess

NUMBER = r"([0-9.]+)"
LOOKS = [
    ("throughput_gbit", "throughput_raw_gbit", f"throughput: {NUMBER} Gbit/s, raw veth pair {NUMBER}"),
    ("latency_us", "latency_raw_us", f"latency: {NUMBER} us round trip, raw veth pair {NUMBER}"),
    ("rule_added_ms", "rule_added_planned_ms", f"a rule more: {NUMBER} ms in the kernel, {NUMBER} ms"),
]


def measure():
    told = subprocess.run(["cargo", "bench", "-q", "-p", "bonkei-driver-net", "--bench", "packets"], capture_output=True, text=True)
    found = {}
    for one, other, look in LOOKS:
        seen = re.search(look, told.stdout)
        if not seen:
            raise RuntimeError(f"the network driver's measurement failed:\n{told.stdout}{told.stderr}")
        found[one], found[other] = float(seen[1]), float(seen[2])
    found["throughput_share"] = found["throughput_gbit"] / found["throughput_raw_gbit"]
    found["latency_times"] = found["latency_us"] / found["latency_raw_us"]
    return found
