//! `home`: what a learner's laptop on the cloud's Internet sees. The host's files as they are, with the cloud's names and its authority.

use super::paths::StateDir;
use rustix::mount::{MountFlags, mount, mount_bind, mount_bind_recursive};
use rustix::thread::{UnshareFlags, unshare_unsafe};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// The host's bundles of certificate authorities, by distribution.
const BUNDLES: [&str; 3] = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/ca-bundle.pem"];
/// Name service daemons answer from the host's network, so their sockets are hidden.
const DAEMONS: [&str; 3] = ["/run/nscd", "/run/systemd/resolve", "/var/run/nscd"];

/// Where id 0 lives.
const ROOT_HOME: &str = "/root";

/// The network namespace of `home` as the host reaches it.
pub fn netns(state: &StateDir, init: i32) -> PathBuf {
    let inside = state.netns().join("home");
    PathBuf::from(format!("/proc/{init}/root")).join(inside.strip_prefix("/").unwrap_or(&inside))
}

/// Gives this process, already id 0 of the cloud and in its process id namespace, a mount namespace of its own: that of its caller, changed in few places.
///
/// # Errors
/// When the kernel refuses a mount; the text names it.
pub fn furnish(state: &StateDir) -> io::Result<()> {
    let named = |what: &str| {
        let what = what.to_owned();
        move |e: rustix::io::Errno| io::Error::other(format!("{what}: {}", io::Error::from(e)))
    };
    // SAFETY: CLONE_NEWNS does not unshare the descriptor table.
    unsafe { unshare_unsafe(UnshareFlags::NEWNS) }.map_err(named("a mount namespace"))?;
    mount("proc", "/proc", "proc", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, None).map_err(named("/proc"))?;
    // the target of a link lies in one of the hidden directories, so the name server file comes last, through the link if that still leads anywhere
    let real = std::fs::canonicalize("/etc/resolv.conf")
        .map_err(|e| io::Error::other(format!("this host has no /etc/resolv.conf to put another over: {e}")))?;
    for daemon in DAEMONS {
        let hidden = Path::new(daemon);
        if hidden.is_dir() && !real.starts_with(hidden) {
            mount("bonkei", hidden, "tmpfs", MountFlags::NOSUID | MountFlags::NODEV, Some(c"mode=0755")).map_err(named(daemon))?;
        }
    }
    mount_bind(state.home_resolv_conf(), &real).map_err(named("/etc/resolv.conf"))?;
    if let Ok(text) = std::fs::read_to_string("/etc/nsswitch.conf")
        && let Some(plain) = plain_names(&text)
    {
        let file = state.run().join("home.nsswitch.conf");
        write(&file, plain.as_bytes())?;
        mount_bind(&file, "/etc/nsswitch.conf").map_err(named("/etc/nsswitch.conf"))?;
    }
    // an ordinary user is id 0 here, and ssh looks for its files where /etc/passwd says that id lives, whatever HOME says
    if let (Ok(root), Some(own)) = (std::fs::metadata(ROOT_HOME), std::env::var_os("HOME"))
        && root.uid() != 0
        && let Err(error) = mount_bind_recursive(&own, ROOT_HOME)
    {
        eprintln!("note: programs that look for their files in {ROOT_HOME} do not find those of {}: {error}", own.display());
    }
    Ok(())
}

/// Lets this mount namespace trust the cloud's authority besides the host's; `None` when either is missing. Gives the bundle's path.
///
/// # Errors
/// When it cannot be written or mounted.
pub fn trust(state: &StateDir) -> io::Result<Option<&'static str>> {
    let Some(bundle) = BUNDLES.into_iter().find(|b| Path::new(b).is_file()) else { return Ok(None) };
    let (root, merged) = (state.path().join("ca/root.pem"), state.run().join("home.ca.pem"));
    let Ok(authority) = std::fs::metadata(&root) else { return Ok(None) };
    let newer = |than: &std::fs::Metadata| Some(std::fs::metadata(&merged).ok()?.modified().ok()? > than.modified().ok()?);
    let current = std::fs::metadata(bundle).is_ok_and(|b| newer(&b) == Some(true)) && newer(&authority) == Some(true);
    if !current {
        let mut text = std::fs::read(bundle)?;
        text.push(b'\n');
        text.extend(std::fs::read(&root)?);
        write(&merged, &text)?;
    }
    mount_bind(&merged, bundle)?;
    Ok(Some(bundle))
}

/// Whole or not at all, since two shells may start at once.
fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension(format!("{}.new", std::process::id()));
    std::fs::write(&temporary, text)?;
    std::fs::rename(&temporary, path)
}

/// The host's name service switch with hosts from files and DNS only; `None` when it is that way already.
fn plain_names(text: &str) -> Option<String> {
    let plain = |line: &str| line.split(':').nth(1).is_none_or(|sources| sources.split_ascii_whitespace().all(|s| matches!(s, "files" | "dns")));
    let is_hosts = |line: &str| line.trim_start().starts_with("hosts:");
    if text.lines().filter(|l| is_hosts(l)).all(plain) {
        return None;
    }
    Some(text.lines().map(|line| if is_hosts(line) { "hosts: files dns\n".to_owned() } else { format!("{line}\n") }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_and_dns_name_hosts() {
        assert_eq!(plain_names("passwd: files\nhosts:  files dns\n"), None);
        assert_eq!(
            plain_names("passwd: files systemd\nhosts: files resolve [!UNAVAIL=return] dns\n").as_deref(),
            Some("passwd: files systemd\nhosts: files dns\n")
        );
        assert_eq!(plain_names(""), None);
    }

    #[test]
    fn the_home_namespace_is_reached_through_the_first_process() {
        let state = StateDir::resolve(Some("/var/lib/cloud".as_ref()));
        assert_eq!(netns(&state, 42), Path::new("/proc/42/root/var/lib/cloud/run/netns/home"));
    }
}
