//! The packet filter: changed element by element, or exchanged as a whole.

use crate::context::Context;
use crate::error::NetError;
use crate::netlink::nft::transactions;
use crate::netns::{in_netns, sysctl};
use crate::nft;
use crate::vpc::VpcState;
use bonkei_netmodel::{Change, Ruleset, VpcPlan};

/// More element changes than this are not sent one by one: the ruleset is built anew and swapped in.
const MANY: usize = 700;

impl VpcState {
    /// Changes the rules: elements alone by netlink, structure by small `nft` scripts, a great change by a new generation.
    pub(super) fn filter(&mut self, ctx: &Context, plan: &VpcPlan) -> Result<(), NetError> {
        let changed = self.ruleset.take().map(|old| {
            let change = plan.ruleset.since(&old, self.generation);
            if change.elements.len() + change.before.len() > MANY { Err(None) } else { self.change(ctx, &change).map_err(Some) }
        });
        match changed {
            Some(Ok(())) => {}
            Some(Err(Some(why))) => {
                tracing::debug!(vpc = plan.id, %why, "rules are built anew");
                self.rebuild(ctx, &plan.ruleset)?;
            }
            _ => self.rebuild(ctx, &plan.ruleset)?,
        }
        self.ruleset = Some(plan.ruleset.clone());
        Ok(())
    }

    fn change(&mut self, ctx: &Context, change: &Change) -> Result<(), NetError> {
        let n = self.generation;
        self.script(ctx, &change.before)?;
        if change.chains.is_empty() {
            self.filter.change_elements(n, &change.elements)?;
        } else {
            let elements = change.elements.iter().map(|e| e.command(n));
            self.script(ctx, &change.chains.iter().cloned().chain(elements).collect::<Vec<_>>())?;
        }
        self.script(ctx, &change.after)
    }

    /// One transaction; nothing for no commands.
    fn script(&self, ctx: &Context, commands: &[String]) -> Result<(), NetError> {
        if commands.is_empty() { Ok(()) } else { nft::run(&ctx.nft, &self.netns, commands) }
    }

    /// Builds a new generation beside what is in force and exchanges them: no packet is lost, none meets half a ruleset, and conntrack keeps its flows.
    fn rebuild(&mut self, ctx: &Context, ruleset: &Ruleset) -> Result<(), NetError> {
        let old = self.filter.generations()?;
        let n = old.last().copied().unwrap_or_default().max(self.generation) + 1;
        nft::run_chunks(&ctx.nft, &self.netns, &ruleset.structure(n))?;
        for part in transactions(&ruleset.elements()) {
            self.filter.change_elements(n, part)?;
        }
        self.filter.translate_errors(n)?;
        self.script(ctx, &Ruleset::hooks(n))?;
        self.generation = n;
        self.script(ctx, &old.iter().flat_map(|o| Ruleset::unhook(*o)).collect::<Vec<_>>())?;
        self.script(ctx, &old.iter().flat_map(|o| Ruleset::discard(*o)).collect::<Vec<_>>())?;
        // Bytes and packets of flows; there since the first rule about connections.
        let _ = in_netns(&self.netns, || sysctl(&[("netfilter/nf_conntrack_acct", "1")]));
        Ok(())
    }
}
