"""The whole region behind real clients, on a simulated plane: botocore on one side, `bonkei-sim` (tests/api) on the other.

Machines are simulated, everything else is the product: gateway, signatures, services, store, reconciler. No root is needed.
"""

import concurrent.futures
import datetime
import itertools
import json
import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import boto3
import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from test_wire import SERVICES, Samples

ROOT = pathlib.Path(__file__).resolve().parents[2]
REGION = "ap-northeast-1"
REGIONS = [REGION, "us-east-1", "eu-central-1"]
MARIADB = dict(Engine="mariadb", DBInstanceClass="db.t3.micro", AllocatedStorage=20, MasterUsername="admin", MasterUserPassword="correct-horse-9")
AL2023 = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
VERSIONS = {"ec2": "2016-11-15", "rds": "2014-10-31", "sts": "2011-06-15"}
FORM = "application/x-www-form-urlencoded; charset=utf-8"
# a body of the query protocols may have this many bytes; every other one at least as many
TOO_MUCH = 64 << 20


class Sim:
    """A running `bonkei-sim`."""

    def __init__(self, folder):
        program = os.environ.get("BONKEI_SIM")
        if not program:
            subprocess.run(["cargo", "build", "--quiet", "--package", "bonkei-tests-api"], cwd=ROOT, check=True)
            program = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "bonkei-sim"
        self.process = subprocess.Popen([program, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{self.port}"

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(20) == 0

    def client(self, service, account="test", region=REGION, **more):
        config = Config(retries={"total_max_attempts": 1}, parameter_validation=more.pop("validate", True), read_timeout=20)
        more = {"aws_access_key_id": account, "aws_secret_access_key": "test", **more}
        return boto3.client(service, region_name=region, endpoint_url=self.url, config=config, **more)

    def send(self, request):
        """(status, headers, body) of a prepared request."""
        data = None
        if request.method == "POST":
            data = request.body.encode() if isinstance(request.body, str) else request.body
        outgoing = urllib.request.Request(request.url, data, dict(request.headers.items()), method=request.method)
        try:
            with urllib.request.urlopen(outgoing, timeout=20) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.headers, refusal.read().decode()


@pytest.fixture(scope="module")
def sim(tmp_path_factory):
    running = Sim(tmp_path_factory.mktemp("sim"))
    yield running
    running.close()


NUMBERS = itertools.count(100000000001)


@pytest.fixture
def account():
    """An account that nobody has used: each is a world of its own."""
    return str(next(NUMBERS))


@pytest.fixture
def ec2(sim, account):
    return sim.client("ec2", account)


@pytest.fixture
def vpc(ec2):
    return ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]


def refused(call, **parameters):
    """(code, status, message) of a refusal."""
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    answer = caught.value.response
    assert answer["ResponseMetadata"].get("RequestId"), "a refusal has its request id"
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Message"]


def eventually(probe, seconds=20):
    end = time.monotonic() + seconds
    while not (seen := probe()):
        assert time.monotonic() < end, "not in time"
        time.sleep(0.05)
    return seen


def signed(sim, service, body=None, *, method="POST", path="/", headers=None, key="test", secret="test", token=None, shift=0, region=REGION):
    """A request signed by botocore, whose clock is `shift` minutes ahead."""
    if body is None:
        body = urllib.parse.urlencode({"Action": PROBES[service][0], "Version": VERSIONS[service]}) if service != "ssm" else PROBE_BODY
    headers = {"Content-Type": FORM, **(headers or {})} if service != "ssm" else {**PROBE_HEADERS, **(headers or {})}
    request = AWSRequest(method, sim.url + path, headers, body)
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=shift)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: moment.replace(tzinfo=None))
        botocore.auth.SigV4Auth(Credentials(key, secret, token), service, region).add_auth(request)
    return request.prepare()


