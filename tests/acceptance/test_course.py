"""docs/course-basic.md is true: every command of it, as written, in one shell with the AWS CLI, shows what it says.

What the course does to the cloud itself (`up`, `ami build`, `down`) is left out: the cloud under test is up already and goes on.
"""
import http.client
import os
import pathlib
import re
import shlex
import stat
import subprocess
import time

import pytest
from conftest import BONKEI, eventually, home

COURSE = pathlib.Path(__file__).resolve().parents[2] / "docs/course-basic.md"
WEB_PORT = os.environ.get("BONKEI_WEB_PORT", "8080")
# a CLI that knows no AWS_ENDPOINT_URL, where the distribution has one: the harder case
AWS = "/usr/bin/aws"

WRAPPER = """\
#!/bin/sh
case "$1 $2" in "up "* | "ami build"* | "down "*) exit 0 ;; esac
exec {bonkei} "$@"
"""


def blocks():
    """(heading, number of the block below it, commands), in order."""
    for section in re.split(r"^## ", COURSE.read_text(), flags=re.M)[1:]:
        heading = section.splitlines()[0]
        for number, commands in enumerate(re.findall(r"^```sh\n(.*?)^```$", section, flags=re.M | re.S)):
            yield heading, number, commands


class Shell:
    """One bash that takes the course's blocks one after the other."""

    def __init__(self, folder):
        self.folder = folder
        self.finished = False
        bin_ = folder / "bin"
        bin_.mkdir()
        wrapper = bin_ / "bonkei"
        wrapper.write_text(WRAPPER.format(bonkei=shlex.join(BONKEI)))
        wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
        if os.path.exists(AWS):
            (bin_ / "aws").symlink_to(AWS)
        environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
        environment.update(PATH=f"{bin_}:{os.environ['PATH']}", SHELL="/bin/bash", AWS_CONFIG_FILE="/dev/null", AWS_SHARED_CREDENTIALS_FILE="/dev/null")
        self.bash = subprocess.Popen(
            ["bash", "--norc", "-E"], cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        # a reader of a terminal sees which command failed, and goes on
        self.send("trap 'echo \"$BASH_COMMAND\" >> failed' ERR")

    def send(self, line):
        self.bash.stdin.write(line + "\n")
        self.bash.stdin.flush()

    def run(self, commands):
        """(what the block showed, the commands in it that failed)."""
        (self.folder / "block").write_text(commands)
        (self.folder / "failed").write_text("")
        self.send("source ./block >shown 2>&1 </dev/null; echo over")
        ended = self.bash.stdout.readline()
        shown = (self.folder / "shown").read_text()
        assert ended == "over\n", f"the shell ended: {ended}{shown[-2000:]}"
        return shown, (self.folder / "failed").read_text().splitlines()

    def value(self, name):
        return self.run(f'printf %s "${name}"')[0]

    def close(self):
        self.bash.stdin.close()
        self.bash.wait(10)


def browse(name, path, form=None):
    """(status, page) that a browser on the host gets of http://NAME/PATH through the web gateway."""
    connection = http.client.HTTPConnection("127.0.0.1", int(WEB_PORT), timeout=60)
    host = {"Host": f"{name}:{WEB_PORT}"}
    if form is None:
        connection.request("GET", path, headers=host)
    else:
        connection.request("POST", path, form, {**host, "Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def rows(shown):
    return [line.split("\t") for line in shown.splitlines()]


# What each block shows, by its heading and its number below it.


def account(shown, shell):
    assert '"Account": "000000000000"' in shown and '"Arn": "arn:aws:iam::000000000000:root"' in shown


def zones(shown, shell):
    assert ["ap-northeast-1a", "apne1-az4", "available"] in rows(shown) and len(rows(shown)) == 3


def subnets(shown, shell):
    assert sorted(rows(shown)) == [["10.0.10.0/24", "251"], ["10.0.20.0/24", "251"], ["10.0.21.0/24", "251"]]


def routes(shown, shell):
    assert rows(shown)[-2:] == [["10.0.0.0/16", "local", "active"], ["0.0.0.0/0", shell.value("IGW"), "active"]]


def address(shown, shell):
    assert re.fullmatch(r"198\.18\.\d+\.\d+", shown.splitlines()[-1])


def guest(shown, shell):
    name, memory, processors = shown.splitlines()[-3:]
    assert re.fullmatch(r"ip-10-0-10-\d+", name)
    assert 900 <= int(memory.split()[1]) <= 1024, memory
    assert 1 <= int(processors) <= 2


def metadata(shown, shell):
    assert shown == "401\n"


def dropped(shown, shell):
    assert f"connect to host {shell.value('IP')} port 22: Connection timed out" in shown


def endpoint(shown, shell):
    assert re.fullmatch(r"course\.[a-z0-9]+\.ap-northeast-1\.rds\.amazonaws\.com", shown.splitlines()[-1])


def set_up_page(shown, shell):
    url = re.fullmatch(r"http://(i-[0-9a-f]{17}\.localhost):8080(/blog/wp-admin/install\.php)", shown.splitlines()[-1])
    name, path = url.groups()
    status, page = browse(name, path)
    assert status == 200 and "WordPress" in page and 'name="weblog_title"' in page
    form = "weblog_title=Moss&user_name=admin&admin_password=correct-horse-9&admin_password2=correct-horse-9&pw_weak=1&admin_email=a@example.com&Submit=Install"
    status, page = browse(name, f"{path}?step=2", form)
    assert status == 200 and "Success" in page, page[-400:]
    status, page = browse(name, "/blog/")
    assert status == 200 and "<title>Moss</title>" in page


def title(shown, shell):
    assert shown.splitlines()[-1] == "Moss"


def goodbye(shown, shell):
    assert '"DBInstanceStatus": "deleting"' in shown and '"Name": "shutting-down"' in shown


SHOWS = {
    ("0. A region", 0): account,
    ("1. VPC", 0): zones,
    ("1. VPC", 1): subnets,
    ("1. VPC", 2): routes,
    ("2. EC2", 0): address,
    ("3. ssh", 0): guest,
    ("3. ssh", 1): metadata,
    ("3. ssh", 2): dropped,
    ("4. RDS", 0): endpoint,
    ("5. WordPress", 0): set_up_page,
    ("5. WordPress", 1): title,
    ("6. Cleaning up", 0): goodbye,
}
# the commands that are meant to fail
FAILS = {("3. ssh", 2): ["bonkei shell -- ssh -i course.pem -o ConnectTimeout=3 ec2-user@$IP true"]}


@pytest.fixture(scope="module")
def shell(tmp_path_factory, aws):
    running = Shell(tmp_path_factory.mktemp("course"))
    yield running
    vpc, ip = running.value("VPC"), running.value("IP")
    running.close()
    clear(aws, vpc)
    if ip:
        home("ssh-keygen", "-R", ip)


def clear(aws, vpc):
    """What `bonkei down --purge` would forget, if only part of the course was run too."""
    ec2, rds = aws("ec2"), aws("rds")
    here = [{"Name": "vpc-id", "Values": [vpc]}]
    ec2.delete_key_pair(KeyName="course")
    if not vpc:
        return
    instances = [i["InstanceId"] for r in ec2.describe_instances(Filters=here)["Reservations"] for i in r["Instances"]]
    if instances:
        ec2.terminate_instances(InstanceIds=instances)
        ec2.get_waiter("instance_terminated").wait(InstanceIds=instances, WaiterConfig={"Delay": 1, "MaxAttempts": 120})
    databases = {d["DBInstanceIdentifier"]: d["DBInstanceStatus"] for d in rds.describe_db_instances()["DBInstances"]}
    if databases.get("course", "deleting") != "deleting":
        rds.delete_db_instance(DBInstanceIdentifier="course", SkipFinalSnapshot=True)
    rds.get_waiter("db_instance_deleted").wait(DBInstanceIdentifier="course", WaiterConfig={"Delay": 1, "MaxAttempts": 120})
    if any(g["DBSubnetGroupName"] == "course" for g in rds.describe_db_subnet_groups()["DBSubnetGroups"]):
        rds.delete_db_subnet_group(DBSubnetGroupName="course")
    groups = ec2.describe_security_groups(Filters=here)["SecurityGroups"]
    # one that is referred to goes after the one that refers to it
    for group in sorted(groups, key=lambda g: g["GroupName"] != "db"):
        if group["GroupName"] != "default":
            ec2.delete_security_group(GroupId=group["GroupId"])
    for subnet in ec2.describe_subnets(Filters=here)["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    for table in ec2.describe_route_tables(Filters=here)["RouteTables"]:
        if not any(a["Main"] for a in table["Associations"]):
            ec2.delete_route_table(RouteTableId=table["RouteTableId"])
    for gateway in ec2.describe_internet_gateways(Filters=[{"Name": "attachment.vpc-id", "Values": [vpc]}])["InternetGateways"]:
        ec2.detach_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"], VpcId=vpc)
        ec2.delete_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"])
    ec2.delete_vpc(VpcId=vpc)


def test_the_course_shows_what_it_says(shell):
    for heading, number, commands in blocks():
        where = heading, number
        began = time.monotonic()
        shown, failed = shell.run(commands)
        print(f"{heading} ({number}): {time.monotonic() - began:.1f} s")
        assert failed == FAILS.get(where, []), f"{where}: {shown[-2000:]}"
        try:
            SHOWS[where](shown, shell)
        except AssertionError as wrong:
            raise AssertionError(f"{where}: {wrong}\n{shown[-2000:]}") from wrong
    assert [(h, n) for h, n, _ in blocks()] == list(SHOWS), "a step that is tested is not in the course"
    shell.finished = True


def test_what_the_course_deletes_is_gone(shell, aws):
    """After the course, which ends before its instance and database have ended."""
    if not shell.finished:
        pytest.skip("the course was not run to its end")
    instance = shell.value("INSTANCE")
    state = lambda: aws("ec2").describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["State"]["Name"]  # noqa: E731
    eventually(lambda: state() == "terminated", 60, what="the instance is terminated")
    names = lambda: [d["DBInstanceIdentifier"] for d in aws("rds").describe_db_instances()["DBInstances"]]  # noqa: E731
    eventually(lambda: "course" not in names(), 60, what="the database is deleted")
