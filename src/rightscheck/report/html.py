"""Documents as one HTML page that needs nothing else: no script, no font, no link outside."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from rightscheck.report.model import Document, Heading, Item, Items, Paragraph, Picture, Table, plain

_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
figure { margin: 1.5rem 0; }
figure svg { max-width: 100%; height: auto; background: #fff; }
.faint { font-size: 0.9rem; }
.strong { font-weight: 600; }
.mark { font-family: ui-monospace, monospace; }
"""


def render(document: Document) -> str:
    """The document as a whole page. Text from files is escaped, so that it stays text."""
    title = next((block.text for block in document.blocks if isinstance(block, Heading)), "rightscheck")
    lines = [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_blocks(document),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _blocks(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        elif isinstance(block, Paragraph):
            tone = f' class="{block.tone}"' if block.tone != "plain" else ""
            yield f"<p{tone}>{escape(plain(block.text))}</p>"
        elif isinstance(block, Items):
            yield from _items(block.items)
        elif isinstance(block, Picture):
            yield f"<figure>{block.svg}<figcaption>{escape(block.text)}</figcaption></figure>"
        elif isinstance(block, Table):
            yield '<table tabindex="0">'
            header = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in block.header)
            yield f"<thead><tr>{header}</tr></thead><tbody>"
            for first, *rest in block.rows:
                cells = "".join(f"<td>{escape(plain(cell))}</td>" for cell in rest)
                yield f'<tr><th scope="row">{escape(plain(first))}</th>{cells}</tr>'
            yield "</tbody></table>"


def _items(items: tuple[Item, ...]) -> Iterator[str]:
    yield "<ul>"
    for item in items:
        mark = f'<span class="mark">{escape(item.mark)}</span> ' if item.mark else ""
        yield f"<li>{mark}{escape(plain(item.text))}"
        if item.items:
            yield from _items(item.items)
        yield "</li>"
    yield "</ul>"
