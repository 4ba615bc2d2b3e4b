use super::*;

fn lines(found: &[Source]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn one_line_form() {
    let cases: &[(&str, &[&str])] = &[
        ("deb http://mirror.example.com/debian bookworm main contrib", &["deb http://mirror.example.com/debian bookworm main"]),
        ("deb http://mirror.example.com/debian/ bookworm-updates main # why", &["deb http://mirror.example.com/debian bookworm-updates main"]),
        (
            "deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://a.example.com/x bookworm main",
            &["deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] https://a.example.com/x bookworm main"],
        ),
        ("deb\thttp://a.example.com/debian-security\tbookworm-security\tmain", &["deb http://a.example.com/debian-security bookworm-security main"]),
        // another release, sources, another vendor, no component, backports, comments, nonsense
        ("deb http://a.example.com/debian trixie main", &[]),
        ("deb-src http://a.example.com/debian bookworm main", &[]),
        ("deb [signed-by=/etc/apt/keyrings/vendor.gpg] http://apt.vendor.example.com bookworm main", &[]),
        ("deb http://apt.vendor.example.com bookworm main", &[]),
        ("deb http://a.example.com/debian bookworm contrib", &[]),
        ("deb http://a.example.com/debian bookworm-backports main", &[]),
        ("deb cdrom:[Debian]/ bookworm main", &[]),
        ("# deb http://a.example.com/debian bookworm main", &[]),
        ("deb [ http://a.example.com/debian bookworm main", &[]),
        ("deb http://a.example.com/debian", &[]),
        ("deb http://a.example.com/'$(x)/debian bookworm main", &[]),
        ("", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(&one_line(text)), *expected, "{text}");
    }
}

#[test]
fn deb822_form() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Types: deb\n# a comment\nURIs: http://a.example.com/debian\nSuites: bookworm bookworm-updates\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\n\
             Types: deb deb-src\nURIs: http://a.example.com/debian-security\nSuites: bookworm-security\nComponents: main non-free\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n",
            &[
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://a.example.com/debian bookworm main",
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://a.example.com/debian bookworm-updates main",
                "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://a.example.com/debian-security bookworm-security main",
            ],
        ),
        (
            "types: deb\nuris:\n http://a.example.com/debian\n http://b.example.com/debian\nSUITES: bookworm\nComponents: main",
            &["deb http://a.example.com/debian bookworm main", "deb http://b.example.com/debian bookworm main"],
        ),
        ("Enabled: no\nTypes: deb\nURIs: http://a.example.com/debian\nSuites: bookworm\nComponents: main", &[]),
        ("Types: deb-src\nURIs: http://a.example.com/debian\nSuites: bookworm\nComponents: main", &[]),
        (
            "Types: deb\nURIs: http://a.example.com/vendor\nSuites: bookworm\nComponents: main\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc",
            &[],
        ),
        ("Types: deb\nSuites: bookworm\nComponents: main", &[]),
        ("a line without a colon\n leading blank", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(&deb822(text)), *expected, "{text}");
    }
}

#[test]
fn a_mirror_has_its_security_suite_beside_it() {
    let full = of_mirror("http://m.example.com/debian/", Some("/k.gpg"));
    assert_eq!(
        lines(&full),
        [
            "deb [signed-by=/k.gpg] http://m.example.com/debian bookworm main",
            "deb [signed-by=/k.gpg] http://m.example.com/debian bookworm-updates main",
            "deb [signed-by=/k.gpg] http://m.example.com/debian-security bookworm-security main"
        ]
    );
    assert_eq!(lines(&of_mirror("http://m.example.com/snapshot", None)), ["deb http://m.example.com/snapshot bookworm main"]);
}

#[test]
fn a_host_is_read_in_both_forms_without_duplicates() {
    let dir = tempfile::tempdir().unwrap();
    let parts = dir.path().join("sources.list.d");
    std::fs::create_dir(&parts).unwrap();
    assert!(of_host(dir.path()).unwrap().is_empty());
    std::fs::write(dir.path().join("sources.list"), "deb http://a.example.com/debian bookworm main\n").unwrap();
    std::fs::write(parts.join("z.sources"), "Types: deb\nURIs: http://a.example.com/debian\nSuites: bookworm bookworm-updates\nComponents: main\n")
        .unwrap();
    std::fs::write(parts.join("vendor.list"), "deb https://v.example.com/apt stable main\n").unwrap();
    std::fs::write(parts.join("old.list.save"), "deb http://old.example.com/debian bookworm main\n").unwrap();
    let mirrors = dir.path().join("mirrors");
    std::fs::write(&mirrors, "# list\nhttp://c.example.com/debian-security/\n").unwrap();
    std::fs::write(
        parts.join("security.list"),
        format!("deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] mirror+file:{} bookworm-security main\n", mirrors.display()),
    )
    .unwrap();
    let found = of_host(dir.path()).unwrap();
    assert_eq!(
        lines(&found),
        [
            "deb http://a.example.com/debian bookworm main",
            "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://c.example.com/debian-security bookworm-security main",
            "deb http://a.example.com/debian bookworm-updates main"
        ]
    );
}

#[test]
fn a_host_of_another_release_gives_nothing() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(
        dir.path().join("sources.list"),
        "deb http://a.example.com/debian trixie main\ndeb http://a.example.com/debian bookworm-updates main\n",
    )
    .unwrap();
    assert!(of_host(dir.path()).unwrap().is_empty());
}

proptest::proptest! {
    #[test]
    fn any_text_is_survived_and_gives_only_safe_lines(text in "(?s).{0,300}") {
        for source in one_line(&text).into_iter().chain(deb822(&text)) {
            let line = source.to_string();
            proptest::prop_assert!(line.lines().count() == 1 && line.starts_with("deb "), "{line}");
        }
    }
}
