//! What clients get, and what they are refused with nothing changed.

mod create;
mod describe;
mod group;
mod life;
mod modify;
mod tag;

use crate::testing::Bench;
use bonkei_api_rds as api;

/// A DB subnet group of a VPC's subnets.
fn group(bench: &Bench, name: &str, subnets: &[String]) -> api::DBSubnetGroup {
    let request = api::CreateDBSubnetGroupMessage {
        db_subnet_group_description: "private".into(),
        db_subnet_group_name: name.into(),
        subnet_ids: subnets.to_vec(),
        ..Default::default()
    };
    bench.run(|cx| super::create_db_subnet_group(cx, request)).unwrap().db_subnet_group.unwrap()
}

fn text(value: &str) -> Option<String> {
    Some(value.to_owned())
}
