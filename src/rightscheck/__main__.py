"""`python -m rightscheck`."""

import sys

from rightscheck.cli import main

sys.exit(main())
