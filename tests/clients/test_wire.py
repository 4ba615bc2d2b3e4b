"""botocore agrees with the wire.

For every operation in models/*.ops and every protocol its service speaks: requests that botocore serializes decode into
what was meant, and responses that Bonkei writes parse with botocore into what was meant. `wire-probe` (crates/api/probe)
does Bonkei's half, one JSON object a line.
"""

import base64
import datetime
import io
import json
import math
import os
import pathlib
import subprocess

import botocore
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize
import pytest
from botocore.awsrequest import HeadersDict, create_request_object, prepare_request_dict

ROOT = pathlib.Path(__file__).resolve().parents[2]
# models/*.json were made from this version's; with another, they stand in for its own, which may have more members
MODELS_FROM = "1.44.8"
UTC = datetime.timezone.utc
MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
AWKWARD = "a & b <c> \"d\" 'e' + %20 = / ; , 盆景 \U0001f33f é"


def services():
    loader = botocore.loaders.create_loader()
    for path in sorted((ROOT / "models").glob("*.ops")):
        names = [line.split()[0] for line in path.read_text().splitlines() if line.split("#")[0].strip()]
        if botocore.__version__ == MODELS_FROM:
            # the service's own model, without what the SDK adds for its own ends
            version = loader.determine_latest_version(path.stem, "service-2")
            model = loader.load_data(os.path.join(path.stem, version, "service-2"))
        else:
            model = json.loads(path.with_suffix(".json").read_text())
        yield path.stem, botocore.model.ServiceModel(model, path.stem), names


def protocols(model):
    listed = model.metadata.get("protocols") or []
    return [model.metadata["protocol"]] + [p for p in listed if p != model.metadata["protocol"]]


SERVICES = {name: (model, ops) for name, model, ops in services()}
CASES = [(name, protocol) for name, (model, _) in SERVICES.items() for protocol in protocols(model)]


class Probe:
    """A running `wire-probe`."""

    def __init__(self):
        program = os.environ.get("WIRE_PROBE")
        if not program:
            subprocess.run(["cargo", "build", "--quiet", "--package", "bonkei-api-probe"], cwd=ROOT, check=True)
            target = os.environ.get("CARGO_TARGET_DIR", ROOT / "target")
            program = pathlib.Path(target) / "debug" / "wire-probe"
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "problem" not in answer, answer["problem"]
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()


@pytest.fixture(scope="module")
def probe():
    running = Probe()
    yield running
    running.close()


class Samples:
    """Values for a shape. `how`: `full` has every member, `required` only what must be, `empty` empty collections, `awkward` difficult text."""

    def __init__(self, how, output):
        self.how = how
        self.output = output
        self.count = 0

    def struct(self, shape, stack=()):
        if shape.is_document_type:
            return {"text": AWKWARD, "list": [1, 2.5, True, "x"], "nested": {"a": {}}}
        members = shape.members
        if getattr(shape, "is_tagged_union", False):
            # one member at a time: take another each time the shape is met
            self.count += 1
            names = [list(members)[self.count % len(members)]]
        elif self.how == "required":
            # at least one, since most protocols cannot say an empty struct
            names = [n for n in members if n in shape.required_members] or [n for n, m in members.items() if stack and m.type_name == "string"][:1]
        else:
            names = list(members)
        out = {}
        for name in names:
            member = members[name]
            required = name in shape.required_members
            if member.name in stack and not required:
                continue
            out[name] = self.value(member, (*stack, shape.name), required)
        return out

    def value(self, shape, stack=(), required=False):
        where = shape.serialization.get("location")
        kind = shape.type_name
        if kind == "structure":
            return self.struct(shape, stack)
        if kind == "list":
            least = shape.metadata.get("min", 0)
            if shape.member.name in stack or (self.how == "empty" and least == 0 and not required):
                return []
            size = max(1 if self.how == "required" else 2, least)
            return [self.value(self.placed(shape.member, where), (*stack, shape.name)) for _ in range(min(size, shape.metadata.get("max", size)))]
        if kind == "map":
            if shape.value.name in stack or self.how == "empty":
                return {}
            size = 1 if shape.key.metadata.get("enum") else 2
            keys = [self.text(shape.key, plain=where is not None).lower() if where else self.text(shape.key) for _ in range(size)]
            return {k + (str(i) if i else ""): self.value(self.placed(shape.value, where), (*stack, shape.name)) for i, k in enumerate(keys)}
        if kind == "string":
            return self.text(shape, plain=where in ("header", "headers"))
        if kind == "character":
            return "c"
        if kind == "boolean":
            self.count += 1
            return self.count % 2 == 0
        if where == "statusCode":
            return 202
        if kind in ("integer", "long", "short"):
            top = 2**31 - 1 if kind == "integer" else 2**53
            low, high = shape.metadata.get("min", -5), shape.metadata.get("max", top)
            return int(high if self.how == "awkward" else max(low, min(high, 7)))
        if kind in ("float", "double"):
            return max(shape.metadata.get("min", 2.5), 2.5)
        if kind == "timestamp":
            return self.time(shape, where)
        if kind == "blob":
            return bytes(range(256)) if self.how == "awkward" else b"bytes"
        raise AssertionError(f"no sample for {kind}")

    @staticmethod
    def placed(member, where):
        """The elements of a header's list are as plain as the header."""
        if where:
            member.serialization.setdefault("location", where)
        return member

    def text(self, shape, plain=False):
        if shape.metadata.get("enum"):
            return shape.metadata["enum"][0]
        self.count += 1
        text = f"text-{self.count}"
        if self.how == "awkward" and not plain:
            text = f"{AWKWARD} {self.count}"
            if self.output:
                text += "\r\n\ttab \\ back"
        least, most = shape.metadata.get("min", 0), shape.metadata.get("max", 10**6)
        return (text + "x" * least)[: max(most, least)] if len(text) < least else text[:most]

    def time(self, shape, where):
        exact = MOMENT + datetime.timedelta(seconds=self.count)
        written = shape.serialization.get("timestampFormat", "rfc822" if where == "header" else "iso8601")
        fraction = self.how == "awkward" and self.output and written != "rfc822"
        return exact + datetime.timedelta(milliseconds=123) if fraction else exact


