"""Proofs about a rule pack: what can never hold, whatever the facts of a case may be."""
