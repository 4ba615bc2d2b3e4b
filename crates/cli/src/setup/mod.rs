//! What rootless clouds need from the host that only root can give: a pure plan over facts, and the steps.

mod step;

pub use step::Step;

use crate::cloud::idmap;
use crate::doctor::host::{Host, program};
use crate::style::{CliError, Context};
use std::path::{Path, PathBuf};

/// The drop-in that lets every user's service manager pass on these controllers.
const DELEGATE_FILE: &str = "/etc/systemd/system/user@.service.d/bonkei-delegate.conf";
const DELEGATE: &str =
    "# made by `bonkei host-setup`: lets users' own services limit processors and memory\n[Service]\nDelegate=cpu cpuset io memory pids\n";
const PROFILE_FILE: &str = "/etc/apparmor.d/bonkei";

/// The host and the user, as found.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The user's name.
    pub user: String,
    /// The user's id.
    pub uid: u32,
    /// The user's primary group.
    pub gid: u32,
    /// What kind of host.
    pub host: Host,
    /// `/etc/subuid`.
    pub subuid: String,
    /// `/etc/subgid`.
    pub subgid: String,
    /// Whether `newuidmap` is installed.
    pub newuidmap: bool,
    /// The content of the delegation drop-in, empty when there is none.
    pub delegate: String,
    /// The content of the AppArmor profile, empty when there is none.
    pub profile: String,
    /// This program's file.
    pub binary: PathBuf,
    /// Mount point of cgroup2, if any.
    pub unified: Option<PathBuf>,
    /// The version 1 directories to make.
    pub v1: Vec<PathBuf>,
    /// Control group directories of these that are there and belong to the user.
    pub owned: Vec<PathBuf>,
}

/// What to do.
#[derive(Debug, Default)]
pub struct Plan {
    /// Right already.
    pub fine: Vec<String>,
    /// To be done.
    pub steps: Vec<Step>,
    /// Cannot be done by this program, with what a person can do.
    pub cannot: Vec<String>,
    /// What the user does afterwards.
    pub then: Vec<String>,
}

impl Facts {
    /// Looks at the host.
    ///
    /// # Errors
    /// When this program's file or the control groups cannot be found.
    pub fn look(user: &str, uid: u32, gid: u32) -> Result<Self, CliError> {
        use std::os::unix::fs::MetadataExt;
        let v1 = bonkei_driver_machine::cgroup::host_setup_directories(uid).context("cannot look at the control groups")?;
        let unified = unified(&idmap::read("/proc/self/mountinfo"));
        let own = |dir: &PathBuf| std::fs::metadata(dir).is_ok_and(|m| m.uid() == uid);
        let owned = v1.iter().cloned().chain(unified.iter().map(|mount| delegated(mount, uid))).filter(own).collect();
        Ok(Self {
            user: user.to_owned(),
            uid,
            gid,
            host: Host::look(),
            subuid: idmap::read("/etc/subuid"),
            subgid: idmap::read("/etc/subgid"),
            newuidmap: program("newuidmap").is_some(),
            delegate: idmap::read(DELEGATE_FILE),
            profile: idmap::read(PROFILE_FILE),
            binary: std::env::current_exe().context("cannot find this program's own file")?,
            unified,
            v1,
            owned,
        })
    }
}

/// The cgroup2 directory that host-setup gave to a user, where it did.
pub fn given_group(uid: u32) -> Option<PathBuf> {
    use std::os::unix::fs::MetadataExt;
    let dir = delegated(&unified(&idmap::read("/proc/self/mountinfo"))?, uid);
    std::fs::metadata(&dir).is_ok_and(|m| m.uid() == uid).then_some(dir)
}

/// Where root delegates cgroup2 to a user without systemd.
fn delegated(mount: &Path, uid: u32) -> PathBuf {
    mount.join(format!("bonkei.{uid}"))
}

/// The mount point of cgroup2 in a mountinfo text ("proc_pid_mountinfo").
fn unified(mountinfo: &str) -> Option<PathBuf> {
    mountinfo.lines().find_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        right.starts_with("cgroup2 ").then(|| left.split(' ').nth(4).map(PathBuf::from)).flatten()
    })
}

