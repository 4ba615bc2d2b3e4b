//! A network that exists only as its model.

use crate::{Network, PlaneError};
use bonkei_netmodel::{Model, Packet, Verdict, evaluate};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The simulated twin of the network driver: remembers what it was told and decides by the model.
#[derive(Debug, Default)]
pub struct SimNetwork {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    model: Model,
    applied: usize,
    refusals: usize,
}

impl SimNetwork {
    /// An empty network.
    pub fn new() -> Self {
        Self::default()
    }

    /// The model applied last.
    pub fn model(&self) -> Model {
        self.state().model.clone()
    }

    /// How often a model was applied.
    pub fn applied(&self) -> usize {
        self.state().applied
    }

    /// Lets the next `n` calls of `apply` fail, as when the kernel refuses.
    pub fn refuse(&self, n: usize) {
        self.state().refusals = n;
    }

    /// The fate of a packet in the model applied last.
    pub fn evaluate(&self, packet: &Packet) -> Verdict {
        evaluate(&self.state().model, packet)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Network for SimNetwork {
    fn apply(&self, model: &Model) -> Result<(), PlaneError> {
        let mut state = self.state();
        if state.refusals > 0 {
            state.refusals -= 1;
            return Err(PlaneError::failed("the network could not be changed", "the simulated kernel was told to refuse"));
        }
        state.applied += 1;
        state.model = model.clone();
        Ok(())
    }

    fn reachable(&self, vpc: &str, interface: &str) -> Result<bool, PlaneError> {
        let state = self.state();
        let found = state.model.vpcs.iter().find(|v| v.id == vpc).and_then(|v| v.interfaces.iter().find(|i| i.id == interface));
        match found {
            Some(i) if i.port.is_some() => Ok(true),
            _ => Err(PlaneError::NotFound(format!("there is no plugged-in network interface: {interface}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_and_refuses_as_told() {
        let net = SimNetwork::new();
        net.refuse(1);
        assert!(net.apply(&Model::default()).is_err());
        assert!(net.apply(&Model::default()).is_ok());
        assert_eq!((net.applied(), net.model()), (1, Model::default()));
        assert!(matches!(net.reachable("vpc-1", "eni-1"), Err(PlaneError::NotFound(_))));
    }
}
