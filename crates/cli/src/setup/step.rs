//! One change to the host.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files of a control group that its owner writes; "Control Group v2", delegation, and `tasks` of version 1.
const OWNED_FILES: [&str; 4] = ["cgroup.procs", "cgroup.threads", "cgroup.subtree_control", "tasks"];
/// What a delegated group should be able to pass on, where its hierarchy has them.
const CONTROLLERS: [&str; 5] = ["cpu", "cpuset", "io", "memory", "pids"];

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A line at the end of a file.
    AppendLine {
        /// Which.
        file: PathBuf,
        /// Without its end.
        line: String,
    },
    /// A whole file, readable by all.
    WriteFile {
        /// Which.
        file: PathBuf,
        /// All of it.
        content: String,
    },
    /// A program and its arguments.
    Run(Vec<String>),
    /// A control group that belongs to a user.
    GiveGroup {
        /// Its directory.
        dir: PathBuf,
        /// The user.
        uid: u32,
        /// The user's group.
        gid: u32,
    },
}

impl Step {
    /// In one line.
    pub fn title(&self) -> String {
        match self {
            Self::AppendLine { file, .. } => format!("add a line to {}", file.display()),
            Self::WriteFile { file, .. } => format!("write {}", file.display()),
            Self::Run(words) => format!("run {}", words.join(" ")),
            Self::GiveGroup { dir, uid, .. } => format!("make the control group {} and give it to user id {uid}", dir.display()),
        }
    }

    /// Exactly what.
    pub fn details(&self) -> Vec<String> {
        match self {
            Self::AppendLine { line, .. } => vec![line.clone()],
            Self::WriteFile { content, .. } => content.lines().map(str::to_owned).collect(),
            Self::Run(_) | Self::GiveGroup { .. } => Vec::new(),
        }
    }

    /// Does it.
    ///
    /// # Errors
    /// When the kernel, the file system or the program refuses.
    pub fn run(&self) -> io::Result<()> {
        match self {
            Self::AppendLine { file, line } => append(file, line),
            Self::WriteFile { file, content } => {
                if let Some(parent) = file.parent() {
                    std::fs::create_dir_all(parent)?;
                }
                let temporary = file.with_extension("bonkei-new");
                std::fs::write(&temporary, content)?;
                std::fs::rename(&temporary, file)
            }
            Self::Run(words) => {
                let Some((program, arguments)) = words.split_first() else { return Ok(()) };
                let status = Command::new(program).args(arguments).status()?;
                if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
            }
            Self::GiveGroup { dir, uid, gid } => give(dir, *uid, *gid),
        }
    }
}

fn append(file: &Path, line: &str) -> io::Result<()> {
    let before = std::fs::read_to_string(file).unwrap_or_default();
    let separator = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let mut out = OpenOptions::new().create(true).append(true).open(file)?;
    out.write_all(format!("{separator}{line}\n").as_bytes())
}

fn give(dir: &Path, uid: u32, gid: u32) -> io::Result<()> {
    let parent = dir.parent().unwrap_or(Path::new("/"));
    match std::fs::create_dir(dir) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
        _ => {}
    }
    // version 2 passes controllers on from parent to child, as far as they are not bound to version 1
    let offered = std::fs::read_to_string(parent.join("cgroup.controllers")).unwrap_or_default();
    for controller in CONTROLLERS.iter().filter(|c| offered.split_whitespace().any(|word| word == **c)) {
        write(&parent.join("cgroup.subtree_control"), &format!("+{controller}"))?;
    }
    // a version 1 cpuset starts empty and admits nobody
    for file in ["cpuset.cpus", "cpuset.mems"] {
        if let (Ok(all), true) = (std::fs::read_to_string(parent.join(file)), parent.join("tasks").exists()) {
            write(&dir.join(file), all.trim())?;
        }
    }
    chown(dir, Some(uid), Some(gid))?;
    for file in OWNED_FILES.map(|f| dir.join(f)).iter().filter(|f| f.exists()) {
        chown(file, Some(uid), Some(gid))?;
    }
    Ok(())
}

/// To a control file, which must be there.
fn write(file: &Path, value: &str) -> io::Result<()> {
    OpenOptions::new().write(true).open(file)?.write_all(value.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_added_behind_a_file_that_ends_without_one() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("subuid");
        let step = |line: &str| Step::AppendLine { file: file.clone(), line: line.into() };
        step("a:1:2").run().unwrap();
        std::fs::write(&file, "a:1:2\nb:3:4").unwrap();
        step("c:5:6").run().unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "a:1:2\nb:3:4\nc:5:6\n");
    }

    #[test]
    fn a_file_is_written_whole_with_its_directory() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("x.d/y.conf");
        let step = Step::WriteFile { file: file.clone(), content: "z\n".into() };
        step.run().unwrap();
        step.run().unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "z\n");
        assert_eq!(std::fs::read_dir(dir.path().join("x.d")).unwrap().count(), 1);
    }

    #[test]
    fn a_program_that_fails_is_a_failure() {
        assert!(Step::Run(vec!["true".into()]).run().is_ok());
        assert!(Step::Run(vec!["false".into()]).run().unwrap_err().to_string().contains('1'));
    }
}
