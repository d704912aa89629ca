#!/usr/bin/env python3
"""`axe.py SCRIPT FILE...`: run axe on pages in headless Chromium; one line of JSON for each page."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

RUN = "var done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done)"
OPTIONS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def main() -> None:
    """Print what axe finds."""
    script, *files = sys.argv[1:]
    options = Options()
    for one in OPTIONS:
        options.add_argument(one)
    options.binary_location = "/usr/bin/chromium"
    browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    browser.set_script_timeout(300)
    try:
        for file in files:
            browser.get(Path(file).as_uri())
            browser.execute_script(Path(script).read_text(encoding="utf-8"))
            found = browser.execute_async_script(RUN)
            violations = [
                {"id": one["id"], "help": one["help"], "number": len(one["nodes"]), "html": one["nodes"][0]["html"]}
                for one in found["violations"]
            ]
            print(json.dumps({"version": found["testEngine"]["version"], "violations": violations}))
    finally:
        browser.quit()


if __name__ == "__main__":
    main()
