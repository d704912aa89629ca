"""Findings and law pages as documents: one document model, built once, rendered by one module for each format."""
