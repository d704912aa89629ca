"""Pictures inside a page: only what draws, under names that no other picture of the page has."""

from __future__ import annotations

import re
from html import escape
from typing import Final
from xml.etree import ElementTree

from rightscheck.report.visible import visible

_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_DRAWING: Final = re.compile(
    re.escape(_NAMESPACE) + "(?:svg|g|defs|rect|circle|ellipse|line|polyline|polygon|path|text|tspan|marker|pattern|"
    "clipPath|linearGradient|radialGradient|stop|use)"
)
_TARGET: Final = re.compile(r"url\(\s*#([\w.-]+)\s*\)")


def inline(svg: str, *, name: str, prefix: str) -> str:
    """A picture as an element of HTML with a name.

    Elements that do not draw, attributes that run something and addresses outside are left out: the texts of a picture
    come from files that others wrote. Every id gets the prefix.

    Raises:
        ValueError: this is no SVG.
    """
    try:
        # Expat reads no file and no address, and stops where entities would grow.
        root = ElementTree.fromstring(visible(svg, directed=True))  # noqa: S314
    except ElementTree.ParseError as error:
        raise ValueError(f"this picture is no SVG: {error}") from None
    if root.tag != f"{_NAMESPACE}svg":
        raise ValueError("this picture is no SVG: its first element is another.")
    for key in ("role", "aria-label", "aria-labelledby", "aria-describedby"):
        root.attrib.pop(key, None)
    return _written(root, prefix, f' role="img" aria-label="{escape(name)}"')


def _written(element: ElementTree.Element, prefix: str, more: str = "") -> str:
    tag = element.tag.removeprefix(_NAMESPACE)
    attributes = "".join(_attribute(key, value, prefix) for key, value in element.attrib.items())
    parts = [escape(element.text or "", quote=False)]
    for child in element:
        if _DRAWING.fullmatch(child.tag):
            parts.append(_written(child, prefix))
        parts.append(escape(child.tail or "", quote=False))
    return f"<{tag}{attributes}{more}>{''.join(parts)}</{tag}>"


def _attribute(key: str, value: str, prefix: str) -> str:
    if key == "id":
        value = prefix + value
    elif key == "href":
        if not value.startswith("#"):
            return ""
        value = f"#{prefix}{value[1:]}"
    elif key.startswith(("on", "{")) or "url(" in _TARGET.sub("", value).lower():
        return ""
    else:
        value = _TARGET.sub(rf"url(#{prefix}\1)", value)
    return f' {key}="{escape(value)}"'
