"""Bad input through the public API: AWS's code and status, and nothing changed."""
import pytest
from botocore.exceptions import ClientError


@pytest.fixture(scope="module")
def place(aws):
    ec2 = aws("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.77.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="bad", Description="bad", VpcId=vpc)["GroupId"]
    image = aws("ssm").get_parameter(Name="/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")["Parameter"]["Value"]
    yield dict(vpc=vpc, subnet=subnet, group=group, image=image)
    ec2.delete_security_group(GroupId=group)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


def refused(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    answer = caught.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def world(aws):
    """All that a client can see, but for what changes by itself."""
    ec2 = aws("ec2")
    return [
        ec2.describe_vpcs()["Vpcs"], ec2.describe_subnets()["Subnets"], ec2.describe_security_group_rules()["SecurityGroupRules"],
        ec2.describe_network_interfaces()["NetworkInterfaces"], ec2.describe_addresses()["Addresses"], ec2.describe_tags()["Tags"],
        ec2.describe_volumes()["Volumes"], aws("rds").describe_db_instances()["DBInstances"],
    ]


def cases(place):
    group, vpc, subnet, image = place["group"], place["vpc"], place["subnet"], place["image"]
    rule = dict(GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 90, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    run = dict(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnet)
    db = dict(DBInstanceIdentifier="bad", Engine="mariadb", DBInstanceClass="db.t3.micro", AllocatedStorage=20, MasterUsername="admin", MasterUserPassword="correct-horse-9")
    return [
        ("ec2", "create_subnet", dict(VpcId=vpc, CidrBlock="10.77.1.128/25"), "InvalidSubnet.Conflict"),
        ("ec2", "create_subnet", dict(VpcId=vpc, CidrBlock="10.78.0.0/24"), "InvalidSubnet.Range"),
        ("ec2", "create_vpc", dict(CidrBlock="10.0.0.0/8"), "InvalidVpc.Range"),
        ("ec2", "create_vpc", dict(CidrBlock="10.0.0.0/30"), "InvalidVpc.Range"),
        ("ec2", "create_network_interface", dict(SubnetId=subnet, PrivateIpAddress="10.77.1.2"), "InvalidParameterValue"),
        ("ec2", "delete_vpc", dict(VpcId=vpc), "DependencyViolation"),
        ("ec2", "delete_vpc", dict(VpcId="vpc-0123456789abcdef0"), "InvalidVpcID.NotFound"),
        ("ec2", "delete_vpc", dict(VpcId="nonsense"), "InvalidVpcID.Malformed"),
        ("ec2", "create_security_group", dict(GroupName="bad", Description="again", VpcId=vpc), "InvalidGroup.Duplicate"),
        ("ec2", "revoke_security_group_ingress", rule, "InvalidPermission.NotFound"),
        ("ec2", "run_instances", {**run, "ImageId": "ami-0123456789abcdef0"}, "InvalidAMIID.NotFound"),
        ("ec2", "run_instances", {**run, "InstanceType": "t9.huge"}, "InvalidParameterValue"),
        ("ec2", "run_instances", {**run, "UserData": "x" * 16385}, "InvalidParameterValue"),
        ("ec2", "run_instances", {**run, "KeyName": "nobody"}, "InvalidKeyPair.NotFound"),
        ("ec2", "run_instances", {**run, "InstanceType": "r5.24xlarge"}, "InsufficientInstanceCapacity"),
        ("ec2", "run_instances", {**run, "PrivateIpAddress": "10.99.0.4"}, "InvalidParameterValue"),
        ("ec2", "create_nat_gateway", dict(SubnetId=subnet, ConnectivityType="private"), "NotImplemented"),
        ("rds", "create_db_instance", {**db, "Engine": "nonsense"}, "InvalidParameterValue"),
        ("rds", "create_db_instance", {**db, "MasterUserPassword": "short"}, "InvalidParameterValue"),
        ("rds", "create_db_instance", {**db, "MultiAZ": True}, "NotImplemented"),
        ("rds", "delete_db_instance", dict(DBInstanceIdentifier="nobody", SkipFinalSnapshot=True), "DBInstanceNotFound"),
    ]


def test_each_is_refused_with_its_code_and_changes_nothing(aws, place):
    before = world(aws)
    wrong = []
    for service, operation, parameters, code in cases(place):
        got, status = refused(getattr(aws(service), operation), **parameters)
        if got != code or not 400 <= status < 600:
            wrong.append((operation, parameters, code, got, status))
    assert not wrong
    assert world(aws) == before


def test_dry_run_says_so_and_does_nothing(aws, place):
    before = world(aws)
    assert refused(aws("ec2").create_vpc, CidrBlock="10.0.0.0/16", DryRun=True) == ("DryRunOperation", 412)
    assert world(aws) == before


@pytest.mark.parametrize("key,secret,code", [("AKIANOBODY", "test", "InvalidClientTokenId"), ("test", "wrong", "SignatureDoesNotMatch"), ("111122223333", "wrong", "SignatureDoesNotMatch")])
@pytest.mark.parametrize("service,operation", [("sts", "get_caller_identity"), ("ec2", "describe_vpcs"), ("rds", "describe_db_instances"), ("ssm", "describe_parameters")])
def test_wrong_keys_are_refused_by_every_service(aws, key, secret, code, service, operation):
    client = aws(service, aws_access_key_id=key, aws_secret_access_key=secret)
    assert refused(getattr(client, operation)) == (code, 403)


def test_an_account_of_twelve_digits_has_a_world_of_its_own(aws):
    other = aws("sts", aws_access_key_id="111122223333", aws_secret_access_key="test").get_caller_identity()
    assert (other["Account"], other["Arn"]) == ("111122223333", "arn:aws:iam::111122223333:root")
    vpcs = aws("ec2", aws_access_key_id="111122223333", aws_secret_access_key="test").describe_vpcs()["Vpcs"]
    assert [v["IsDefault"] for v in vpcs] == [True]
