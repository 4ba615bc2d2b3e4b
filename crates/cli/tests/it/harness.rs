//! Running the program, reading what it says, and running a test as an ordinary user.

use std::path::Path;
use std::process::{Command, Output};

/// The program under test.
pub const BONKEI: &str = env!("CARGO_BIN_EXE_bonkei");
/// Set in a test that was started again as an ordinary user.
const INSIDE: &str = "BONKEI_IT_USER";
/// An id that no distribution hands out.
const UID: u32 = 64_322;
const NAME: &str = "bonkei-it";

/// The program with nothing of the caller's environment that it looks at.
pub fn bonkei(words: &[&str]) -> Command {
    let mut command = Command::new(BONKEI);
    for name in ["BONKEI_STATE", "BONKEI_CACHE", "BONKEI_FDS", "BONKEI_LOG", "AWS_ENDPOINT_URL", "NO_COLOR", "COLUMNS"] {
        command.env_remove(name);
    }
    command.args(words);
    command
}

/// Everything a command said, in one text to compare with a snapshot; `replace` takes out what differs from run to run.
pub fn told(output: &Output, replace: &[(&str, &str)]) -> String {
    let mut text = format!(
        "exit code {}\n--- stdout\n{}--- stderr\n{}",
        output.status.code().map_or("none".into(), |c| c.to_string()),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    for (from, to) in replace {
        text = text.replace(from, to);
    }
    text
}

/// Runs a test as root, or says that it cannot.
pub fn as_root(body: impl FnOnce()) {
    if rustix::process::geteuid().is_root() {
        body();
    } else {
        println!("skipped: needs root");
    }
}

/// Runs a test as an ordinary user with sub-ids and delegated control groups, made by `bonkei host-setup` and taken away afterwards; `name` is the test's
/// full name. Files of the host that name users are covered by others in a mount namespace of the test's own, so nothing on the host changes.
pub fn as_user(name: &str, body: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() || !rustix::process::geteuid().is_root() {
        return body();
    }
    let dir = tempfile::Builder::new().prefix("bonkei-it-").tempdir_in("/var/tmp").unwrap();
    std::fs::write(dir.path().join("script"), SCRIPT).unwrap();
    let status = Command::new("unshare")
        .args(["--mount", "--propagation", "private", "sh", "-eu"])
        .arg(dir.path().join("script"))
        .arg(dir.path())
        .args([UID.to_string().as_str(), NAME, BONKEI])
        .arg(std::env::current_exe().unwrap())
        .arg(name)
        .env(INSIDE, "1")
        .status()
        .unwrap();
    assert!(status.success(), "as an ordinary user: {status}");
}

/// Arguments: scratch directory, user id, user name, program, this test binary, test.
const SCRIPT: &str = r#"
dir=$1 uid=$2 name=$3 bonkei=$4 tests=$5 test=$6
for file in passwd subuid subgid; do
  cat /etc/$file > $dir/$file 2>/dev/null || : > $dir/$file
  [ -e /etc/$file ] || { echo "no /etc/$file"; exit 1; }
  mount --bind $dir/$file /etc/$file
done
echo "$name:x:$uid:$uid::$dir/home:/bin/sh" >> /etc/passwd
# one at a time: tests share the user's control groups
exec 9< $bonkei; flock 9
mkdir $dir/home; chown $uid:$uid $dir/home; chmod 755 $dir
# the test's own files may lie where the user may not look
mkdir $dir/bin; cp $bonkei $dir/bin/bonkei; cp $tests $dir/bin/it; chmod 755 $dir/bin $dir/bin/*
"$bonkei" host-setup $name --yes
"$bonkei" host-setup $name --yes | grep -q 'nothing to do'
group=$(find /sys/fs/cgroup -maxdepth 2 -name bonkei.$uid -exec test -e {}/cgroup.controllers \; -print)
clean() {
  echo $$ > $group/../cgroup.procs
  find /sys/fs/cgroup -maxdepth 2 -name bonkei.$uid -exec rmdir {} +
}
trap clean EXIT
echo $$ > $group/cgroup.procs
code=0
BONKEI_IT_PROGRAM=$dir/bin/bonkei HOME=$dir/home TMPDIR=$dir/home setpriv --reuid $uid --regid $uid --clear-groups $dir/bin/it --exact "$test" --nocapture 9>&- || code=$?
exit $code
"#;

/// The program's path for this test: a copy where an ordinary user may read it.
pub fn program() -> String {
    std::env::var("BONKEI_IT_PROGRAM").unwrap_or_else(|_| BONKEI.to_owned())
}

/// Whether a process of the host has this text among its arguments.
pub fn processes_with(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let line = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if line.starts_with("bonkei ") && line.contains(text) {
            found.push(format!("{} {line}", entry.file_name().display()));
        }
    }
    found
}

/// Control groups of the host with this in their name.
pub fn groups_with(text: &str) -> Vec<String> {
    fn look(dir: &Path, depth: u32, text: &str, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            if entry.file_type().is_ok_and(|t| t.is_dir()) {
                if entry.file_name().to_string_lossy().contains(text) {
                    found.push(entry.path().display().to_string());
                } else if depth > 0 {
                    look(&entry.path(), depth - 1, text, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    look(Path::new("/sys/fs/cgroup"), 3, text, &mut found);
    found
}