def plain(shape, value, drop):
    """What was meant, in the probe's words. `drop` leaves out what the protocol cannot say: empty collections."""
    kind = shape.type_name
    if kind == "structure" and not shape.is_document_type:
        members = {k: plain(shape.members[k], v, drop) for k, v in value.items()}
        return {k: v for k, v in members.items() if not (drop(shape.members[k]) and v in ({}, []))}
    if kind == "structure":
        return value
    if kind == "list":
        return [plain(shape.member, v, drop) for v in value]
    if kind == "map":
        return {k: plain(shape.value, v, drop) for k, v in value.items()}
    if kind == "timestamp":
        return {"$time": round(value.timestamp() * 1000)}
    if kind == "blob":
        raw = value.read() if hasattr(value, "read") else value
        return {"$blob": base64.b64encode(raw).decode()}
    if kind in ("float", "double") and not math.isfinite(value):
        return {"$float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    return value


def request_loses(protocol):
    """Which empty collections botocore does not put into a request of a protocol."""

    def loses(member):
        where, kind = member.serialization.get("location"), member.type_name
        if where in ("header", "headers", "querystring"):
            return True
        if protocol == "ec2":
            return kind in ("list", "map", "structure")
        if protocol == "query":
            return kind in ("map", "structure")
        if protocol == "rest-xml":
            return bool(member.serialization.get("flattened"))
        return False

    return loses


def response_loses(protocol):
    """Which empty collections a response of a protocol cannot hold."""

    def loses(member):
        where = member.serialization.get("location")
        xml = protocol in ("ec2", "query", "rest-xml")
        return where in ("header", "headers") or (xml and bool(member.serialization.get("flattened")))

    return loses


def wire_name(protocol, model):
    return f"json-{model.metadata['jsonVersion']}" if protocol == "json" else protocol


def serialize(model, operation, protocol, params):
    serializer = botocore.serialize.create_serializer(protocol, include_validation=False)
    request = serializer.serialize_to_request(params, operation)
    prepare_request_dict(request, endpoint_url="http://service.example.com")
    sent = create_request_object(request).prepare()
    path, _, query = sent.url.split("/", 3)[3].partition("?")
    body = sent.body or b""
    body = body if isinstance(body, (bytes, bytearray)) else body.encode() if isinstance(body, str) else body.read()
    headers = {k: v.decode() if isinstance(v, bytes) else str(v) for k, v in sent.headers.items()}
    if "ContentLength" not in params:
        headers.pop("Content-Length", None)
    return {"method": sent.method, "path": f"/{path}", "query": query, "headers": headers, "body": base64.b64encode(body).decode()}


HOWS = ["full", "required", "empty", "awkward"]


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("service,protocol", CASES)
def test_requests_decode_into_what_was_meant(probe, service, protocol, how):
    model, ops = SERVICES[service]
    wrong = []
    for name in ops:
        operation = model.operation_model(name)
        shape = operation.input_shape
        params = Samples(how, output=False).struct(shape) if shape else {}
        meant = plain(shape, params, request_loses(protocol)) if shape else {}
        sent = serialize(model, operation, protocol, params)
        answer = probe.ask(do="request", service=service, operation=name, protocol=wire_name(protocol, model), **sent)
        if answer.get("value") != meant:
            wrong.append((name, differences(meant, answer.get("value", answer)), base64.b64decode(sent["body"])[:300]))
    assert not wrong, report(wrong)


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("service,protocol", CASES)
def test_responses_parse_into_what_was_meant(probe, service, protocol, how):
    model, ops = SERVICES[service]
    parser = botocore.parsers.create_parser(protocol)
    wrong = []
    for name in ops:
        operation = model.operation_model(name)
        shape = operation.output_shape
        value = Samples(how, output=True).struct(shape) if shape else {}
        meant = plain(shape, value, response_loses(protocol)) if shape else {}
        asked = plain(shape, value, lambda _: False) if shape else {}
        answer = probe.ask(do="response", service=service, operation=name, protocol=wire_name(protocol, model), value=asked)
        parsed = parser.parse(as_response(answer, operation.has_streaming_output), shape)
        metadata = parsed.pop("ResponseMetadata")
        got = plain(shape, parsed, response_loses(protocol)) if shape else parsed
        payload = shape and shape.serialization.get("payload")
        # botocore always finds a body, if an empty one, and a status
        if payload not in meant and got.get(payload) in ({}, "", {"$blob": ""}):
            del got[payload]
        if shape:
            got = {k: v for k, v in got.items() if k in meant or shape.members[k].serialization.get("location") != "statusCode"}
        if got != meant:
            wrong.append((name, differences(meant, got), base64.b64decode(answer["body"])[:600]))
        elif service != "s3" and metadata["HTTPHeaders"].get("x-amzn-requestid") != "the-request-id":
            wrong.append((name, "no request id", metadata))
        elif protocol in ("ec2", "query") and metadata.get("RequestId") != "the-request-id":
            wrong.append((name, "no request id in the body", metadata))
    assert not wrong, report(wrong)


@pytest.mark.parametrize("service,protocol", CASES)
def test_faults_parse_into_what_was_meant(probe, service, protocol):
    model, ops = SERVICES[service]
    parser = botocore.parsers.create_parser(protocol)
    codes = {"NotImplemented": None}
    for name in ops:
        for shape in model.operation_model(name).error_shapes:
            codes[shape.metadata.get("error", {}).get("code", shape.name)] = shape
    for code, shape in codes.items():
        names = [m for m, s in shape.members.items() if s.type_name == "string" and m.lower() != "message"] if shape else []
        details = {m: f"detail <{m}>" for m in names if shape.members[m].serialization.get("location") is None}
        answer = probe.ask(
            do="fault", service=service, protocol=wire_name(protocol, model), code=code, message="what & <why>", status=409, details=details
        )
        error = parser.parse(as_response(answer), None)["Error"]
        parsed = parser.parse(as_response(answer), shape) if shape else {}
        by_shape = protocol in ("json", "rest-json", "smithy-rpc-v2-cbor") and shape and "awsQueryCompatible" not in model.metadata
        assert error["Code"] == (shape.name if by_shape else code)
        assert error["Message"] == "what & <why>"
        for name, text in details.items():
            assert parsed.get(name) == text, (code, name)


def as_response(answer, stream=False):
    body = base64.b64decode(answer["body"])
    headers = HeadersDict(answer["headers"])
    return {"status_code": answer["status"], "headers": headers, "body": io.BytesIO(body) if stream else body, "context": {}}


def differences(meant, got, path=""):
    """The first few places where two values differ."""
    if isinstance(meant, dict) and isinstance(got, dict):
        out = []
        for key in sorted({*meant, *got}):
            if meant.get(key, None) != got.get(key, None) or (key in meant) != (key in got):
                out += differences(meant.get(key, "(absent)"), got.get(key, "(absent)"), f"{path}.{key}")
        return out[:4]
    if isinstance(meant, list) and isinstance(got, list) and len(meant) == len(got):
        return [d for i, (a, b) in enumerate(zip(meant, got)) if a != b for d in differences(a, b, f"{path}.{i}")][:4]
    return [f"{path}: meant {meant!r}, got {got!r}"]


def report(wrong):
    lines = [f"{name}: {what}\n    {raw!r}" for name, what, raw in wrong[:5]]
    return f"{len(wrong)} operations differ\n" + "\n".join(lines)
