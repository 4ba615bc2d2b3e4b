//! User and group id maps: the cloud's id 0 is the user who starts it, its ids 1 to 65536 are the user's sub-ids ("user_namespaces", "subuid").

use super::config::IdRange;
use crate::style::CliError;
use std::path::Path;
use std::process::{Command, Stdio};

/// How many sub-ids a cloud needs: one for each id of a machine.
pub const COUNT: u32 = 65_536;
/// Used by root without an entry of its own; far above what distributions hand out.
const ROOT_BASE: u32 = 1_000_000_000;

/// Finds the sub-ids of the user who runs this.
///
/// # Errors
/// When an ordinary user has no range that is large enough.
pub fn find() -> Result<IdRange, CliError> {
    let uid = rustix::process::geteuid().as_raw();
    let name = user_name(uid, &read("/etc/passwd"));
    let (uids, gids) = (read("/etc/subuid"), read("/etc/subgid"));
    let found = |text: &str| first_range(text, name.as_deref(), uid);
    match (found(&uids), found(&gids)) {
        (Some(uid_base), Some(gid_base)) => Ok(IdRange { uid_base, gid_base, count: COUNT }),
        _ if uid == 0 => Ok(IdRange { uid_base: ROOT_BASE, gid_base: ROOT_BASE, count: COUNT }),
        _ => {
            let who = name.unwrap_or_else(|| uid.to_string());
            Err(CliError::new(format_args!(
                "user {who} has no range of {COUNT} ids in /etc/subuid and /etc/subgid, so machines could have no users of their own"
            ))
            .help(format_args!("once, as root: bonkei host-setup {who}"))
            .help(format_args!("or by hand:    usermod --add-subuids 100000-165535 --add-subgids 100000-165535 {who}")))
        }
    }
}

/// Writes both maps of a process that waits in a new user namespace.
///
/// # Errors
/// When the kernel, or `newuidmap` and `newgidmap` for an ordinary user, refuse.
pub fn write(pid: i32, ids: IdRange) -> Result<(), CliError> {
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    if uid == 0 {
        for (file, own, base) in [("uid_map", uid, ids.uid_base), ("gid_map", gid, ids.gid_base)] {
            let path = format!("/proc/{pid}/{file}");
            std::fs::write(&path, format!("0 {own} 1\n1 {base} {}\n", ids.count)).map_err(|e| {
                CliError::because("the kernel refuses the cloud's user ids, as it does for root of a container", e).help("run `bonkei doctor`")
            })?;
        }
        return Ok(());
    }
    let start = |program: &str, own: u32, base: u32| {
        let numbers = [pid.unsigned_abs(), 0, own, 1, 1, base, ids.count].map(|n| n.to_string());
        Command::new(program).args(numbers).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().map_err(|e| {
            CliError::because(format_args!("cannot run {program}, which gives an ordinary user's cloud its user ids"), e)
                .help("Debian, Ubuntu: apt-get install uidmap")
                .help("Fedora: dnf install shadow-utils")
        })
    };
    let children = [("newuidmap", start("newuidmap", uid, ids.uid_base)), ("newgidmap", start("newgidmap", gid, ids.gid_base))];
    for (program, child) in children {
        let output = child?.wait_with_output().map_err(|e| CliError::because(format_args!("cannot wait for {program}"), e))?;
        if !output.status.success() {
            let why = String::from_utf8_lossy(&output.stderr);
            return Err(CliError::because(format_args!("{program} refuses the cloud's user ids"), why.trim())
                .help("see what is missing with `bonkei doctor`"));
        }
    }
    Ok(())
}

/// First id of the first range for a user, by name or number, that is long enough.
pub fn first_range(text: &str, name: Option<&str>, uid: u32) -> Option<u32> {
    text.lines().find_map(|line| {
        let mut fields = line.trim().split(':');
        let (who, start, count) = (fields.next()?, fields.next()?.parse::<u32>().ok()?, fields.next()?.parse::<u64>().ok()?);
        let ours = Some(who) == name || who.parse() == Ok(uid);
        (ours && count >= u64::from(COUNT) && start > 0 && start.checked_add(COUNT).is_some()).then_some(start)
    })
}

/// A free range of sub-ids above all that a file names.
pub fn free_range(texts: &[&str]) -> u32 {
    let end = |line: &str| {
        let mut fields = line.trim().split(':').skip(1);
        let (start, count) = (fields.next()?.parse::<u64>().ok()?, fields.next()?.parse::<u64>().ok()?);
        Some(start.saturating_add(count))
    };
    let highest = texts.iter().flat_map(|t| t.lines()).filter_map(end).filter(|e| *e < u64::from(ROOT_BASE)).max().unwrap_or(0);
    u32::try_from(highest.max(100_000)).unwrap_or(100_000)
}

/// A user's name.
pub fn user_name(uid: u32, passwd: &str) -> Option<String> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(uid)).then(|| name.to_owned())
    })
}

/// A user's number and primary group.
pub fn user_ids(name: &str, passwd: &str) -> Option<(u32, u32)> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next()? != name {
            return None;
        }
        Some((fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?))
    })
}

/// A file's text, empty when it cannot be read.
pub fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_must_be_ours_and_long_enough() {
        let text = "other:100000:65536\nstudent:165536:1000\nstudent:231072:65536\n1001:400000:65536\n";
        assert_eq!(first_range(text, Some("student"), 1000), Some(231_072));
        assert_eq!(first_range(text, None, 1001), Some(400_000));
        assert_eq!(first_range(text, Some("nobody"), 5), None);
        assert_eq!(first_range("student:4294967295:65536\nbroken\nstudent:x:y", Some("student"), 1), None);
    }

    #[test]
    fn a_free_range_lies_above_the_others() {
        assert_eq!(free_range(&["", ""]), 100_000);
        assert_eq!(free_range(&["a:100000:65536\nb:165536:65536\n", "a:300000:65536"]), 365_536);
    }

    #[test]
    fn users_are_found_by_number_and_name() {
        let passwd = "root:x:0:0:root:/root:/bin/sh\nstudent:x:1000:1001:,,,:/home/student:/bin/bash\n";
        assert_eq!(user_name(1000, passwd).as_deref(), Some("student"));
        assert_eq!(user_ids("student", passwd), Some((1000, 1001)));
        assert_eq!(user_ids("nobody", passwd), None);
    }
}
