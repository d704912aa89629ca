"""`python -m rightscheck.cli`."""

import sys

from rightscheck.cli import main

sys.exit(main())