# a harmless call of each service, and the element or member that its answer has
PROBES = {"ec2": ("DescribeVpcs", "vpcSet"), "rds": ("DescribeDBInstances", "DBInstances"), "sts": ("GetCallerIdentity", "Arn"), "ssm": ("GetParameter", "Parameter")}
PROBE_BODY = json.dumps({"Name": AL2023})
PROBE_HEADERS = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.GetParameter"}


def code_of(service, body):
    """The code of a fault in the service's own form."""
    if service == "ssm":
        return json.loads(body)["__type"].rsplit("#", 1)[-1]
    assert {"ec2": "<Response><Errors><Error><Code>", "rds": "<ErrorResponse xmlns=", "sts": "<ErrorResponse xmlns="}[service] in body.replace("\n", ""), body
    return body.split("<Code>")[1].split("</Code>")[0]


# ---- who signs


@pytest.mark.parametrize("service", PROBES)
def test_a_request_signed_by_hand_is_answered(sim, service):
    status, headers, body = sim.send(signed(sim, service))
    assert status == 200 and PROBES[service][1] in body
    assert headers["x-amzn-RequestId"]


@pytest.mark.parametrize("service,skewed", [("sts", "SignatureDoesNotMatch"), ("rds", "SignatureDoesNotMatch"), ("ec2", "RequestExpired"), ("ssm", "SignatureDoesNotMatch")])
def test_a_clock_may_be_wrong_by_less_than_fifteen_minutes(sim, service, skewed):
    for minutes in (-14, 14):
        assert sim.send(signed(sim, service, shift=minutes))[0] == 200, minutes
    for minutes in (-16, 16):
        status, _, body = sim.send(signed(sim, service, shift=minutes))
        assert 400 <= status < 500 and code_of(service, body) == skewed, (minutes, body)


@pytest.mark.parametrize("service", PROBES)
def test_nobody_may_ask_unsigned(sim, service):
    """By the host, as the service's own endpoint would know itself; without a signing scope nothing else says it."""
    request = signed(sim, service, headers={"Host": f"{service}.{REGION}.amazonaws.com"})
    del request.headers["Authorization"]
    status, _, body = sim.send(request)
    assert (status, code_of(service, body)) == (403, "MissingAuthenticationToken")


@pytest.mark.parametrize("service", PROBES)
def test_session_tokens_belong_to_nobody(sim, service):
    client = sim.client(service, aws_session_token="FwoGZXIvYXdzEXAMPLETOKEN")
    call = {"sts": "get_caller_identity", "ec2": "describe_vpcs", "rds": "describe_db_instances", "ssm": "get_parameter"}[service]
    parameters = {"Name": AL2023} if service == "ssm" else {}
    assert refused(getattr(client, call), **parameters)[:2] == ("InvalidClientTokenId", 403)


def test_a_changed_body_is_not_what_was_signed(sim):
    request = signed(sim, "sts")
    request.body = request.body.replace("GetCallerIdentity", "GetCallerIdentitY") if isinstance(request.body, str) else request.body.replace(b"Identity", b"IdentitY")
    status, _, body = sim.send(request)
    assert (status, code_of("sts", body)) == (403, "SignatureDoesNotMatch")


def test_a_presigned_url_says_who_made_it_until_it_ends(sim, account):
    url = sim.client("sts", account).generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert f"<Account>{account}</Account>" in answer.read().decode()
    for wrong in (url.replace("GetCallerIdentity", "GetSessionToken"), url[:-4] + "0000"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(wrong, timeout=10)
        assert caught.value.code == 403 and code_of("sts", caught.value.read().decode()) == "SignatureDoesNotMatch"
    with pytest.MonkeyPatch.context() as patch:
        past = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None) - datetime.timedelta(seconds=120)
        patch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: past)
        ended = sim.client("sts").generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(ended, timeout=10)
    assert 400 <= caught.value.code < 500


