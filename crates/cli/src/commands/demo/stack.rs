//! The demo's resources, each made by the public API and found again by its name tag.

use super::client::{Client, first, need};
use crate::cloud::client::ask;
use crate::style::{CliError, Progress};
use base64::{Engine, engine::general_purpose::STANDARD};
use bonkei_plane::clock::Stopwatch;
use std::time::Duration;

/// The database's password; it is reachable from the web server's group only.
pub const PASSWORD: &str = "correct-horse-9";
const NAME: &str = "bonkei-demo";
/// How long the database may take, and the instance's installation of WordPress.
const PATIENCE: Duration = Duration::from_secs(600);

/// What there is.
pub struct Made {
    /// The instance.
    pub instance: String,
    /// Its public address.
    pub address: String,
    /// The database's endpoint.
    pub database: String,
    /// The security group of the web server.
    pub web_group: String,
    /// The private key, when it was made just now.
    pub key_material: Option<String>,
}

/// Makes what is not there yet.
pub fn make(api: &Client, progress: &Progress) -> Result<Made, CliError> {
    let found = api.ec2(
        "DescribeInstances",
        &[("Filter.1.Name", "tag:Name"), ("Filter.1.Value.1", NAME), ("Filter.2.Name", "instance-state-name"), ("Filter.2.Value.1", "running")],
    )?;
    if let Some(instance) = first(&found, "instanceId") {
        let (database, _) = database(api)?.unwrap_or_default();
        return Ok(Made {
            instance: instance.to_owned(),
            address: first(&found, "ipAddress").unwrap_or_default().to_owned(),
            database,
            web_group: first(&found, "groupId").unwrap_or_default().to_owned(),
            key_material: None,
        });
    }
    progress.say("making a VPC with a public and two private subnets");
    let image =
        need(&api.ec2("DescribeImages", &[("Owner.1", "amazon"), ("Filter.1.Name", "name"), ("Filter.1.Value.1", "bonkei-debian-12*")])?, "imageId")
            .map_err(|e| e.help("build the images first: bonkei ami build"))?;
    let network = network(api)?;
    let material = key(api)?;
    progress.say("making a database, which takes some seconds");
    let database = make_database(api, &network)?;
    progress.say("launching an instance");
    let user_data = STANDARD.encode(USER_DATA.replace("{password}", PASSWORD).replace("{host}", &database));
    let run = api.ec2(
        "RunInstances",
        &[
            ("ImageId", &image),
            ("InstanceType", "t3.micro"),
            ("MinCount", "1"),
            ("MaxCount", "1"),
            ("KeyName", NAME),
            ("SubnetId", &network.public),
            ("SecurityGroupId.1", &network.web),
            ("UserData", &user_data),
            ("MetadataOptions.HttpTokens", "required"),
            ("TagSpecification.1.ResourceType", "instance"),
            ("TagSpecification.1.Tag.1.Key", "Name"),
            ("TagSpecification.1.Tag.1.Value", NAME),
        ],
    )?;
    let instance = need(&run, "instanceId")?;
    let clock = Stopwatch::start();
    loop {
        let shown = api.ec2("DescribeInstances", &[("InstanceId.1", &instance)])?;
        match first(&shown, "instanceState").and_then(|s| first(s, "name")).unwrap_or_default() {
            "running" => {
                let address = need(&shown, "ipAddress")?;
                return Ok(Made { instance, address, database, web_group: network.web, key_material: Some(material) });
            }
            "pending" => pause(&clock, "the instance does not run")?,
            other => {
                let why = first(&shown, "stateReason").and_then(|s| first(s, "message")).unwrap_or_default();
                return Err(CliError::because(format_args!("the instance is {other}"), why));
            }
        }
    }
}

struct Network {
    public: String,
    private: [String; 2],
    web: String,
    db: String,
}

