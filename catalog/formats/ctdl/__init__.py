"""CTDL JSON-LD, the Credential Transparency Description Language: a reader and a writer."""

from catalog.formats.ctdl.reader import FORMAT, entries, recognises

__all__ = ["FORMAT", "entries", "recognises"]