def test_accounts_and_regions_are_worlds_of_their_own(sim, account, ec2, vpc):
    assert vpc in [v["VpcId"] for v in ec2.describe_vpcs()["Vpcs"]]
    other, abroad = sim.client("ec2", str(next(NUMBERS))), sim.client("ec2", account, "us-east-1")
    for elsewhere in (other, abroad):
        assert [v["IsDefault"] for v in elsewhere.describe_vpcs()["Vpcs"]] == [True]
        assert refused(elsewhere.delete_vpc, VpcId=vpc)[:2] == ("InvalidVpcID.NotFound", 400)
    identity = sim.client("sts", account).get_caller_identity()
    assert (identity["Account"], identity["Arn"], identity["UserId"]) == (account, f"arn:aws:iam::{account}:root", account)


# ---- what everybody finds


def test_every_region_has_its_default_vpc(sim, account):
    names = [r["RegionName"] for r in sim.client("ec2", account).describe_regions()["Regions"]]
    assert set(REGIONS) <= set(names)
    for name in names:
        there = sim.client("ec2", account, name)
        (default,) = there.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"]
        assert default["CidrBlock"] == "172.31.0.0/16" and default["OwnerId"] == account
        here = [{"Name": "vpc-id", "Values": [default["VpcId"]]}]
        zones = {z["ZoneName"] for z in there.describe_availability_zones()["AvailabilityZones"]}
        subnets = there.describe_subnets(Filters=here)["Subnets"]
        assert {s["AvailabilityZone"] for s in subnets} == zones and all(s["DefaultForAz"] and s["MapPublicIpOnLaunch"] for s in subnets)
        (table,) = there.describe_route_tables(Filters=here)["RouteTables"]
        assert any(r.get("GatewayId", "").startswith("igw-") and r["DestinationCidrBlock"] == "0.0.0.0/0" for r in table["Routes"])
        assert [g["GroupName"] for g in there.describe_security_groups(Filters=here)["SecurityGroups"]] == ["default"]
        assert [a["IsDefault"] for a in there.describe_network_acls(Filters=here)["NetworkAcls"]] == [True]
    assert refused(sim.client("ec2", account, "xx-nowhere-9").describe_vpcs)[1] < 500


# ---- lists


def test_pages_hold_everything_once(sim, account, ec2, vpc):
    made = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{i}.0/24")["Subnet"]["SubnetId"] for i in range(12)]
    here = [{"Name": "vpc-id", "Values": [vpc]}]
    pages = list(ec2.get_paginator("describe_subnets").paginate(Filters=here, PaginationConfig={"PageSize": 5}))
    assert [len(p["Subnets"]) for p in pages] == [5, 5, 2]
    assert sorted(s["SubnetId"] for p in pages for s in p["Subnets"]) == sorted(made)
    assert refused(ec2.describe_subnets, Filters=here, MaxResults=5, NextToken="nonsense")[:2] == ("InvalidNextToken", 400)
    assert refused(ec2.describe_subnets, MaxResults=5, SubnetIds=made[:1])[:2] == ("InvalidParameterCombination", 400)
    unchecked = sim.client("ec2", account, validate=False)
    for wrong in (4, 1001):
        assert refused(unchecked.describe_subnets, MaxResults=wrong)[:2] == ("InvalidParameterValue", 400)


PAGED = [
    ("ec2", "describe_instance_types", "InstanceTypes", "InstanceType", 5),
    ("ec2", "describe_instance_type_offerings", "InstanceTypeOfferings", "InstanceType", 5),
    ("ec2", "describe_images", "Images", "ImageId", 5),
    ("rds", "describe_orderable_db_instance_options", "OrderableDBInstanceOptions", None, 20),
    ("rds", "describe_db_engine_versions", "DBEngineVersions", "EngineVersion", 20),
    ("ssm", "get_parameters_by_path", "Parameters", "Name", 2),
]