fn network(api: &Client) -> Result<Network, CliError> {
    let tag = [("TagSpecification.1.Tag.1.Key", "Name"), ("TagSpecification.1.Tag.1.Value", NAME)];
    let tagged = |kind: &'static str, mut rest: Vec<(&'static str, String)>| -> Vec<(&'static str, String)> {
        rest.push(("TagSpecification.1.ResourceType", kind.to_owned()));
        rest.extend(tag.iter().map(|(k, v)| (*k, (*v).to_owned())));
        rest
    };
    let call = |action: &str, parameters: &[(&'static str, String)]| {
        let borrowed: Vec<(&str, &str)> = parameters.iter().map(|(k, v)| (*k, v.as_str())).collect();
        api.ec2(action, &borrowed)
    };
    let vpc = need(&call("CreateVpc", &tagged("vpc", vec![("CidrBlock", "10.0.0.0/16".to_owned())]))?, "vpcId")?;
    api.ec2("ModifyVpcAttribute", &[("VpcId", &vpc), ("EnableDnsHostnames.Value", "true")])?;
    let subnet = |block: &str, zone: &str| {
        let parameters =
            tagged("subnet", vec![("VpcId", vpc.clone()), ("CidrBlock", block.to_owned()), ("AvailabilityZone", format!("ap-northeast-1{zone}"))]);
        need(&call("CreateSubnet", &parameters)?, "subnetId")
    };
    let public = subnet("10.0.10.0/24", "a")?;
    let private = [subnet("10.0.20.0/24", "a")?, subnet("10.0.21.0/24", "c")?];
    api.ec2("ModifySubnetAttribute", &[("SubnetId", &public), ("MapPublicIpOnLaunch.Value", "true")])?;
    let gateway = need(&api.ec2("CreateInternetGateway", &[])?, "internetGatewayId")?;
    api.ec2("AttachInternetGateway", &[("InternetGatewayId", &gateway), ("VpcId", &vpc)])?;
    let table = need(&api.ec2("CreateRouteTable", &[("VpcId", &vpc)])?, "routeTableId")?;
    api.ec2("CreateRoute", &[("RouteTableId", &table), ("DestinationCidrBlock", "0.0.0.0/0"), ("GatewayId", &gateway)])?;
    api.ec2("AssociateRouteTable", &[("RouteTableId", &table), ("SubnetId", &public)])?;
    let group = |name: &str| need(&api.ec2("CreateSecurityGroup", &[("GroupName", name), ("GroupDescription", name), ("VpcId", &vpc)])?, "groupId");
    let (web, db) = (group("web")?, group("db")?);
    for port in ["22", "80"] {
        let rule = [("IpPermissions.1.FromPort", port), ("IpPermissions.1.ToPort", port), ("IpPermissions.1.IpRanges.1.CidrIp", "0.0.0.0/0")];
        api.ec2("AuthorizeSecurityGroupIngress", &[[("GroupId", web.as_str()), ("IpPermissions.1.IpProtocol", "tcp")].as_slice(), &rule].concat())?;
    }
    let rule = [("IpPermissions.1.FromPort", "3306"), ("IpPermissions.1.ToPort", "3306"), ("IpPermissions.1.Groups.1.GroupId", web.as_str())];
    api.ec2("AuthorizeSecurityGroupIngress", &[[("GroupId", db.as_str()), ("IpPermissions.1.IpProtocol", "tcp")].as_slice(), &rule].concat())?;
    Ok(Network { public, private, web, db })
}

fn key(api: &Client) -> Result<String, CliError> {
    // a key of an earlier demo is of no use: its private half may be gone
    api.ec2("DeleteKeyPair", &[("KeyName", NAME)])?;
    let answer = api.ec2("CreateKeyPair", &[("KeyName", NAME), ("KeyType", "ed25519")])?;
    Ok(need(&answer, "keyMaterial")?.replace("&#xA;", "\n").replace("&#10;", "\n"))
}

