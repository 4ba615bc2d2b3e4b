"""The table of SPEC.md from results.json; `--write` puts it between the markers, `--check` fails when it differs or a limit is missed."""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SPEC = os.path.join(os.path.dirname(HERE), "SPEC.md")
BEGIN, END = "<!-- numbers: written by `benches/report.py --write` -->", "<!-- /numbers -->"

MS, US, MB = (1e3, "ms"), (1e6, "µs"), (1e-6, "MB")
S, PER_SECOND, PERCENT, TIMES, PLAIN_MS = (1, "s"), (1, "/s"), (100, "%"), (1, "×"), (1, "ms")

# what, key, unit, at most or at least, limit in that unit, group of scripts/bench
LIMITS = [
    ("cold start to the first GetCallerIdentity", "cold_start", MS, "≤", 100, "start"),
    ("CPU per DescribeVpcs, signature verified, 32 connections", "describe_vpcs_cpu", US, "≤", 80, "requests"),
    ("CPU per GetCallerIdentity, signature verified, 32 connections", "caller_identity_cpu", US, "≤", 40, "requests"),
    ("idle memory of `control` + `edge` (PSS)", "idle_pss", MB, "≤", 50, "memory"),
    ("idle memory of `control` + `edge` (RSS, shared pages twice)", "idle_rss", MB, "≤", 50, "memory"),
    ("durable CreateVpc, p50, one connection", "create_vpc_p50", MS, "≤", 10, "writes"),
    ("durable CreateVpc, 32 connections", "create_vpc_per_second", PER_SECOND, "≥", 1000, "writes"),
    ("RunInstances answers, p50 of 5", "instance_answer", MS, "≤", 10, "machines"),
    ("ssh login with the key after that answer, p50 of 5", "instance_login", S, "≤", 0.6, "machines"),
    ("user data started after that answer, p50 of 5", "instance_user_data", S, "≤", 1.2, "machines"),
    ("20 instances at once: ssh of the last answers", "twenty_banner", S, "≤", 12, "machines"),
    ("20 instances at once: the last has let the key in", "twenty_login", S, "≤", 12, "machines"),
    ("ENI to ENI, throughput of a raw veth pair", "throughput_share", PERCENT, "≥", 60, "packets"),
    ("ENI to ENI, latency of a raw veth pair", "latency_times", TIMES, "≤", 1.6, "packets"),
    ("a security group rule added with 1,000 ENIs, in the kernel", "rule_added_ms", PLAIN_MS, "≤", 5, "packets"),
    ("stripped release binary", "binary", MB, "≤", 40, "size"),
]


def show(value, unit):
    if value is None:
        return "–"
    scaled = value * unit[0]
    digits = 0 if scaled >= 100 else 1 if scaled >= 10 else 2
    return f"{scaled:,.{digits}f} {unit[1]}"


def rows(results):
    """(line of the table, whether the limit is kept)."""
    numbers = results["numbers"]
    for what, key, unit, way, limit, group in LIMITS:
        mine = numbers.get(f"bonkei.{key}")
        scaled = None if mine is None else mine * unit[0]
        kept = scaled is not None and (scaled <= limit if way == "≤" else scaled >= limit)
        word = "kept" if kept else "not measured" if mine is None else "**missed**"
        peers = " | ".join(show(numbers.get(f"{peer}.{key}"), unit) for peer in results["peers"])
        yield f"| {what} | {way} {limit:,} {unit[1]} | {show(mine, unit)} | {word} | {peers} | `scripts/bench {group}` |", kept


def table(results):
    host, peers = results["host"], results["peers"]
    names = " | ".join(f"{name} {version}" for name, version in peers.items())
    lines = [
        f"Measured on {host['processors']} processors ({host['model']}), Linux {host['kernel']}, as {host['user'] if host['user'] == 'root' else 'an ordinary user'}; "
        f"other work kept {host['others'][0]:.0%} of the processors busy before the run and {host['others'][1]:.0%} after it.",
        "",
        f"| number | limit | Bonkei | | {names} | command |",
        "|---|---|---|---|" + "---|" * len(peers) + "---|",
    ]
    return "\n".join(lines + [line for line, _ in rows(results)])


def main():
    with open(os.path.join(HERE, "results.json")) as file:
        results = json.load(file)
    text = table(results)
    print(text)
    if len(sys.argv) < 2:
        return
    with open(SPEC) as file:
        spec = file.read()
    new = spec[: spec.index(BEGIN) + len(BEGIN)] + "\n" + text + "\n" + spec[spec.index(END):]
    if sys.argv[1] == "--write":
        with open(SPEC, "w") as file:
            file.write(new)
    elif sys.argv[1] == "--check":
        missed = [line for line, kept in rows(results) if not kept]
        if new != spec:
            sys.exit("SPEC.md does not show results.json: run benches/report.py --write")
        if missed:
            sys.exit("missed:\n" + "\n".join(missed))


main()
