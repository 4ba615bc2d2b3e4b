"""What processes cost, as the kernel tells."""
import os

TICK = os.sysconf("SC_CLK_TCK")


def cpu(pids):
    """Seconds of processor that these processes have used."""
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def memory(pids):
    """(PSS, RSS) in bytes: pages that processes share count once in the first, in each in the second."""
    pss = rss = 0
    for pid in pids:
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            for line in rollup:
                name, _, rest = line.partition(":")
                if name in ("Pss", "Rss"):
                    size = int(rest.split()[0]) * 1024
                    pss, rss = (pss + size, rss) if name == "Pss" else (pss, rss + size)
    return pss, rss
