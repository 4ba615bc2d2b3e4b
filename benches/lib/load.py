"""Load from wrk, which replays one signed request on many connections. What it costs is not counted against the server."""
import json
import os
import subprocess

from lib import api, proc

DONE = """
done = function(summary, latency)
  io.write(string.format('{"requests": %d, "seconds": %f, "failed": %d, "p50": %f, "p99": %f}', summary.requests, summary.duration / 1e6,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout, latency:percentile(50) / 1e6, latency:percentile(99) / 1e6))
end
"""


def replay(cloud, work, service, action, parameters=(), connections=32, seconds=5):
    """Requests a second, processor seconds each, latency; any answer but 200 is an error."""
    headers, body = api.signed(cloud.port, service, action, parameters)
    script = os.path.join(work, "request.lua")
    with open(script, "w") as lua:
        lua.write(f"wrk.method = 'POST'\nwrk.body = [[{body}]]\n")
        for name, value in headers.items():
            name = 'Host' if name == 'host' else name  # wrk would add another
            lua.write(f"wrk.headers['{name}'] = [[{value}]]\n")
        lua.write(DONE)
    pids = cloud.pids()
    before = proc.cpu(pids)
    command = ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s", "-s", script, f"http://127.0.0.1:{cloud.port}/"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    used = proc.cpu(pids) - before
    seen = json.loads(told[told.index("{"):])
    if seen["failed"] or not seen["requests"]:
        raise RuntimeError(f"{cloud.name} {action}: {seen['failed']} of {seen['requests']} requests failed")
    return {"per_second": seen["requests"] / seen["seconds"], "cpu": used / seen["requests"], "p50": seen["p50"], "p99": seen["p99"]}
