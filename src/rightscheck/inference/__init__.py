"""Inference: a tree and its leaf values become node values and a derivation."""