@pytest.mark.parametrize("service,operation,member,key,size", PAGED)
def test_pages_of_what_is_given_hold_the_whole(sim, account, service, operation, member, key, size):
    client = sim.client(service, account)
    asked = {"describe_orderable_db_instance_options": {"Engine": "mariadb"}, "get_parameters_by_path": {"Path": "/aws/service", "Recursive": True}}.get(operation, {})
    name = lambda item: item[key] if key else json.dumps(item, sort_keys=True, default=str)  # noqa: E731
    paged = [name(i) for p in client.get_paginator(operation).paginate(**asked, PaginationConfig={"PageSize": size}) for i in p[member]]
    whole = [name(i) for p in client.get_paginator(operation).paginate(**asked) for i in p[member]]
    assert paged and paged == whole and len(set(paged)) == len(paged)


def test_databases_are_paged_too(sim, account):
    rds = sim.client("rds", account)
    subnets = [s["SubnetId"] for s in sim.client("ec2", account).describe_subnets()["Subnets"]]
    names = [f"group-{i:02}" for i in range(23)]
    for name in names:
        rds.create_db_subnet_group(DBSubnetGroupName=name, DBSubnetGroupDescription="x", SubnetIds=subnets)
    pages = list(rds.get_paginator("describe_db_subnet_groups").paginate(PaginationConfig={"PageSize": 20}))
    assert [len(p["DBSubnetGroups"]) for p in pages] == [20, 3]
    assert [g["DBSubnetGroupName"] for p in pages for g in p["DBSubnetGroups"]] == names
    for wrong in (19, 101):
        assert refused(rds.describe_db_subnet_groups, MaxRecords=wrong)[:2] == ("InvalidParameterValue", 400)


def test_filters_and_tags_find_what_they_name(ec2):
    tags = [{"Key": "Name", "Value": "blue"}, {"Key": "team", "Value": "a*b"}]
    one = ec2.create_vpc(CidrBlock="10.1.0.0/16", TagSpecifications=[{"ResourceType": "vpc", "Tags": tags}])["Vpc"]
    two = ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]
    ec2.create_tags(Resources=[one["VpcId"], two["VpcId"]], Tags=[{"Key": "env", "Value": "test"}])

    def found(*filters):
        return {v["VpcId"] for v in ec2.describe_vpcs(Filters=[{"Name": n, "Values": v} for n, v in filters])["Vpcs"]}

    both = {one["VpcId"], two["VpcId"]}
    assert found(("tag:env", ["test"])) == both == found(("tag-key", ["env"]))
    assert found(("tag:Name", ["bl*", "red"])) == {one["VpcId"]} == found(("tag:Name", ["?lue"]))
    assert found(("tag:team", [r"a\*b"])) == {one["VpcId"]}
    assert found(("cidr", ["10.2.0.0/16"]), ("tag:env", ["test"])) == {two["VpcId"]}
    assert found(("cidr", ["10.2.0.0/16"]), ("tag:Name", ["blue"])) == set()
    assert found(("tag:Name", ["BLUE"])) == set()
    assert refused(ec2.describe_vpcs, Filters=[{"Name": "colour", "Values": ["blue"]}])[:2] == ("InvalidParameterValue", 400)
    mine = lambda: {(t["Key"], t["Value"]) for t in ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [one["VpcId"]]}])["Tags"]}  # noqa: E731
    assert mine() == {("Name", "blue"), ("team", "a*b"), ("env", "test")}
    ec2.delete_tags(Resources=[one["VpcId"]], Tags=[{"Key": "Name", "Value": "red"}, {"Key": "env"}])
    assert mine() == {("Name", "blue"), ("team", "a*b")}
    assert refused(ec2.create_tags, Resources=["vpc-0123456789abcdef0"], Tags=tags)[:2] == ("InvalidVpcID.NotFound", 400)
    reserved = [{"Key": "aws:mine", "Value": "x"}]
    assert refused(ec2.create_tags, Resources=[one["VpcId"]], Tags=reserved)[:2] == ("InvalidParameterValue", 400)


