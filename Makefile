.PHONY: demo test bench

# A WordPress on an instance in a public subnet, with its MariaDB in private ones.
demo:
	scripts/demo

# Everything: tidy, unit, kernel, clients, acceptance as root and as an ordinary user, faults.
test:
	scripts/test

# The numbers of SPEC.md, beside their peers.
bench:
	scripts/bench
