"""What survives: `kill -9` of control in the middle of things, `down` and `up`.

Needs the state directory, to find the processes of this cloud by their pid and nothing else.
"""
import concurrent.futures
import os
import signal
import subprocess
from pathlib import Path

import pytest
from botocore.config import Config
from conftest_acceptance import BONKEI, client, eventually, home

STATE = Path(os.environ["BONKEI_STATE_DIR"])
QUICK = Config(retries={"mode": "standard", "max_attempts": 1}, connect_timeout=5, read_timeout=20)


def control_pid():
    """The host's pid of this cloud's control process: a child of its init."""
    init = int((STATE / "run/init.pid").read_text())
    for child in Path(f"/proc/{init}/task/{init}/children").read_text().split():
        words = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
        if b"control" in words:
            return int(child)
    return None


def kill_control():
    os.kill(eventually(control_pid, 10, 0.05, "there is a control process"), signal.SIGKILL)


def answers():
    try:
        return client("sts", config=QUICK).get_caller_identity()["Account"]
    except Exception:  # noqa: BLE001 any failure means: not yet
        return None


@pytest.fixture(scope="module")
def place(aws):
    ec2 = aws("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.50.0.0/16")["Vpc"]["VpcId"]
    zones = [z["ZoneName"] for z in ec2.describe_availability_zones()["AvailabilityZones"]]
    subnets = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.50.{n}.0/24", AvailabilityZone=zones[n])["Subnet"]["SubnetId"] for n in range(2)]
    ec2.modify_subnet_attribute(SubnetId=subnets[0], MapPublicIpOnLaunch={"Value": True})
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    table = ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["RouteTables"][0]["RouteTableId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    group = ec2.create_security_group(GroupName="faults", Description="faults", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": p, "ToPort": p, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]} for p in (22, 7000)])
    image = aws("ssm").get_parameter(Name="/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")["Parameter"]["Value"]
    return dict(vpc=vpc, subnets=subnets, group=group, image=image)


@pytest.fixture(scope="module")
def key(aws, tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "id"
    path.write_text(aws("ec2").create_key_pair(KeyName="faults", KeyType="ed25519")["KeyMaterial"])
    path.chmod(0o600)
    return str(path)


def ssh(key, host, *command):
    return home("ssh", "-i", key, "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "BatchMode=yes",
                "-o", "ConnectTimeout=5", f"ec2-user@{host}", *command)


def launch(aws, place, **more):
    ec2 = aws("ec2")
    run = ec2.run_instances(ImageId=place["image"], InstanceType="t3.nano", MinCount=1, MaxCount=1, KeyName="faults",
                            SubnetId=place["subnets"][0], SecurityGroupIds=[place["group"]], **more)
    instance = run["Instances"][0]["InstanceId"]
    return instance


def describe(aws, instance):
    return aws("ec2").describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]


@pytest.fixture(scope="module")
def server(aws, place, key):
    instance = launch(aws, place)
    aws("ec2").get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    shown = describe(aws, instance)
    eventually(lambda: ssh(key, shown["PublicIpAddress"], "true").returncode == 0, 60, what="ssh answers")
    return shown


def test_connections_and_machines_outlive_control(server, key):
    """An ssh session that counts goes on while control is killed under it."""
    argv = [*BONKEI, "shell", "--", "ssh", "-i", key, "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
            "-o", "BatchMode=yes", f"ec2-user@{server['PublicIpAddress']}", "for i in 1 2 3 4 5 6 7 8 9 10; do echo tick $i; sleep 0.5; done"]
    session = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert session.stdout.readline().strip() == "tick 1"
    kill_control()
    rest = session.stdout.read().split("\n")
    assert session.wait(30) == 0
    assert rest[-2] == "tick 10"
    eventually(answers, 20, 0.1, "control is back")


