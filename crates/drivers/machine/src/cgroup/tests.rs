use super::{CgroupError, CgroupLayout, Controller, Probe, detect};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// A host on which only the named directories are writable.
struct Fake {
    writable: Vec<&'static str>,
    files: BTreeMap<&'static str, &'static str>,
}

impl Probe for Fake {
    fn usable(&self, directory: &Path) -> bool {
        self.writable.iter().any(|path| Path::new(path) == directory)
    }

    fn read(&self, file: &Path) -> Option<String> {
        self.files.iter().find(|(path, _)| Path::new(path) == file).map(|(_, text)| (*text).to_string())
    }
}

const V2: &str = "30 23 0:26 / /sys/fs/cgroup rw,nosuid,nodev,noexec,relatime shared:9 - cgroup2 cgroup2 rw,nsdelegate,memory_recursiveprot\n";
const HYBRID: &str = "\
31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct
34 31 0:31 / /sys/fs/cgroup/cpuset rw,relatime - cgroup cgroup rw,cpuset
35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
39 31 0:36 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids
40 31 0:37 / /sys/fs/cgroup/systemd rw,relatime - cgroup cgroup rw,xattr,name=systemd
41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw
";
const HYBRID_GROUPS: &str = "8:pids:/\n4:memory:/jobs/1\n3:cpuset:/\n1:cpu,cpuacct:/\n1:name=systemd:/\n0::/\n";

fn fake(writable: &[&'static str], files: &[(&'static str, &'static str)]) -> Fake {
    Fake { writable: writable.to_vec(), files: files.iter().copied().collect() }
}

#[test]
fn v2_as_root_is_at_the_top() {
    let host = fake(&["/sys/fs/cgroup"], &[("/sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory hugetlb pids rdma misc\n")]);
    let layout = CgroupLayout::detect("0::/user.slice/user-0.slice/session-1.scope\n", V2, 0, "ab12", &host).unwrap();
    assert_eq!(layout.unified, PathBuf::from("/sys/fs/cgroup/bonkei-ab12"));
    assert_eq!(layout.home, PathBuf::from("/sys/fs/cgroup/user.slice/user-0.slice/session-1.scope"));
    assert!(layout.v1.is_empty() && layout.notes().is_empty());
    assert_eq!(
        layout.directory_of("0::/bonkei-ab12/machines/i-1/init.scope\n"),
        Some(PathBuf::from("/sys/fs/cgroup/bonkei-ab12/machines/i-1/init.scope"))
    );
}

#[test]
fn v2_as_user_is_in_the_delegated_scope() {
    let scope = "/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/run-1.scope";
    let controllers = "/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/run-1.scope/cgroup.controllers";
    let host = fake(&[scope], &[(controllers, "memory pids")]);
    let groups = "0::/user.slice/user-1000.slice/user@1000.service/app.slice/run-1.scope\n";
    let layout = CgroupLayout::detect(groups, V2, 1000, "ab12", &host).unwrap();
    assert_eq!(layout.unified, Path::new(scope).join("bonkei-ab12"));
    assert_eq!(layout.limits, [Controller::Memory, Controller::Pids]);
    assert_eq!(layout.notes().len(), 2);
    assert!(layout.notes()[0].contains("cpu controller is not delegated"));
}

#[test]
fn v2_in_a_session_scope_is_refused_with_the_remedy() {
    let groups = "0::/user.slice/user-1000.slice/session-2.scope\n";
    let error = CgroupLayout::detect(groups, V2, 1000, "ab12", &fake(&[], &[])).unwrap_err();
    assert!(matches!(error, CgroupError::NotDelegated(_)));
    assert!(error.to_string().contains("systemd-run --user --scope -p Delegate=yes"));
}

#[test]
fn hybrid_as_root_limits_by_version_1() {
    let tops = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup/cpu,cpuacct", "/sys/fs/cgroup/cpuset", "/sys/fs/cgroup/memory", "/sys/fs/cgroup/pids"];
    let host = fake(&tops, &[("/sys/fs/cgroup/unified/cgroup.controllers", "hugetlb\n")]);
    let layout = CgroupLayout::detect(HYBRID_GROUPS, HYBRID, 0, "ab12", &host).unwrap();
    assert_eq!(layout.unified, PathBuf::from("/sys/fs/cgroup/unified/bonkei-ab12"));
    assert_eq!(layout.v1[&Controller::Cpu], PathBuf::from("/sys/fs/cgroup/cpu,cpuacct/bonkei-ab12"));
    assert_eq!(layout.v1.len(), 4);
    assert!(layout.limits.is_empty() && layout.notes().is_empty());
}

#[test]
fn hybrid_as_user_uses_what_it_is_in_or_what_was_set_up() {
    let groups = "8:pids:/\n4:memory:/mine\n3:cpuset:/\n1:cpu,cpuacct:/\n0::/mine\n";
    let writable = ["/sys/fs/cgroup/unified/mine", "/sys/fs/cgroup/memory/mine", "/sys/fs/cgroup/pids/bonkei.1000"];
    let layout = CgroupLayout::detect(groups, HYBRID, 1000, "ab12", &fake(&writable, &[])).unwrap();
    assert_eq!(layout.v1[&Controller::Memory], PathBuf::from("/sys/fs/cgroup/memory/mine/bonkei-ab12"));
    assert_eq!(layout.v1[&Controller::Pids], PathBuf::from("/sys/fs/cgroup/pids/bonkei.1000/bonkei-ab12"));
    assert_eq!(layout.v1.len(), 2);
    assert_eq!(layout.notes().len(), 2);
}

#[test]
fn version_1_alone_is_refused_with_the_remedy() {
    let only: String = HYBRID.lines().filter(|line| !line.contains("cgroup2")).map(|line| format!("{line}\n")).collect();
    let error = CgroupLayout::detect(HYBRID_GROUPS, &only, 0, "ab12", &fake(&["/sys/fs/cgroup/memory"], &[])).unwrap_err();
    assert!(matches!(error, CgroupError::NoUnified));
}

#[test]
fn a_container_sees_its_own_group_as_the_root() {
    let inner = "30 23 0:26 /pod/7 /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n";
    let host = fake(&["/sys/fs/cgroup"], &[]);
    let layout = CgroupLayout::detect("0::/pod/7/leaf\n", inner, 0, "ab12", &host).unwrap();
    assert_eq!(layout.home, PathBuf::from("/sys/fs/cgroup/leaf"));
}

#[test]
fn host_setup_names_each_hierarchy_once() {
    let directories = detect::host_setup_directories(HYBRID, 1000);
    assert_eq!(directories.len(), 4);
    assert!(directories.contains(&PathBuf::from("/sys/fs/cgroup/cpu,cpuacct/bonkei.1000")));
}
