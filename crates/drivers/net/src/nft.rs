//! The `nft` program, for what is structure and not membership.

use crate::error::NetError;
use crate::netns::in_netns;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Commands of one transaction: an unprivileged netlink socket has a small send buffer, and `nft` does not enlarge it.
const COMMANDS: usize = 300;

/// Where the program is.
pub(crate) fn find() -> Result<PathBuf, NetError> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = ["/usr/sbin", "/sbin", "/usr/local/sbin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(usual).map(|d| d.join("nft")).find(|p| p.is_file()).ok_or_else(|| {
        NetError::Unsupported("the nft program is missing, without which no packet can be filtered; install the package: nftables".into())
    })
}

/// Runs commands in the namespace behind `netns`, each chunk one transaction.
pub(crate) fn run_chunks(nft: &Path, netns: &Path, commands: &[String]) -> Result<(), NetError> {
    commands.chunks(COMMANDS).try_for_each(|c| run(nft, netns, c))
}

/// Runs commands in the namespace behind `netns` as one transaction.
pub(crate) fn run(nft: &Path, netns: &Path, commands: &[String]) -> Result<(), NetError> {
    let script = commands.join("\n") + "\n";
    let failed = |why: String| NetError::Nft { netns: netns.file_name().unwrap_or_default().to_string_lossy().into_owned(), why };
    in_netns(netns, || {
        let mut child = Command::new(nft)
            .args(["-f", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| NetError::file(format!("start {}", nft.display()), e))?;
        let written = child.stdin.take().map_or(Ok(()), |mut s| s.write_all(script.as_bytes()));
        let done = child.wait_with_output().map_err(|e| NetError::file("wait for nft", e))?;
        if !done.status.success() {
            let text = String::from_utf8_lossy(&done.stderr);
            return Err(failed(text.lines().take(4).collect::<Vec<_>>().join(" | ")));
        }
        written.map_err(|e| failed(e.to_string()))
    })
}