def test_killed_in_the_middle_of_rules_nothing_acknowledged_is_lost(aws, place, server, key):
    group = place["group"]

    def authorize(port):
        ec2 = client("ec2", config=QUICK)
        try:
            ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=port, ToPort=port, CidrIp="198.51.100.0/24")
            return port
        except Exception:  # noqa: BLE001 not acknowledged: may or may not be there
            return None

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(authorize, 20_000 + n) for n in range(40)]
        next(concurrent.futures.as_completed(waiting))
        kill_control()
        acknowledged = {f.result() for f in waiting} - {None}
    eventually(answers, 20, 0.1, "control is back")
    rules = aws("ec2").describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    there = {r["FromPort"] for r in rules if not r["IsEgress"]}
    assert acknowledged <= there
    assert ssh(key, server["PublicIpAddress"], "true").returncode == 0


def test_killed_in_the_middle_of_launches_leaves_no_orphan(aws, place, key):
    tokens = [f"token-{n}" for n in range(4)]

    def start(token):
        try:
            return launch(lambda name: client(name, config=QUICK), place, ClientToken=token)
        except Exception:  # noqa: BLE001 asked again below with the same token
            return None

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(start, token) for token in tokens]
        next(concurrent.futures.as_completed(waiting))
        kill_control()
        first = [f.result() for f in waiting]
    eventually(answers, 20, 0.1, "control is back")
    again = [launch(aws, place, ClientToken=token) for token in tokens]
    assert all(a == b for a, b in zip(first, again) if a), "an acknowledged launch is the same launch when asked again"
    ec2 = aws("ec2")
    ec2.get_waiter("instance_running").wait(InstanceIds=again, WaiterConfig={"Delay": 1, "MaxAttempts": 90})
    machines = {p.name for p in (STATE / "machines").iterdir() if p.name.startswith("i-")}
    known = {i["InstanceId"] for r in ec2.describe_instances()["Reservations"] for i in r["Instances"]}
    assert machines <= known
    ec2.terminate_instances(InstanceIds=again)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=again, WaiterConfig={"Delay": 1, "MaxAttempts": 120})
    left = lambda: {p.name for p in (STATE / "machines").iterdir()} & set(again)
    eventually(lambda: not left(), 30, what="machines of terminated instances are gone")


def test_killed_while_a_database_is_made(aws, place):
    rds = aws("rds")
    rds.create_db_subnet_group(DBSubnetGroupName="faults", DBSubnetGroupDescription="faults", SubnetIds=place["subnets"])
    rds.create_db_instance(DBInstanceIdentifier="faults", Engine="mariadb", DBInstanceClass="db.t3.micro", AllocatedStorage=20,
                           MasterUsername="admin", MasterUserPassword="correct-horse-9", DBName="garden", DBSubnetGroupName="faults")
    kill_control()
    eventually(answers, 20, 0.1, "control is back")
    rds.get_waiter("db_instance_available").wait(DBInstanceIdentifier="faults", WaiterConfig={"Delay": 2, "MaxAttempts": 60})


def test_down_and_up_bring_the_same_cloud_back(aws, server, key):
    host = server["PublicIpAddress"]
    assert ssh(key, host, "echo kept | sudo tee /root/note && sudo sync").returncode == 0
    before = describe(aws, server["InstanceId"])
    flags = BONKEI[1:]
    subprocess.run([BONKEI[0], "down", *flags], check=True, timeout=120)
    subprocess.run([BONKEI[0], "up", "--detach", *flags], check=True, timeout=120)
    eventually(answers, 30, 0.1, "the API is back")
    aws("ec2").get_waiter("instance_running").wait(InstanceIds=[server["InstanceId"]], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    after = describe(aws, server["InstanceId"])
    for field in ("InstanceId", "PrivateIpAddress", "PublicIpAddress", "SubnetId", "BlockDeviceMappings", "LaunchTime"):
        assert before[field] == after[field], field
    eventually(lambda: ssh(key, host, "sudo cat /root/note").stdout.strip() == "kept", 60, what="the volume is the same")
    rds = aws("rds")
    rds.get_waiter("db_instance_available").wait(DBInstanceIdentifier="faults", WaiterConfig={"Delay": 2, "MaxAttempts": 60})
