use super::*;
use crate::doctor::host::Family;

fn facts() -> Facts {
    Facts {
        user: "student".into(),
        uid: 1000,
        gid: 1000,
        host: Host { family: Family::Debian, wsl: false, systemd: true, apparmor_restricts: false, root: true },
        subuid: "student:100000:65536\n".into(),
        subgid: "student:100000:65536\n".into(),
        newuidmap: true,
        delegate: DELEGATE.into(),
        profile: String::new(),
        binary: "/usr/local/bin/bonkei".into(),
        unified: Some("/sys/fs/cgroup".into()),
        v1: vec![],
        owned: vec![],
    }
}

fn titles(plan: &Plan) -> Vec<String> {
    plan.steps.iter().map(Step::title).collect()
}

#[test]
fn a_host_that_is_right_is_left_alone() {
    let plan = plan(&facts());
    assert!(plan.steps.is_empty() && plan.cannot.is_empty(), "{plan:?}");
    assert_eq!(plan.fine.len(), 3);
}

#[test]
fn ids_are_taken_above_those_of_others() {
    let plan = plan(&Facts { subuid: "other:100000:65536\n".into(), subgid: String::new(), ..facts() });
    let lines: Vec<_> = plan.steps.iter().flat_map(Step::details).collect();
    assert_eq!(lines, ["student:165536:65536", "student:165536:65536"]);
}

#[test]
fn ubuntu_gets_a_profile_for_this_very_file() {
    let host = Host { apparmor_restricts: true, ..facts().host };
    let first = plan(&Facts { host: host.clone(), ..facts() });
    assert_eq!(titles(&first), ["write /etc/apparmor.d/bonkei", "run apparmor_parser -r /etc/apparmor.d/bonkei"]);
    let Step::WriteFile { content, .. } = &first.steps[0] else { panic!("{first:?}") };
    assert!(content.contains("profile bonkei \"/usr/local/bin/bonkei\" flags=(unconfined) {\n  userns,\n}"), "{content}");
    let again = plan(&Facts { host: host.clone(), profile: content.clone(), ..facts() });
    assert!(again.steps.is_empty(), "{again:?}");
    let odd = plan(&Facts { host, binary: "/home/a\"{b}/bonkei".into(), ..facts() });
    assert!(odd.steps.is_empty() && odd.cannot.len() == 1, "{odd:?}");
}

#[test]
fn systemd_is_told_to_pass_controllers_on() {
    let plan = plan(&Facts { delegate: String::new(), ..facts() });
    assert_eq!(titles(&plan), [format!("write {DELEGATE_FILE}"), "run systemctl daemon-reload".into()]);
    assert!(plan.then[0].contains("logs out"));
}

#[test]
fn without_systemd_directories_are_given_away_once() {
    let bare = Facts {
        host: Host { systemd: false, ..facts().host },
        unified: Some("/sys/fs/cgroup/unified".into()),
        v1: vec!["/sys/fs/cgroup/memory/bonkei.1000".into(), "/sys/fs/cgroup/cpu/bonkei.1000".into()],
        ..facts()
    };
    let first = plan(&bare);
    assert_eq!(first.steps.len(), 3);
    assert!(first.then[0].ends_with("echo $$ | sudo tee /sys/fs/cgroup/unified/bonkei.1000/cgroup.procs"), "{:?}", first.then);
    let owned = bare.v1.iter().cloned().chain(["/sys/fs/cgroup/unified/bonkei.1000".into()]).collect();
    assert!(plan(&Facts { owned, ..bare.clone() }).steps.is_empty());
    let none = plan(&Facts { unified: None, ..bare });
    assert!(none.cannot[0].contains("cgroup2 is not mounted"), "{none:?}");
}

#[test]
fn what_is_not_installed_is_said() {
    let plan = plan(&Facts { newuidmap: false, ..facts() });
    assert_eq!(plan.cannot, ["newuidmap is not installed; apt-get install uidmap"]);
}

#[test]
fn cgroup2_is_found_where_it_is_mounted() {
    let text = "25 20 0:22 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu\n29 20 0:26 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw\n";
    assert_eq!(unified(text).as_deref(), Some(Path::new("/sys/fs/cgroup/unified")));
    assert_eq!(unified(""), None);
}
