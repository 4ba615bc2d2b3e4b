//! Changes of a DB instance: which are in force at once, which take a restart, and what they need meanwhile.

use crate::classes;
use crate::state::{Changes, DbInstance, Status};

impl Changes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes over what `newer` has; what it lacks stays.
    pub fn merge(&mut self, newer: Self) {
        fn over<T>(old: &mut Option<T>, new: Option<T>) {
            if new.is_some() {
                *old = new;
            }
        }
        over(&mut self.id, newer.id);
        over(&mut self.class, newer.class);
        over(&mut self.port, newer.port);
        over(&mut self.storage, newer.storage);
        over(&mut self.storage_type, newer.storage_type);
        over(&mut self.iops, newer.iops);
        over(&mut self.throughput, newer.throughput);
        over(&mut self.backup_retention, newer.backup_retention);
    }

    /// Drops what is so already.
    pub fn forget_what_is(&mut self, db: &DbInstance) {
        fn drop_same<T: PartialEq>(change: &mut Option<T>, now: &T) {
            change.take_if(|c| c == now);
        }
        drop_same(&mut self.id, &db.id);
        drop_same(&mut self.class, &db.class);
        drop_same(&mut self.port, &db.port);
        drop_same(&mut self.storage, &db.storage);
        drop_same(&mut self.storage_type, &db.storage_type);
        drop_same(&mut self.backup_retention, &db.backup_retention);
        // another type of storage starts without the old one's figures
        if self.storage_type.is_none() {
            self.iops.take_if(|i| Some(*i) == db.iops);
            self.throughput.take_if(|t| Some(*t) == db.throughput);
        }
    }
}

/// Begins to apply changes to a running instance: storage and backups at once, the rest with a restart.
pub fn begin(db: &mut DbInstance, changes: Changes) {
    let Changes { id, class, port, storage, storage_type, iops, throughput, backup_retention } = changes;
    if let Some(kind) = storage_type {
        db.storage_type = kind;
        db.iops = None;
        db.throughput = None;
    }
    db.storage = storage.unwrap_or(db.storage);
    db.iops = iops.or(db.iops);
    db.throughput = throughput.or(db.throughput);
    db.backup_retention = backup_retention.unwrap_or(db.backup_retention);
    let heavy = Changes { id, class, port, ..Changes::default() };
    if !heavy.is_empty() {
        db.status = if heavy.id.is_some() { Status::Renaming } else { Status::Modifying };
        db.applying = heavy;
        db.restart = true;
    }
}

/// Puts in force what a restart was waited for; the machine is down. Another identifier is left to whoever keeps the record.
pub fn restarted(db: &mut DbInstance) {
    db.restart = false;
    if let Some(class) = db.applying.class.take() {
        db.class = class;
    }
    if let Some(port) = db.applying.port.take() {
        db.port = port;
    }
}

/// Bytes of the host's memory that an instance needs: what its class takes, or a class that it is promised.
pub fn memory(db: &DbInstance) -> u64 {
    let names = [Some(&db.class), db.applying.class.as_ref(), db.pending.class.as_ref()];
    names.into_iter().flatten().filter_map(|c| classes::find(c)).map(classes::Class::memory_bytes).max().unwrap_or_default()
}