/// Decides what to do.
pub fn plan(facts: &Facts) -> Plan {
    let mut plan = Plan::default();
    ids(facts, &mut plan);
    if !facts.newuidmap {
        plan.cannot.extend(facts.host.install("uidmap", "shadow-utils").into_iter().map(|fix| format!("newuidmap is not installed; {fix}")));
    }
    app_armor(facts, &mut plan);
    if facts.host.systemd {
        delegate(facts, &mut plan)
    } else {
        groups(facts, &mut plan)
    }
    plan
}

fn ids(facts: &Facts, plan: &mut Plan) {
    let start = idmap::free_range(&[&facts.subuid, &facts.subgid]);
    for (file, text) in [("/etc/subuid", &facts.subuid), ("/etc/subgid", &facts.subgid)] {
        match idmap::first_range(text, Some(&facts.user), facts.uid) {
            Some(from) => plan.fine.push(format!("{file} gives {} {} ids from {from}", facts.user, idmap::COUNT)),
            None => plan.steps.push(Step::AppendLine { file: file.into(), line: format!("{}:{start}:{}", facts.user, idmap::COUNT) }),
        }
    }
}

fn app_armor(facts: &Facts, plan: &mut Plan) {
    if !facts.host.apparmor_restricts {
        return;
    }
    let path = facts.binary.display().to_string();
    if !path.starts_with('/') || path.contains(['"', '*', '?', '[', '{', '\n', '@', '\\']) {
        plan.cannot.push(format!("an AppArmor profile for a file of this name; put the program elsewhere, such as /usr/local/bin: {path}"));
        return;
    }
    let line = format!("profile bonkei \"{path}\" flags=(unconfined) {{");
    if facts.profile.contains(&line) {
        plan.fine.push(format!("AppArmor lets {path} have user namespaces"));
        return;
    }
    let profile = format!(
        "# made by `bonkei host-setup`: lets this one program have user namespaces\nabi <abi/4.0>,\ninclude <tunables/global>\n\n{line}\n  userns,\n}}\n"
    );
    plan.steps.push(Step::WriteFile { file: PROFILE_FILE.into(), content: profile });
    plan.steps.push(Step::Run(["apparmor_parser", "-r", PROFILE_FILE].map(str::to_owned).to_vec()));
    plan.then.push(format!("when the program moves from {path}, run host-setup again: the profile goes by its path"));
}

fn delegate(facts: &Facts, plan: &mut Plan) {
    if facts.delegate == DELEGATE {
        plan.fine.push("users' service managers pass on cpu, cpuset, io, memory and pids".to_owned());
        return;
    }
    plan.steps.push(Step::WriteFile { file: DELEGATE_FILE.into(), content: DELEGATE.to_owned() });
    plan.steps.push(Step::Run(["systemctl", "daemon-reload"].map(str::to_owned).to_vec()));
    plan.then.push(format!("{} logs out everywhere and in again; then `bonkei up` finds its control groups by itself", facts.user));
}

fn groups(facts: &Facts, plan: &mut Plan) {
    let missing = |dir: &PathBuf| !facts.owned.contains(dir);
    for dir in facts.v1.iter().filter(|d| missing(d)) {
        plan.steps.push(Step::GiveGroup { dir: dir.clone(), uid: facts.uid, gid: facts.gid });
    }
    let Some(mount) = &facts.unified else {
        plan.cannot.push("cgroup2 is not mounted, which systemd in machines needs; as root: mkdir -p /sys/fs/cgroup/unified && mount -t cgroup2 none /sys/fs/cgroup/unified, then run host-setup again".to_owned());
        return;
    };
    let own = delegated(mount, facts.uid);
    if missing(&own) {
        plan.steps.push(Step::GiveGroup { dir: own.clone(), uid: facts.uid, gid: facts.gid });
    }
    if plan.steps.iter().all(|s| !matches!(s, Step::GiveGroup { .. })) {
        plan.fine.push(format!("control groups of {} are there", facts.user));
    }
    plan.then.push(format!("in each shell of {} that will start a cloud:  echo $$ | sudo tee {}/cgroup.procs", facts.user, own.display()));
    plan.then.push("this host has no systemd, so its control groups are gone after a restart of the host: run host-setup again then".to_owned());
}

#[cfg(test)]
mod tests;
