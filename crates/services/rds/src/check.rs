//! What a request's words must look like ("Constraints" of CreateDBInstance's parameters for RDS for MariaDB).

use crate::faults::invalid;
use bonkei_core::Fault;

/// Names that the engine or RDS keeps for itself.
const RESERVED_USERS: &[&str] = &["mariadb.sys", "mysql", "public", "rds", "rdsadmin", "rdsrepladmin", "rdsproxyadmin", "replication"];
/// Databases that every server has.
const RESERVED_DATABASES: &[&str] = &["information_schema", "innodb", "mysql", "performance_schema", "sys", "tmp"];
/// Keywords of MariaDB that cannot be a user's or a database's name without quotes.
const KEYWORDS: &[&str] = &[
    "add",
    "all",
    "alter",
    "and",
    "as",
    "asc",
    "before",
    "between",
    "both",
    "by",
    "call",
    "cascade",
    "case",
    "change",
    "check",
    "collate",
    "column",
    "condition",
    "constraint",
    "continue",
    "convert",
    "create",
    "cross",
    "cursor",
    "database",
    "databases",
    "declare",
    "default",
    "delete",
    "desc",
    "describe",
    "distinct",
    "div",
    "double",
    "drop",
    "dual",
    "each",
    "else",
    "exists",
    "exit",
    "explain",
    "false",
    "fetch",
    "float",
    "for",
    "force",
    "foreign",
    "from",
    "fulltext",
    "grant",
    "group",
    "having",
    "if",
    "ignore",
    "in",
    "index",
    "inner",
    "inout",
    "insert",
    "int",
    "integer",
    "interval",
    "into",
    "is",
    "join",
    "key",
    "keys",
    "kill",
    "leading",
    "leave",
    "left",
    "like",
    "limit",
    "lines",
    "load",
    "lock",
    "long",
    "loop",
    "match",
    "mod",
    "natural",
    "not",
    "null",
    "numeric",
    "on",
    "option",
    "or",
    "order",
    "out",
    "outer",
    "precision",
    "primary",
    "procedure",
    "purge",
    "range",
    "read",
    "real",
    "references",
    "regexp",
    "release",
    "rename",
    "repeat",
    "replace",
    "require",
    "restrict",
    "return",
    "revoke",
    "right",
    "rlike",
    "schema",
    "schemas",
    "select",
    "set",
    "show",
    "smallint",
    "spatial",
    "sql",
    "ssl",
    "starting",
    "table",
    "terminated",
    "then",
    "to",
    "trailing",
    "trigger",
    "true",
    "undo",
    "union",
    "unique",
    "unlock",
    "unsigned",
    "update",
    "usage",
    "use",
    "using",
    "values",
    "varchar",
    "varying",
    "when",
    "where",
    "while",
    "with",
    "write",
    "xor",
    "zerofill",
];

/// A DB instance identifier that a request gives to a new instance, in lower case as it is kept.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn identifier(parameter: &str, text: &str) -> Result<String, Fault> {
    if text.is_empty() {
        return Err(blank(parameter));
    }
    if text.len() > 63 {
        return Err(invalid(format!("The parameter {parameter} is not a valid identifier because it is longer than 63 characters.")));
    }
    let shape = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if !shape || text.ends_with('-') || text.contains("--") {
        return Err(invalid(format!(
            "The parameter {parameter} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens."
        )));
    }
    Ok(text.to_ascii_lowercase())
}

/// A master user name.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn master_user(text: Option<&str>) -> Result<String, Fault> {
    let text = text.filter(|t| !t.is_empty()).ok_or_else(|| blank("MasterUsername"))?;
    if text.len() > 16 || !text.starts_with(|c: char| c.is_ascii_alphabetic()) || !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return Err(invalid(format!("The parameter MasterUsername must be 1 to 16 letters, digits or underscores and begin with a letter: {text}")));
    }
    if reserved(text, RESERVED_USERS) {
        return Err(invalid(format!("MasterUsername {text} cannot be used as it is a reserved word used by the engine")));
    }
    Ok(text.to_owned())
}

/// A master user's password. The message never repeats it.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn password(text: Option<&str>) -> Result<String, Fault> {
    let text = text.filter(|t| !t.is_empty()).ok_or_else(|| blank("MasterUserPassword"))?;
    if text.bytes().any(|b| !b.is_ascii_graphic() || matches!(b, b'/' | b'@' | b'"')) {
        return Err(invalid(
            "The parameter MasterUserPassword is not a valid password. Only printable ASCII characters besides '/', '@', '\"', ' ' may be used.",
        ));
    }
    match text.len() {
        n if n < 8 => Err(invalid("The parameter MasterUserPassword is not a valid password because it is shorter than 8 characters.")),
        n if n > 41 => Err(invalid("The parameter MasterUserPassword is not a valid password because it is longer than 41 characters.")),
        _ => Ok(text.to_owned()),
    }
}

