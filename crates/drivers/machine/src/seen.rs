//! What a machine sees of its hardware: texts that are bound over the host's own.

use crate::cgroup::Memory;
use bonkei_spec::Limits;
use std::fmt::Write;

/// `/proc/meminfo` of a machine with `total` bytes; see proc_meminfo(5).
pub fn meminfo(total: u64, memory: Option<Memory>) -> String {
    let m = memory.unwrap_or_default();
    let free = total.saturating_sub(m.used);
    let available = (free + m.inactive_file + m.active_file + m.slab_reclaimable).min(total);
    let cached = m.file.max(m.active_file + m.inactive_file);
    let rows = [
        ("MemTotal", total),
        ("MemFree", free),
        ("MemAvailable", available),
        ("Buffers", 0),
        ("Cached", cached),
        ("SwapCached", 0),
        ("Active", m.active_file + m.anon),
        ("Inactive", m.inactive_file),
        ("Active(anon)", m.anon),
        ("Inactive(anon)", 0),
        ("Active(file)", m.active_file),
        ("Inactive(file)", m.inactive_file),
        ("Unevictable", 0),
        ("Mlocked", 0),
        ("SwapTotal", 0),
        ("SwapFree", 0),
        ("Dirty", 0),
        ("Writeback", 0),
        ("AnonPages", m.anon),
        ("Mapped", 0),
        ("Shmem", m.shmem),
        ("KReclaimable", m.slab_reclaimable),
        ("Slab", m.slab_reclaimable),
        ("SReclaimable", m.slab_reclaimable),
        ("SUnreclaim", 0),
        ("CommitLimit", total / 2),
        ("Committed_AS", m.anon + m.shmem),
    ];
    let mut text = String::with_capacity(rows.len() * 28);
    for (name, bytes) in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<16}{:>8} kB", format!("{name}:"), bytes / 1024);
    }
    text
}

/// How many processors a machine can really have: what its type says, at most what the host has.
pub fn processors(limits: &Limits, host: usize) -> usize {
    (limits.vcpus as usize).clamp(1, host.max(1))
}

/// Which of the processors in `allowed` machine `id` may use: as many as its type has, begun at a place of its own so that small machines spread.
pub fn choose(id: &str, limits: &Limits, allowed: &[usize]) -> Vec<usize> {
    let start = id.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let mut chosen: Vec<usize> =
        (0..processors(limits, allowed.len())).filter_map(|i| allowed.get(start.wrapping_add(i) % allowed.len()).copied()).collect();
    chosen.sort_unstable();
    chosen
}

/// The first `count` entries of the host's `/proc/cpuinfo`.
pub fn cpuinfo(host: &str, count: usize) -> String {
    host.split_inclusive("\n\n").take(count).collect()
}

/// `/sys/devices/system/cpu/online` for `count` processors.
pub fn online(count: usize) -> String {
    if count <= 1 { "0\n".into() } else { format!("0-{}\n", count - 1) }
}

/// `/sys/hypervisor/uuid`, by which a machine knows that it is in EC2 ("Detect whether a host is an EC2 instance"): begins with `ec2`, the rest from its id.
pub fn hypervisor_uuid(id: &str) -> String {
    let hex: String = hash(id).chars().take(29).collect();
    let all = format!("ec2{hex}");
    format!("{}-{}-{}-{}-{}\n", &all[..8], &all[8..12], &all[12..16], &all[16..20], &all[20..32])
}

/// The value of `container_uuid`, from which systemd makes the machine id of a new disk.
pub fn machine_uuid(id: &str) -> String {
    hash(&format!("machine {id}"))
}

/// 32 hexadecimal digits from a text: FNV-1a twice. It has to differ between ids, not to keep a secret.
fn hash(text: &str) -> String {
    let fnv = |seed: u64| text.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:016x}{:016x}", fnv(0xcbf2_9ce4_8422_2325), fnv(0x6c62_272e_07bb_0142))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(vcpus: u32) -> Limits {
        Limits { vcpus, memory_bytes: 1 << 30, pids: 100 }
    }

    #[test]
    fn meminfo_adds_up() {
        let memory =
            Memory { used: 600 << 20, anon: 400 << 20, file: 200 << 20, inactive_file: 150 << 20, active_file: 50 << 20, ..Memory::default() };
        let text = meminfo(1 << 30, Some(memory));
        assert!(text.starts_with("MemTotal:        1048576 kB\nMemFree:          434176 kB\nMemAvailable:     638976 kB\n"), "{text}");
        assert!(meminfo(1 << 30, None).contains("MemFree:         1048576 kB"));
    }

    #[test]
    fn processors_are_the_types_but_no_more_than_the_hosts() {
        assert_eq!(choose("i-1", &limits(2), &[0, 1]), [0, 1]);
        assert_eq!(choose("i-1", &limits(96), &[0, 1, 4]), [0, 1, 4]);
        assert_eq!(choose("i-1", &limits(1), &[3, 5]).len(), 1);
        let spread: std::collections::BTreeSet<_> = (0..20).flat_map(|i| choose(&format!("i-{i}"), &limits(1), &[0, 1, 2, 3])).collect();
        assert!(spread.len() > 2);
        assert_eq!(online(1), "0\n");
        assert_eq!(online(4), "0-3\n");
    }

    #[test]
    fn cpuinfo_has_one_entry_a_processor() {
        let host = "processor\t: 0\nx\t: y\n\nprocessor\t: 1\nx\t: y\n\n";
        assert_eq!(cpuinfo(host, 1), "processor\t: 0\nx\t: y\n\n");
        assert_eq!(cpuinfo(host, 2), host);
    }

    #[test]
    fn uuids_look_like_uuids_and_differ() {
        let uuid = hypervisor_uuid("i-0123456789abcdef0");
        assert!(uuid.starts_with("ec2") && uuid.len() == 37 && uuid.matches('-').count() == 4, "{uuid}");
        assert_ne!(uuid, hypervisor_uuid("i-0123456789abcdef1"));
        assert_eq!(machine_uuid("i-1").len(), 32);
    }
}
