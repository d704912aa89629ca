"""Exchange with other programs: Uwazi, the HURIDOCS Events Standard Formats, and JSON-LD. See docs/exchange.md."""
