"""Signed requests by hand: what a client's library costs must not be in the numbers."""
import datetime
import hashlib
import hmac
import http.client
import re
import urllib.parse

REGION = "ap-northeast-1"
VERSIONS = {"ec2": "2016-11-15", "sts": "2011-06-15"}


def signed(port, service, action, parameters=()):
    """(headers, body) of a request in the query protocol, valid for 15 minutes and as often as it is sent."""
    body = urllib.parse.urlencode([("Action", action), ("Version", VERSIONS[service]), *parameters])
    at = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{at[:8]}/{REGION}/{service}/aws4_request"
    headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8", "host": f"127.0.0.1:{port}", "x-amz-date": at}
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    digest = lambda text: hashlib.sha256(text.encode()).hexdigest()
    canonical = f"POST\n/\n\n{lines}\n{names}\n{digest(body)}"
    key = b"AWS4test"
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, f"AWS4-HMAC-SHA256\n{at}\n{scope}\n{digest(canonical)}".encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = f"AWS4-HMAC-SHA256 Credential=test/{scope}, SignedHeaders={names}, Signature={signature}"
    return headers, body


class Client:
    """One connection that stays open."""

    def __init__(self, port, patience=30):
        self.port, self.connection = port, http.client.HTTPConnection("127.0.0.1", port, timeout=patience)

    def call(self, action, service="ec2", **parameters):
        """The answer's text; keywords are parameters, `__` stands for a dot."""
        given = [(name.replace("__", "."), value) for name, value in parameters.items()]
        headers, body = signed(self.port, service, action, given)
        return self.send(headers, body)

    def send(self, headers, body):
        self.connection.request("POST", "/", body=body, headers=headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            raise RuntimeError(f"{answer.status}: {text[:500]}")
        return text

    def close(self):
        self.connection.close()


def every(text, element):
    """The contents of every element of this name that holds no other."""
    return re.findall(f"<{element}>([^<]*)</{element}>", text)


def first(text, element):
    return every(text, element)[0]
