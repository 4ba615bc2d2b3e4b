//! The system calls that nothing in a machine may make: those that touch the host's kernel rather than the machine.
//!
//! The user namespace refuses most of them already; the filter takes their code out of the guest's reach, so that a mistake
//! in the kernel's checks is not enough. They answer EPERM, which systemd and others take as "not allowed here".

use crate::sys;
use std::io;

/// The kernel's name of this processor's own system calls; see linux/audit.h.
#[cfg(target_arch = "x86_64")]
const NATIVE: u32 = 0xc000_003e;
#[cfg(target_arch = "aarch64")]
const NATIVE: u32 = 0xc000_00b7;

/// On x86-64, numbers from here on are the x32 form of the same calls, which would pass a list of numbers.
const X32: u32 = 0x4000_0000;

const REFUSED: &[libc::c_long] = &[
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_open_by_handle_at,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_userfaultfd,
    libc::SYS_perf_event_open,
    libc::SYS_bpf,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_quotactl,
    libc::SYS_nfsservctl,
    libc::SYS_lookup_dcookie,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
];

/// Puts the filter on this process and everything it will start.
///
/// # Errors
/// When the kernel has no seccomp.
pub fn apply() -> io::Result<()> {
    sys::install_filter(&program())
}

/// The program: another architecture and x32 get ENOSYS, the refused calls EPERM, everything else passes.
fn program() -> Vec<libc::sock_filter> {
    let statement = |code: u32, k: u32| libc::sock_filter { code: u16::try_from(code).unwrap_or(0), jt: 0, jf: 0, k };
    let skip_unless = |code: u32, k: u32| libc::sock_filter { code: u16::try_from(libc::BPF_JMP | code | libc::BPF_K).unwrap_or(0), jt: 0, jf: 1, k };
    let answer = |errno: i32| statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ERRNO | errno.unsigned_abs());
    let load = |offset: u32| statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, offset);
    let mut program = vec![
        load(4),
        libc::sock_filter { jt: 1, jf: 0, ..skip_unless(libc::BPF_JEQ, NATIVE) },
        answer(libc::ENOSYS),
        load(0),
        skip_unless(libc::BPF_JGE, X32),
        answer(libc::ENOSYS),
    ];
    for number in REFUSED {
        program.push(skip_unless(libc::BPF_JEQ, u32::try_from(*number).unwrap_or(u32::MAX)));
        program.push(answer(libc::EPERM));
    }
    program.push(statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW));
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Answers as the kernel would.
    fn run(arch: u32, number: u32) -> u32 {
        let (program, mut at, mut value) = (program(), 0_usize, 0_u32);
        loop {
            let step = program[at];
            at += 1;
            match u32::from(step.code) {
                code if code == libc::BPF_LD | libc::BPF_W | libc::BPF_ABS => value = if step.k == 4 { arch } else { number },
                code if code == libc::BPF_RET | libc::BPF_K => return step.k,
                code => {
                    let holds = if code & 0xf0 == libc::BPF_JGE { value >= step.k } else { value == step.k };
                    at += usize::from(if holds { step.jt } else { step.jf });
                }
            }
        }
    }

    #[test]
    fn refuses_what_is_listed_and_nothing_else() {
        let number = |n: libc::c_long| u32::try_from(n).unwrap();
        let errno = |e: i32| libc::SECCOMP_RET_ERRNO | e.unsigned_abs();
        for refused in REFUSED {
            assert_eq!(run(NATIVE, number(*refused)), errno(libc::EPERM));
        }
        for allowed in [libc::SYS_read, libc::SYS_mount, libc::SYS_ptrace, libc::SYS_reboot, libc::SYS_io_uring_setup, libc::SYS_clone3] {
            assert_eq!(run(NATIVE, number(allowed)), libc::SECCOMP_RET_ALLOW);
        }
        assert_eq!(run(0x4000_0003, 1), errno(libc::ENOSYS), "32-bit calls have other numbers");
        assert_eq!(run(NATIVE, X32 | 1), errno(libc::ENOSYS));
    }
}
