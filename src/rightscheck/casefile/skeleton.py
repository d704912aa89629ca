"""The case file to start from."""

from typing import Final

SKELETON: Final = """\
# A case file for rightscheck. Everything here is an example: replace it with your case.
# Lines that begin with # are comments. `rightscheck facts` lists what can be stated; `rightscheck schema case` prints
# a schema with which an editor completes and checks while you type:
#   rightscheck schema case > case.schema.json
# yaml-language-server: $schema=case.schema.json

case: my-case                       # a short name: letters, digits, - and _
title: Removal of A. from one State to another
# assessed_on: 2026-01-31           # for acts that are still to come: the day on which they are judged

people:
  a:
    name: A.
    nationality: [Kazakhstan]       # State names or three-letter codes; XXA = stateless

sources:                            # who says so; `rightscheck facts` and the guide list the kinds of source
  counsel: {title: Statement of counsel, by: Counsel, kind: party_statement, speaks_for: applicant}
  police: {title: Police report, by: Police, kind: party_statement, speaks_for: Italy}
  # press: {title: Article, by: Newspaper, kind: media_report, speaks_for: none, via: counsel}

acts:                               # what a State did
  removal: {kind: removal, of: [a], by: Italy, to: Kazakhstan, date: 2013-05-31}
  custody: {kind: detention, of: [a], by: Italy, date: 2013-05-29/2013-05-31}   # some time between these days
  # A removal that is still to come: status: pending, and no date.

facts:                              # one thing each; leave out what nobody states: unknown is not no
  - {about: removal, asylum_application_filed: no, asserted_by: [police]}
  - about: removal
    remedy_access: prevented
    asserted_by: [{source: counsel, at: "page 2"}]
    denied_by: [police]             # also: conceded_by (against the own interest), found_by (a court)

# assessments:                      # your own answer to an element; shown apart from the facts, privileged
#   - {element: cat-3.substantial-grounds, about: removal, person: a, answer: yes, by: Counsel, reasons: "..."}
"""