/// The endpoint and status of the demo's database.
fn database(api: &Client) -> Result<Option<(String, String)>, CliError> {
    let all = api.rds("DescribeDBInstances", &[])?;
    let Some(own) = all.split("<DBInstance>").find(|x| first(x, "DBInstanceIdentifier") == Some(NAME)) else { return Ok(None) };
    let endpoint = first(own, "Endpoint").and_then(|e| first(e, "Address")).unwrap_or_default();
    Ok(Some((endpoint.to_owned(), need(own, "DBInstanceStatus")?)))
}

fn make_database(api: &Client, network: &Network) -> Result<String, CliError> {
    if database(api)?.is_none() {
        let [a, b] = &network.private;
        // the group of an earlier demo would lie in another VPC
        let group = format!("{NAME}-{}", network.public.rsplit('-').next().unwrap_or_default());
        let subnets = [("SubnetIds.SubnetIdentifier.1", a.as_str()), ("SubnetIds.SubnetIdentifier.2", b.as_str())];
        let named = [("DBSubnetGroupName", group.as_str()), ("DBSubnetGroupDescription", "private")];
        api.rds("CreateDBSubnetGroup", &[named.as_slice(), &subnets].concat())?;
        api.rds(
            "CreateDBInstance",
            &[
                ("DBInstanceIdentifier", NAME),
                ("Engine", "mariadb"),
                ("DBInstanceClass", "db.t3.micro"),
                ("AllocatedStorage", "20"),
                ("MasterUsername", "admin"),
                ("MasterUserPassword", PASSWORD),
                ("DBName", "wordpress"),
                ("DBSubnetGroupName", &group),
                ("VpcSecurityGroupIds.VpcSecurityGroupId.1", &network.db),
                ("PubliclyAccessible", "false"),
            ],
        )?;
    }
    let clock = Stopwatch::start();
    loop {
        match database(api)? {
            Some((endpoint, status)) if status == "available" => return Ok(endpoint),
            Some((_, status)) if status == "failed" => return Err(CliError::new("the database failed; see `bonkei logs control`")),
            _ => pause(&clock, "the database is not available")?,
        }
    }
}

/// Waits until WordPress's set-up page comes through the web gateway.
pub fn wait_for_page(web: u16, instance: &str, progress: &Progress) -> Result<(), CliError> {
    progress.say("the instance installs Apache, PHP and WordPress");
    let clock = Stopwatch::start();
    let host = [("host".to_owned(), format!("{instance}.localhost:{web}"))];
    loop {
        let answer = ask(web, "GET", "/blog/wp-admin/install.php", &host, Duration::from_secs(20));
        if answer.is_ok_and(|a| a.status == 200 && a.body.contains("WordPress")) {
            return Ok(());
        }
        pause(&clock, "the page does not come; see `bonkei logs` of the instance")?;
    }
}

/// A moment between two looks, until patience ends.
fn pause(clock: &Stopwatch, what: &str) -> Result<(), CliError> {
    if clock.left_of(PATIENCE).is_zero() {
        return Err(CliError::new(format_args!("{what} after {} seconds", PATIENCE.as_secs())));
    }
    std::thread::sleep(Duration::from_millis(500));
    Ok(())
}

const USER_DATA: &str = r#"#!/bin/bash
set -eux
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends wordpress wordpress-theme-twentytwentythree apache2 libapache2-mod-php php-mysql curl mariadb-client
ln -sfn /usr/share/wordpress /var/www/html/blog
cat > /etc/wordpress/config-default.php <<'PHP'
<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'admin');
define('DB_PASSWORD', '{password}');
define('DB_HOST', '{host}');
define('WP_CONTENT_DIR', '/var/lib/wordpress/wp-content');
define('WP_SITEURL', 'http://' . $_SERVER['HTTP_HOST'] . '/blog');
define('WP_HOME', WP_SITEURL);
PHP
systemctl enable --now apache2.service
systemctl restart apache2.service
"#;
