"""A second reader of derivations: it confirms each step of a finding against the text of the norm, with rules and
tables of its own. It knows the law and the JSON of a finding, and nothing of how findings are made."""