/// The name of the initial database; none when the request has none.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn database(text: Option<&str>) -> Result<Option<String>, Fault> {
    let Some(text) = text.filter(|t| !t.is_empty()) else { return Ok(None) };
    if text.len() > 64 {
        return Err(invalid("DBName must be at most 64 characters long."));
    }
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) || !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return Err(invalid("DBName must begin with a letter and contain only alphanumeric characters."));
    }
    if reserved(text, RESERVED_DATABASES) {
        return Err(invalid(format!("DBName {text} cannot be used. It is a reserved word for this engine")));
    }
    Ok(Some(text.to_owned()))
}

/// A port.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn port(parameter: &str, port: i32) -> Result<i32, Fault> {
    if (1150..=65535).contains(&port) {
        Ok(port)
    } else {
        Err(invalid(format!("Invalid value for {parameter}: {port}. Must be between 1150 and 65535.")))
    }
}

/// Days that backups are kept.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn retention(days: i32) -> Result<i32, Fault> {
    if (0..=35).contains(&days) { Ok(days) } else { Err(invalid(format!("Invalid backup retention period: {days}. Must be between 0 and 35."))) }
}

/// The certificate authority of the server's certificate.
///
/// # Errors
/// `CertificateNotFound`.
pub fn authority(name: Option<&str>) -> Result<String, Fault> {
    let name = name.unwrap_or("rds-ca-rsa2048-g1");
    if matches!(name, "rds-ca-rsa2048-g1" | "rds-ca-rsa4096-g1" | "rds-ca-ecc384-g1") {
        return Ok(name.to_owned());
    }
    Err(Fault::client("CertificateNotFound", format!("The certificate {name} doesn't exist.")).with_status(404))
}

/// A parameter that is needed and empty.
pub fn blank(parameter: &str) -> Fault {
    invalid(format!("The parameter {parameter} must be provided and must not be blank."))
}

fn reserved(text: &str, own: &[&str]) -> bool {
    let lower = text.to_ascii_lowercase();
    own.contains(&lower.as_str()) || KEYWORDS.contains(&lower.as_str())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_keep_to_the_rules_and_come_out_lower_case() {
        assert_eq!(identifier("DBInstanceIdentifier", "WordPress-1").unwrap(), "wordpress-1");
        assert!(identifier("DBInstanceIdentifier", &"a".repeat(63)).is_ok());
        for bad in ["", "1a", "-a", "a-", "a--b", "a_b", "a b", "日本", &"a".repeat(64)] {
            assert_eq!(identifier("DBInstanceIdentifier", bad).unwrap_err().code, "InvalidParameterValue", "{bad}");
        }
    }

    #[test]
    fn passwords_are_checked_and_never_repeated() {
        assert_eq!(password(Some("correct-horse-9")).unwrap(), "correct-horse-9");
        assert!(password(Some(&"x".repeat(41))).is_ok());
        assert_eq!(
            password(Some("short-7")).unwrap_err().message,
            "The parameter MasterUserPassword is not a valid password because it is shorter than 8 characters."
        );
        for bad in ["", "1234567", "has a space", "has/slash", "has@sign9", "has\"quote", "new\nline9", "日本語の長いパスワード", &"x".repeat(42)]
        {
            let fault = password(Some(bad)).unwrap_err();
            assert_eq!(fault.code, "InvalidParameterValue");
            assert!(bad.is_empty() || !fault.message.contains(bad));
        }
        assert_eq!(password(None).unwrap_err().code, "InvalidParameterValue");
    }

    #[test]
    fn users_and_databases_may_not_be_reserved() {
        assert_eq!(master_user(Some("admin")).unwrap(), "admin");
        for bad in ["", "RdsAdmin", "rdsrepladmin", "select", "1admin", "ad-min", "a234567890123456x", "admin'"] {
            assert_eq!(master_user(Some(bad)).unwrap_err().code, "InvalidParameterValue", "{bad}");
        }
        assert_eq!(database(Some("wordpress")).unwrap().as_deref(), Some("wordpress"));
        assert_eq!(database(Some("")).unwrap(), None);
        for bad in ["1db", "my-db", "mysql", "Select", &"d".repeat(65), "a`b"] {
            assert_eq!(database(Some(bad)).unwrap_err().code, "InvalidParameterValue", "{bad}");
        }
    }

    #[test]
    fn numbers_have_their_ranges() {
        for (p, good) in [(1149, false), (1150, true), (3306, true), (65535, true), (65536, false), (-1, false)] {
            assert_eq!(port("Port", p).is_ok(), good, "{p}");
        }
        assert!(retention(0).is_ok() && retention(35).is_ok() && retention(36).is_err() && retention(-1).is_err());
        assert_eq!(authority(Some("rds-ca-2019")).unwrap_err().status, 404);
    }
}
