//! How the driver and a shim talk: one JSON line each way over a unix socket, one request a connection.

use bonkei_spec::RunOutput;
use rustix::{
    fd::{AsFd, OwnedFd},
    fs::{CWD, Mode, OFlags},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    os::unix::net::{UnixListener, UnixStream},
    path::Path,
    time::Duration,
};

/// Longest line, bytes; enough for what a run program may print.
pub const LINE_MAX: u64 = 32 * 1024 * 1024;

/// What is asked of a shim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Request {
    /// Start the first process; nothing when it runs.
    Boot,
    /// Ask it to shut down, kill it after so many milliseconds.
    Stop { deadline_millis: u64 },
    /// Ask it to shut down and boot again.
    Reboot,
    /// Kill it; answered when it is gone.
    Kill,
    /// Run a program inside; answered when it ended.
    Run { argv: Vec<String>, env: Vec<(String, String)>, stdin: String, deadline_millis: u64 },
    /// End the shim of a machine that does not run; answered when everything is tidied up.
    Shutdown,
}

/// What a shim answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply {
    /// It is done, or under way where the request says so.
    Done,
    /// The machine is not in a state for that.
    NotRunning,
    /// It could not be done, and why.
    Failed(String),
    /// What the program printed.
    Output(RunOutput),
}

/// Writes one line.
pub fn send(stream: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    stream.write_all(&line)
}

/// Reads one line.
pub fn receive<T: DeserializeOwned>(stream: impl Read) -> io::Result<T> {
    let mut line = Vec::new();
    BufReader::new(stream.take(LINE_MAX)).read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the other side ended"));
    }
    Ok(serde_json::from_slice(&line)?)
}

/// Opens the directory of sockets and gives the short name of the socket `id` in it: a socket's address holds 107 bytes only,
/// and a state directory may be deep.
fn short(directory: &Path, id: &str) -> io::Result<(OwnedFd, String)> {
    let fd = rustix::fs::openat(CWD, directory, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
    let name = format!("/proc/self/fd/{}/{id}.sock", rustix::fd::AsRawFd::as_raw_fd(&fd.as_fd()));
    Ok((fd, name))
}

/// Listens for requests about machine `id`.
pub fn listen(directory: &Path, id: &str) -> io::Result<UnixListener> {
    match fs::remove_file(directory.join(format!("{id}.sock"))) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let (_keep, name) = short(directory, id)?;
    UnixListener::bind(name)
}

/// Asks the shim of machine `id` and waits at most `patience` for its answer.
pub fn ask(directory: &Path, id: &str, request: &Request, patience: Duration) -> io::Result<Reply> {
    let (_keep, name) = short(directory, id)?;
    let mut stream = UnixStream::connect(name)?;
    stream.set_read_timeout(Some(patience))?;
    stream.set_write_timeout(Some(patience))?;
    send(&mut stream, request)?;
    receive(stream)
}
