//! Entering a machine, with and without a terminal.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod common;

use bonkei_plane::Machines;
use common::{Cloud, wait_for};
use rustix::{fd::OwnedFd, termios::Winsize};
use std::{
    fs::File,
    io::{Read, Write},
    process::{Command, Stdio},
};

both! {
    pipes_as_root, pipes_as_user: pipes;
    terminal_as_root, terminal_as_user: terminal;
}

fn command(cloud: &Cloud, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bonkei-machine-shim"));
    command.arg("exec").arg(cloud.state()).arg("i-1").args(words);
    command
}

fn pipes() {
    let cloud = Cloud::new();
    let output = command(&cloud, &["true"]).output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(125), "cannot enter: it does not run\n"));
    cloud.launch(&cloud.spec("i-1"));
    cloud.wait_booted("i-1");
    let mut child = command(&cloud, &["sh", "-c", "cat; hostname; id -u; nproc; tty >&2; exit 5"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"in\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "in\nip-10-0-10-11\n0\n1\n");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(5), "not a tty\n"));
    assert_eq!(command(&cloud, &["no-such"]).output().unwrap().status.code(), Some(127));
    // A signal to the caller alone reaches the program, and its end is told.
    let mut child = command(&cloud, &["sleep", "1000"]).stdin(Stdio::null()).spawn().unwrap();
    wait_for("the program to start", || cloud.shell("i-1", "pgrep -x sleep || true").parse::<u32>().ok());
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
    cloud.driver.kill("i-1").unwrap();
}

struct Screen {
    master: File,
    seen: String,
}

impl Screen {
    fn until(&mut self, text: &str) {
        let mut buffer = [0; 4096];
        while !self.seen.contains(text) {
            let mut wait = [rustix::event::PollFd::new(&self.master, rustix::event::PollFlags::IN)];
            let patience = rustix::event::Timespec { tv_sec: 30, tv_nsec: 0 };
            assert!(rustix::event::poll(&mut wait, Some(&patience)).unwrap() > 0, "nothing more within 30 s, and not {text}: {}", self.seen);
            let read = self.master.read(&mut buffer).unwrap_or(0);
            assert!(read > 0, "ended without {text}: {}", self.seen);
            self.seen.push_str(&String::from_utf8_lossy(&buffer[..read]));
        }
        self.seen.clear();
    }
}

fn terminal() {
    let cloud = Cloud::new();
    cloud.launch(&cloud.spec("i-1"));
    cloud.wait_booted("i-1");
    let flags = rustix::pty::OpenptFlags::RDWR | rustix::pty::OpenptFlags::NOCTTY;
    let master = rustix::pty::openpt(flags).unwrap();
    rustix::pty::unlockpt(&master).unwrap();
    let slave: OwnedFd = rustix::pty::ioctl_tiocgptpeer(&master, flags).unwrap();
    rustix::termios::tcsetwinsize(&slave, Winsize { ws_row: 33, ws_col: 111, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let side = || Stdio::from(slave.try_clone().unwrap());
    let before = rustix::termios::tcgetattr(&slave).unwrap();
    let mut child = command(&cloud, &[]).stdin(side()).stdout(side()).stderr(side()).spawn().unwrap();
    let mut screen = Screen { master: File::from(master), seen: String::new() };
    screen.until("# ");
    screen.master.write_all(b"tty; stty size; echo $TERM-$((40+2))\r").unwrap();
    screen.until("/dev/pts/");
    screen.master.write_all(b"stty size; echo $TERM-$((40+2))\r").unwrap();
    screen.until("33 111\r\nxterm-42\r\n");
    // Control-C ends what runs in front, not the shell.
    screen.master.write_all(b"sleep 1000; echo interrupted $?\r").unwrap();
    wait_for("sleep to run", || cloud.shell("i-1", "pgrep -x sleep || true").parse::<u32>().ok());
    screen.master.write_all(b"\x03").unwrap();
    screen.until("# ");
    screen.master.write_all(b"exit 7\r").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(7));
    let after = rustix::termios::tcgetattr(&slave).unwrap();
    assert_eq!((before.local_modes, before.input_modes), (after.local_modes, after.input_modes), "the terminal is as it was");
    cloud.driver.kill("i-1").unwrap();
}
