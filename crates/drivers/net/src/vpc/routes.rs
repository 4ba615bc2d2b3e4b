//! Routing tables and the rules that choose them.

use crate::error::{NetError, unless};
use crate::netlink::route::{Route, Way};
use crate::vpc::VpcState;
use bonkei_netmodel::addresses::UPLINK_INTERNET;
use bonkei_netmodel::{KernelRoute, LOCAL_TABLE, VpcPlan};
use rustix::io::Errno;
use std::collections::BTreeMap;

/// Rules that choose a table by mark come before the one for all packets.
const MARKED: u32 = 100;
const UNMARKED: u32 = 200;

impl VpcState {
    /// Adds and replaces routes, then the rules of new tables.
    pub(super) fn route_in(&mut self, plan: &VpcPlan) -> Result<(), NetError> {
        for (table, routes) in &plan.tables {
            let known = self.tables.contains_key(table);
            for (destination, wanted) in routes {
                let have = self.tables.get(table).and_then(|t| t.get(destination));
                if have != Some(wanted)
                    && let Some(way) = self.way(wanted)
                {
                    self.route.set_route(&Route { table: *table, destination: *destination, way })?;
                    self.tables.entry(*table).or_default().insert(*destination, wanted.clone());
                }
            }
            if !known {
                let (priority, mark) = if *table == LOCAL_TABLE { (UNMARKED, 0) } else { (MARKED, *table) };
                unless(self.route.add_rule(priority, mark, *table), &[Errno::EXIST])?;
                self.tables.entry(*table).or_default();
            }
        }
        Ok(())
    }

    /// Deletes routes and tables that are not wanted.
    pub(super) fn route_out(&mut self, plan: &VpcPlan) -> Result<(), NetError> {
        let none = BTreeMap::new();
        for (table, routes) in &mut self.tables {
            let wanted = plan.tables.get(table).unwrap_or(&none);
            if !plan.tables.contains_key(table) {
                unless(self.route.delete_rule(MARKED, *table, *table), &[Errno::NOENT])?;
            }
            for destination in routes.keys().filter(|d| !wanted.contains_key(d)) {
                unless(self.route.delete_route(*table, *destination), &[Errno::SRCH])?;
            }
            routes.retain(|d, _| wanted.contains_key(d));
        }
        self.tables.retain(|t, _| plan.tables.contains_key(t));
        Ok(())
    }

    /// The kernel's form of a route; `None` while the veth it needs is not plugged in.
    fn way(&self, route: &KernelRoute) -> Option<Way> {
        Some(match route {
            KernelRoute::Blackhole => Way::Blackhole,
            KernelRoute::Throw => Way::Throw,
            KernelRoute::Uplink => Way::Gateway(self.uplink, UPLINK_INTERNET),
            KernelRoute::Interface(veth) => Way::Link(*self.links.get(veth)?),
            KernelRoute::Via { veth, gateway } => Way::Gateway(*self.links.get(veth)?, *gateway),
        })
    }
}
