"""Made-up tables in the shape of public ones, for tests, examples and benchmarks.

Nobody in them exists: identifiers begin with SYN, places and codes say TEST. The same seed gives the same rows, however
many are made. Rows come in chunks, so memory stays flat.

    python -m rightscheck.bulk.synthetic ice-removals --rows 1000000 --seed 1 -o removals.csv
"""

from rightscheck.bulk.synthetic.files import write
from rightscheck.bulk.synthetic.rows import Odd
from rightscheck.bulk.synthetic.tables import credible_fear, eoir, ice_detention_stints, ice_removals

__all__ = ["Odd", "credible_fear", "eoir", "ice_detention_stints", "ice_removals", "write"]
