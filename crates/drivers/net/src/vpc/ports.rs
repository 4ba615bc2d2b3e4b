//! Interfaces plugged in and out.

use crate::context::Context;
use crate::error::{NetError, unless};
use crate::vpc::VpcState;
use crate::{netns, port};
use bonkei_netmodel::{KernelRoute, PortPlan, VpcPlan};
use rustix::io::Errno;

impl VpcState {
    /// Removes veths that are no longer wanted or lead to a namespace that is gone, and creates those that lack.
    pub(super) fn plug(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<Vec<NetError>, NetError> {
        let mut failures = Vec::new();
        let stale: Vec<String> = self.ports.iter().filter(|(n, p)| !self.stands(ctx, n, p, plan.ports.get(*n))).map(|(n, _)| n.clone()).collect();
        for name in stale {
            self.unplug(&name)?;
        }
        for (name, wanted) in &plan.ports {
            let done = match self.ports.get(name) {
                Some(old) if old == wanted => Ok(()),
                Some(old) => port::readdress(ctx, old, wanted),
                None => self.plug_one(ctx, name, wanted),
            };
            match done {
                Ok(()) => drop(self.ports.insert(name.clone(), wanted.clone())),
                Err(e) => failures.push(e),
            }
        }
        Ok(failures)
    }

    fn plug_one(&mut self, ctx: &Context, name: &str, wanted: &PortPlan) -> Result<(), NetError> {
        let identity = netns::identity(&ctx.netns(&wanted.netns))?;
        match port::plug(ctx, &mut self.route, name, wanted) {
            Ok(index) => {
                self.links.insert(name.into(), index);
                self.identities.insert(name.into(), identity);
                Ok(())
            }
            Err(e) => {
                // Half a port is none.
                unless(self.route.delete_link(name), &[Errno::NODEV])?;
                Err(e)
            }
        }
    }

    fn unplug(&mut self, name: &str) -> Result<(), NetError> {
        unless(self.route.delete_link(name), &[Errno::NODEV])?;
        self.ports.remove(name);
        self.links.remove(name);
        self.identities.remove(name);
        // The kernel dropped the routes through it.
        for routes in self.tables.values_mut() {
            routes.retain(|_, r| !matches!(r, KernelRoute::Interface(v) | KernelRoute::Via { veth: v, .. } if v == name));
        }
        Ok(())
    }

    /// Whether a port may stay plugged in.
    fn stands(&self, ctx: &Context, name: &str, is: &PortPlan, wanted: Option<&PortPlan>) -> bool {
        let key = |p: &PortPlan| (p.interface.clone(), p.netns.clone(), p.device_index, p.mac.clone(), p.prefix_len, p.gateway);
        wanted.is_some_and(|w| key(w) == key(is)) && netns::identity(&ctx.netns(&is.netns)).ok().as_ref() == self.identities.get(name)
    }
}
