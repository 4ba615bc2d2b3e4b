//! From an id to its record, or the fault that says what is wrong with it.

use crate::faults::{self, Kind};
use crate::state::{Address, Instance, InternetGateway, NetworkInterface, RouteTable, SecurityGroup, SecurityGroupRule, Subnet, Vpc};
use bonkei_core::Fault;
use bonkei_service::Ctx;
use bonkei_store::Record;

/// A record by id.
///
/// # Errors
/// `…Malformed` for a text that is no id of `kind`, `…NotFound` for one that names nothing.
pub fn record<R: Record>(cx: &Ctx<'_>, kind: Kind, id: &str) -> Result<R, Fault> {
    kind.check(id)?;
    cx.tx.load::<R>(&cx.scope, id)?.ok_or_else(|| kind.not_found(id))
}

/// The records that a Describe is about: those named by `ids`, in that order, or all.
///
/// # Errors
/// As [`record`], for every id at once.
pub fn records<R: Record>(cx: &Ctx<'_>, kind: Kind, ids: Option<&Vec<String>>) -> Result<Vec<R>, Fault> {
    let Some(ids) = ids.filter(|i| !i.is_empty()) else { return Ok(cx.tx.list::<R>(&cx.scope)?) };
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in ids {
        kind.check(id)?;
        match cx.tx.load::<R>(&cx.scope, id)? {
            Some(r) => found.push(r),
            None => missing.push(id.clone()),
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(kind.none_found(&missing)) }
}

macro_rules! lookups {
    ($($name:ident: $record:ty, $kind:expr;)*) => {
        $(
            #[doc = concat!("The `", stringify!($record), "` of this id.")]
            ///
            /// # Errors
            /// See [`record`].
            pub fn $name(cx: &Ctx<'_>, id: &str) -> Result<$record, Fault> {
                record(cx, $kind, id)
            }
        )*
    };
}

lookups! {
    vpc: Vpc, faults::VPC;
    subnet: Subnet, faults::SUBNET;
    internet_gateway: InternetGateway, faults::GATEWAY;
    route_table: RouteTable, faults::TABLE;
    security_group: SecurityGroup, faults::GROUP;
    security_group_rule: SecurityGroupRule, faults::RULE;
    interface: NetworkInterface, faults::INTERFACE;
    address: Address, faults::ALLOCATION;
    instance: Instance, faults::INSTANCE;
}
