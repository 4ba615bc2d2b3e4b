//! Asking an engine whether it serves, and reading its answer.

use super::{LOGIN, PASSWORD};
use crate::engine;
use crate::state::{DbInstance, Password, Status};
use bonkei_spec::{Run, RunOutput, Step};

/// Seconds that a client gets.
const DEADLINE: u64 = 10;
/// What a master user may do ("Master user account privileges"), as the image grants it at first start.
const PRIVILEGES: &str = "SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, \
LOCK TABLES, EXECUTE, REPLICATION SLAVE, BINLOG MONITOR, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER, DELETE HISTORY, SLAVE MONITOR";

/// What a login told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// The master user is in; the engine said which version it is.
    In(Option<String>),
    /// The engine answered and let nobody in: somebody changed the password, or every connection is taken.
    Refused,
    /// Nobody answered.
    Silent,
}

/// A login of the master user over TCP, to the address that clients use.
pub fn login(db: &DbInstance) -> Step {
    let (address, port) = (db.link.address.to_string(), db.port.to_string());
    let argv = [
        "mariadb",
        "--protocol=tcp",
        "--connect-timeout=5",
        "-h",
        &address,
        "-P",
        &port,
        "-u",
        &db.master_user,
        "-N",
        "-B",
        "-e",
        "select version()",
    ];
    Step::Run(Box::new(Run {
        machine: db.resource.clone(),
        label: LOGIN.into(),
        argv: argv.map(str::to_owned).into(),
        env: vec![("MYSQL_PWD".into(), db.master_password.0.clone())],
        stdin: String::new(),
        deadline: DEADLINE,
        every_millis: if db.status == Status::Available { 10_000 } else { 200 },
    }))
}

/// Gives the master user another password, and its privileges back ("Modifying an Amazon RDS DB instance", new master password).
/// The machine's root needs no password at the engine's own socket; the new one travels by standard input.
pub fn reset(db: &DbInstance, password: &Password) -> Step {
    let literal = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"));
    let user = format!("{}@'%'", literal(&db.master_user));
    let secret = literal(&password.0);
    Step::Run(Box::new(Run {
        machine: db.resource.clone(),
        label: PASSWORD.into(),
        argv: ["mariadb", "-N"].map(str::to_owned).into(),
        env: Vec::new(),
        stdin: format!(
            "SET SESSION sql_mode='';\nCREATE USER IF NOT EXISTS {user} IDENTIFIED BY {secret};\nALTER USER {user} IDENTIFIED BY {secret};\nGRANT {PRIVILEGES} ON *.* TO {user} WITH GRANT OPTION;\n"
        ),
        deadline: DEADLINE,
        every_millis: 1000,
    }))
}

/// Reads what [`login`] printed.
pub fn read(answer: &Result<RunOutput, String>) -> Login {
    match answer {
        Ok(out) if out.status == 0 => Login::In(version(&out.stdout)),
        Ok(out) if answered(&out.stderr) => Login::Refused,
        _ => Login::Silent,
    }
}

/// Whether a complaint came from the server: its errors are numbered from 1000 and from 3000, the client's own from 2000.
fn answered(stderr: &str) -> bool {
    let number = stderr.lines().find_map(|line| line.strip_prefix("ERROR ")?.split_whitespace().next()?.parse::<u32>().ok());
    number.is_some_and(|n| (1000..2000).contains(&n) || n >= 3000)
}

/// `10.11.11` of `10.11.11-MariaDB-0+deb12u1`.
fn version(stdout: &str) -> Option<String> {
    let number = stdout.lines().next()?.split('-').next()?.trim();
    engine::has_version(number).then(|| number.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(status: i32, stdout: &str, stderr: &str) -> Result<RunOutput, String> {
        Ok(RunOutput { status, stdout: stdout.into(), stderr: stderr.into() })
    }

    #[test]
    fn an_engine_that_answers_no_is_alive() {
        assert_eq!(read(&out(0, "10.11.11-MariaDB-0+deb12u1\n", "")), Login::In(Some("10.11.11".into())));
        assert_eq!(read(&out(0, "what\n", "")), Login::In(None));
        assert_eq!(read(&out(1, "", "ERROR 1045 (28000): Access denied for user 'admin'@'10.0.0.4' (using password: YES)\n")), Login::Refused);
        assert_eq!(read(&out(1, "", "ERROR 1040 (08004): Too many connections\n")), Login::Refused);
        assert_eq!(read(&out(1, "", "ERROR 2002 (HY000): Can't connect to server on '10.0.0.4' (115)\n")), Login::Silent);
        assert_eq!(read(&out(1, "", "ERROR 2013 (HY000): Lost connection to server at 'handshake'\n")), Login::Silent);
        assert_eq!(read(&out(137, "", "")), Login::Silent);
        assert_eq!(read(&Err("no such machine".into())), Login::Silent);
    }
}
