//! How far a build is, read from what its programs print.

/// Something to show people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done, such as `installing packages`.
    pub step: &'static str,
    /// Of the whole, 0 to 100; never falls within one build or extraction.
    pub percent: u8,
    /// Packages, or megabytes, done in this step.
    pub done: u64,
    /// How many there are, once that is known.
    pub total: Option<u64>,
    /// The package or the like in work; may be empty.
    pub detail: String,
}

/// Follows the lines of one build.
#[derive(Debug)]
pub(crate) struct Follower {
    step: &'static str,
    percent: u8,
    /// Packages of this half of the build: first those that everything needs, then the rest.
    total: Option<u64>,
    fetched: u64,
    unpacked: u64,
    configured: u64,
    rest: bool,
}

impl Follower {
    pub fn new() -> Self {
        Self { step: "reading package lists", percent: 0, total: None, fetched: 0, unpacked: 0, configured: 0, rest: false }
    }

    /// What a line tells, when it tells something.
    pub fn line(&mut self, line: &str) -> Option<Progress> {
        match line.split_once(' ')? {
            ("I:", message) => self.message(message),
            ("0", _) => {
                self.total = Some(line.strip_prefix("0 upgraded, ")?.split_once(" newly installed")?.0.parse().ok()?);
                Some(self.report(0, ""))
            }
            (verb, rest) if verb.starts_with("Get:") && self.step.starts_with("downloading") => {
                self.fetched += 1;
                self.advance(if self.rest { (40, 50) } else { (4, 12) }, self.fetched, 1);
                Some(self.report(self.fetched, rest.split(' ').nth(3)?))
            }
            ("Unpacking", rest) => {
                self.unpacked += 1;
                self.install(rest.split(' ').next()?)
            }
            ("Setting", rest) => {
                self.configured += 1;
                self.install(rest.split(' ').nth(1)?)
            }
            _ => None,
        }
    }

    fn message(&mut self, message: &str) -> Option<Progress> {
        let (step, percent) = match message {
            m if m.starts_with("running apt-get update") => ("reading package lists", 1),
            m if m.starts_with("downloading packages") => ("downloading the base", 4),
            m if m.starts_with("extracting archives") => ("unpacking the base", 12),
            m if m.starts_with("installing essential") => ("installing the base", 18),
            m if m.starts_with("installing remaining") => ("downloading packages", 40),
            m if m.starts_with("running --customize-hook") => ("configuring", 84),
            m if m.starts_with("cleaning") => ("cleaning up", 88),
            m if m.starts_with("creating tarball") => ("writing the archive", 90),
            m if m.starts_with("done") => ("writing the archive", 98),
            _ => return None,
        };
        if step == "downloading packages" {
            *self = Self { percent: self.percent, rest: true, ..Self::new() };
        } else if step == "configuring" {
            self.total = None;
        }
        self.step = step;
        self.percent = self.percent.max(percent);
        Some(self.report(0, ""))
    }

    /// A package is unpacked, then configured; the two alternate.
    fn install(&mut self, package: &str) -> Option<Progress> {
        if self.rest {
            self.step = "installing packages";
        }
        self.advance(if self.rest { (50, 84) } else { (18, 40) }, self.unpacked + self.configured, 2);
        Some(self.report(self.configured, package))
    }

    /// `done` of `each` times the packages stands for this stretch of the whole.
    fn advance(&mut self, (start, end): (u8, u8), done: u64, each: u64) {
        let total = self.total.unwrap_or(0).max(1) * each;
        let share = u64::from(end - start) * done.min(total) / total;
        self.percent = self.percent.max(start + u8::try_from(share).unwrap_or(0));
    }

    fn report(&self, done: u64, detail: &str) -> Progress {
        let detail = detail.split(':').next().unwrap_or_default().to_owned();
        Progress { step: self.step, percent: self.percent, done, total: self.total, detail }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_rises_from_the_lists_to_the_archive() {
        let lines = "I: running apt-get update...\nGet:1 http://m.example.com/debian bookworm InRelease [151 kB]\nI: downloading packages with apt...\n\
            0 upgraded, 2 newly installed, 0 to remove and 0 not upgraded.\nGet:1 http://m.example.com/debian bookworm/main amd64 dash amd64 1 [9 kB]\n\
            I: extracting archives...\nI: installing essential packages...\nUnpacking dash (1) ...\nSetting up dash (1) ...\n\
            I: installing remaining packages inside the chroot...\n0 upgraded, 4 newly installed, 0 to remove and 0 not upgraded.\n\
            Unpacking curl (7) ...\nUnpacking less (7) ...\nSetting up curl (7) ...\nSetting up libx:amd64 (7) ...\nProcessing triggers for man-db\n\
            I: running --customize-hook in shell: sh\nI: cleaning package lists and apt cache...\nI: creating tarball...\nI: done\nnoise";
        let mut follower = Follower::new();
        let seen: Vec<Progress> = lines.lines().filter_map(|line| follower.line(line)).collect();
        assert!(seen.windows(2).all(|pair| pair[0].percent <= pair[1].percent), "{seen:#?}");
        assert_eq!(seen.last().unwrap().percent, 98);
        let libx = seen.iter().find(|progress| progress.detail == "libx").unwrap();
        assert_eq!((libx.step, libx.done, libx.total, libx.percent), ("installing packages", 2, Some(4), 67));
    }
}
