"""The law as data: vocabulary, States, instruments, authorities, standards of proof, concepts and norms, loaded
into one pack."""