def test_databases_have_tags(sim, account):
    rds = sim.client("rds", account)
    made = rds.create_db_instance(DBInstanceIdentifier="tagged", Tags=[{"Key": "env", "Value": "test"}], **MARIADB)["DBInstance"]
    arn = made["DBInstanceArn"]
    rds.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "team", "Value": "盆景"}])
    rds.remove_tags_from_resource(ResourceName=arn, TagKeys=["env"])
    assert rds.list_tags_for_resource(ResourceName=arn)["TagList"] == [{"Key": "team", "Value": "盆景"}]
    rds.get_waiter("db_instance_available").wait(DBInstanceIdentifier="tagged", WaiterConfig={"Delay": 0.1, "MaxAttempts": 200})
    rds.delete_db_instance(DBInstanceIdentifier="tagged", SkipFinalSnapshot=True)
    rds.get_waiter("db_instance_deleted").wait(DBInstanceIdentifier="tagged", WaiterConfig={"Delay": 0.1, "MaxAttempts": 200})


# ---- changes


def launch(sim, account, **more):
    image = sim.client("ssm", account).get_parameter(Name=AL2023)["Parameter"]["Value"]
    return sim.client("ec2", account).run_instances(**{"ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1, **more})


def test_waiters_see_an_instance_through_its_life(sim, account, ec2):
    instance = launch(sim, account)["Instances"][0]
    assert instance["State"] == {"Code": 0, "Name": "pending"}
    ids, quick = [instance["InstanceId"]], {"Delay": 0.1, "MaxAttempts": 200}
    for change, waiter in [
        (None, "instance_running"), (None, "instance_status_ok"), (ec2.stop_instances, "instance_stopped"),
        (ec2.start_instances, "instance_running"), (ec2.terminate_instances, "instance_terminated")]:
        if change:
            change(InstanceIds=ids)
        ec2.get_waiter(waiter).wait(InstanceIds=ids, WaiterConfig=quick)
    assert refused(ec2.start_instances, InstanceIds=ids)[:2] == ("IncorrectInstanceState", 400)
    assert ec2.terminate_instances(InstanceIds=ids)["TerminatingInstances"][0]["CurrentState"]["Name"] == "terminated"


def test_a_token_makes_one_thing_of_two_requests(sim, account, ec2):
    first, second = (launch(sim, account, ClientToken="once") for _ in range(2))
    assert first["ReservationId"] == second["ReservationId"]
    assert first["Instances"][0]["InstanceId"] == second["Instances"][0]["InstanceId"]
    with pytest.raises(ClientError) as caught:
        launch(sim, account, ClientToken="once", InstanceType="t3.small")
    assert caught.value.response["Error"]["Code"] == "IdempotentParameterMismatch"
    others = launch(sim, account, ClientToken="twice")
    assert others["Instances"][0]["InstanceId"] != first["Instances"][0]["InstanceId"]
    ids = [i["InstanceId"] for r in ec2.describe_instances()["Reservations"] for i in r["Instances"]]
    assert len(ids) == 2
    ec2.terminate_instances(InstanceIds=ids)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=ids, WaiterConfig={"Delay": 0.1, "MaxAttempts": 200})


def test_a_dry_run_changes_nothing_and_says_what_would_be(sim, account, ec2, vpc):
    before = ec2.describe_vpcs()["Vpcs"]
    for call, parameters in [
        (ec2.create_vpc, {"CidrBlock": "10.9.0.0/16"}), (ec2.delete_vpc, {"VpcId": vpc}), (ec2.create_subnet, {"VpcId": vpc, "CidrBlock": "10.0.1.0/24"}),
        (ec2.describe_vpcs, {}), (ec2.create_tags, {"Resources": [vpc], "Tags": [{"Key": "a", "Value": "b"}]}), (ec2.allocate_address, {})]:
        code, status, message = refused(call, DryRun=True, **parameters)
        assert (code, status) == ("DryRunOperation", 412) and message == "Request would have succeeded, but DryRun flag is set."
    with pytest.raises(ClientError) as caught:
        launch(sim, account, DryRun=True)
    assert caught.value.response["Error"]["Code"] == "DryRunOperation"
    assert ec2.describe_vpcs()["Vpcs"] == before and not ec2.describe_addresses()["Addresses"] and not ec2.describe_instances()["Reservations"]


# ---- what is not built


PLANNED = [
    (service, line.split()[0])
    for service in ("ec2", "rds", "ssm", "sts")
    for line in (ROOT / f"models/{service}.ops").read_text().splitlines()
    if line.split()[1:2] == ["planned"]
]


@pytest.mark.parametrize("service", ["ec2", "rds", "ssm", "sts"])
def test_what_is_planned_is_refused_by_name(sim, account, service):
    client, (model, _) = sim.client(service, account, validate=False), SERVICES[service]
    wrong, names = [], [name for s, name in PLANNED if s == service]
    assert names
    for name in names:
        shape = model.operation_model(name).input_shape
        parameters = Samples("required", output=False).struct(shape) if shape else {}
        parameters.pop("DryRun", None)
        try:
            code, status, message = refused(client._make_api_call, operation_name=name, api_params=parameters)
        except pytest.fail.Exception as answered:
            wrong.append((name, str(answered)))
            continue
        if (code, status) != ("NotImplemented", 501) or f"{service}:{name}" not in message:
            wrong.append((name, code, status, message))
    assert not wrong


# ---- bodies that are none


def raw(sim, request, body, length=None, close_writing=False, patience=30):
    """The whole answer to a request whose body is what the caller says, by a socket."""
    head = f"{request.method} {urllib.parse.urlsplit(request.url).path or '/'} HTTP/1.1\r\nHost: 127.0.0.1:{sim.port}\r\nConnection: close\r\n"
    for name, value in request.headers.items():
        if name.lower() not in ("host", "content-length", "connection"):
            head += f"{name}: {value.decode() if isinstance(value, bytes) else value}\r\n"
    head += f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", sim.port), timeout=patience) as connection:
        try:
            connection.sendall(head.encode() + body)
            if close_writing:
                connection.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass  # an answer before the end of a body that is too long
        answer = b""
        try:
            while piece := connection.recv(65536):
                answer += piece
        except ConnectionResetError:
            pass
    return answer.decode(errors="replace")


def fault(service, answer):
    """The status and code of a raw answer, which is the caller's fault and never the server's."""
    head, _, body = answer.partition("\r\n\r\n")
    status, code = int(head.split()[1]), code_of(service, body)
    # an action of any name may be one that the service does not have yet
    assert 400 <= status < 500 or (status, code) == (501, "NotImplemented"), answer
    return status, code


NOISE = {
    "empty": b"",
    "zeros": b"\0" * 100,
    "no text": bytes(range(256)),
    "json": b'{"Action": "DescribeVpcs"}',
    "xml": b"<DescribeVpcs/>",
    "broken json": b'{"Name": "a',
    "deep json": b"[" * 20000,
    "a list": b"[1, 2]",
    "bad escape": b"Action=%zz%4",
    "no action": b"Version=2016-11-15",
    "no such action": b"Action=MakeCoffee&Version=2016-11-15",
    "a deep form": b"Action=DescribeVpcs&Version=2016-11-15&" + b".".join([b"Filter"] * 5000) + b"=1",
}


@pytest.mark.parametrize("noise", NOISE)
@pytest.mark.parametrize("service", PROBES)
def test_noise_that_is_signed_is_refused_as_the_callers(sim, service, noise):
    body = NOISE[noise]
    fault(service, raw(sim, signed(sim, service, body), body))


WRONG_PROTOCOL = [
    ("ec2", PROBE_BODY.encode(), {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonEC2.DescribeVpcs"}),
    ("rds", b"{}", {"Content-Type": "application/json"}),
    ("sts", b"\xbf\xff", {"Content-Type": "application/cbor", "Smithy-Protocol": "rpc-v2-cbor"}),
    ("ssm", b"Action=GetParameter&Version=2014-11-06&Name=x", {"Content-Type": FORM}),
    ("ssm", PROBE_BODY.encode(), {"X-Amz-Target": "AmazonSSM.NoSuchThing"}),
    ("ssm", PROBE_BODY.encode(), {"X-Amz-Target": "DynamoDB_20120810.ListTables"}),
]


@pytest.mark.parametrize("service,body,headers", WRONG_PROTOCOL)
def test_another_protocol_than_the_services_is_refused(sim, service, body, headers):
    answer = raw(sim, signed(sim, service, body, headers=headers), body)
    head, _, content = answer.partition("\r\n\r\n")
    assert 400 <= int(head.split()[1]) < 500 or head.split()[1] == "501", answer
    assert "<Code>" in content or "__type" in content, answer


@pytest.mark.parametrize("service", PROBES)
def test_a_body_that_breaks_off_is_refused(sim, service):
    request = signed(sim, service)
    body = request.body if isinstance(request.body, bytes) else request.body.encode()
    answer = raw(sim, request, body[:-5], length=len(body), close_writing=True)
    assert fault(service, answer) == (400, "IncompleteBody")


@pytest.mark.parametrize("service", PROBES)
def test_a_body_that_is_too_long_is_refused_before_it_ends(sim, service):
    request = signed(sim, service)
    began = time.monotonic()
    status, _ = fault(service, raw(sim, request, b"Action=", length=TOO_MUCH, patience=5))
    assert status == 413 and time.monotonic() - began < 5
    if service != "ssm":
        status, _ = fault(service, raw(sim, request, b"a" * (3 << 20), patience=5))
        assert status == 413


def test_a_body_that_never_ends_is_not_waited_for(sim):
    """One that stalls is told so; the connection is not kept for ever."""
    services = list(PROBES)
    stalled = [(service, signed(sim, service)) for service in services]
    with concurrent.futures.ThreadPoolExecutor(len(services)) as pool:
        answers = pool.map(lambda s: raw(sim, s[1], b"Action", length=100, patience=40), stalled)
    for service, answer in zip(services, answers):
        assert fault(service, answer) == (400, "RequestTimeout")


def test_noise_instead_of_http_ends(sim):
    for noise in (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64), b"GET\r\n\r\n", b"GET / HTTP/1.1\r\nHost" + b"a" * 1_000_000 + b"\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", sim.port), timeout=10) as connection:
            try:
                connection.sendall(noise)
                connection.shutdown(socket.SHUT_WR)
                answer = connection.recv(4096)
            except OSError:
                answer = b""
        assert not answer or answer.split()[1].startswith(b"4")
    assert sim.send(signed(sim, "sts"))[0] == 200


# ---- a reset


def test_a_reset_empties_everything_unless_machines_run(sim, account, ec2, vpc):
    def reset(**how):
        request = signed(sim, "sts", "", path="/_bonkei/reset", **how)
        began = time.monotonic()
        return sim.send(request)[0], time.monotonic() - began

    unsigned = AWSRequest("POST", f"{sim.url}/_bonkei/reset", {}, "").prepare()
    assert sim.send(unsigned)[0] == 403
    assert reset(secret="wrong")[0] == 403
    assert reset(key="AKIANOBODY")[0] == 403
    ids = [launch(sim, account)["Instances"][0]["InstanceId"]]
    ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 0.1, "MaxAttempts": 200})
    assert reset()[0] == 409
    assert vpc in [v["VpcId"] for v in ec2.describe_vpcs()["Vpcs"]]
    ec2.terminate_instances(InstanceIds=ids)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=ids, WaiterConfig={"Delay": 0.1, "MaxAttempts": 200})
    status, took = eventually(lambda: (lambda r: r if r[0] != 409 else None)(reset()))
    assert status == 200 and took < 1
    assert [v["IsDefault"] for v in ec2.describe_vpcs()["Vpcs"]] == [True]
    assert not ec2.describe_instances()["Reservations"]
    health = json.loads(urllib.request.urlopen(f"{sim.url}/_bonkei/health", timeout=10).read())
    assert health["status"] == "ok" and set(health["services"]) == {"ec2", "rds", "ssm", "sts"}
