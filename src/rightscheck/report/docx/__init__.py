"""Documents as Office Open XML (ISO/IEC 29500), for Word and LibreOffice.

python-docx makes the package. The body is written as WordprocessingML, which is quick and gives what python-docx lacks:
footnotes, links inside the document, text from right to left. Styles, lists and settings are files beside this module.
"""

from rightscheck.report.docx.render import render

__all__ = ["render"]
