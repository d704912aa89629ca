"""`rightscheck ask`: an interview over the open questions of a case, whose answers are written into its file."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import TYPE_CHECKING

from rightscheck.cli.common import known_norms, the_deriver, the_pack, wrong_call
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.casefile.working import WorkingCopy
    from rightscheck.cli.dialogue import Dialogue
    from rightscheck.law.pack import Pack


def today() -> date:
    """The day that is noted beside a question that nobody could answer."""
    return date.today()


def ask(options: argparse.Namespace) -> int:
    """`rightscheck ask`.

    Returns:
        0 when the interview ended, in whatever way; 2 when the last answer could not be saved; 130 after Ctrl-C.
    """
    from rightscheck.casefile.working import WorkingCopy
    from rightscheck.cli import INTERRUPTED, OK
    from rightscheck.cli.dialogue import Dialogue, Said
    from rightscheck.cli.interviewing import Interview
    from rightscheck.interview.closing import closing, command, review, review_data
    from rightscheck.interview.session import Session

    if options.format != "text" and not options.review:
        raise wrong_call("--format", "an interview is text. Say another form with --review.")
    pack = the_pack(options)
    known_norms(options, pack)
    if options.review:
        session = Session(WorkingCopy(options.case, pack), the_deriver(options), norms=options.norm)
        if options.format == "json":
            write_json(json.dumps(review_data(session), indent=1, ensure_ascii=False) + "\n")
        else:
            show(review(session), options.format)
        return OK
    dialogue = Dialogue()
    try:
        working = _the_file(options, pack, dialogue)
    except (Said, KeyboardInterrupt) as left:
        dialogue.say()
        dialogue.say("Nothing was written.")
        return OK if isinstance(left, Said) else INTERRUPTED
    session = Session(working, the_deriver(options), norms=options.norm, again=options.again)
    interview = Interview(session, dialogue, today, most=options.most)
    code = OK
    try:
        interview.run()
    except KeyboardInterrupt:
        dialogue.say()
        code = INTERRUPTED
    dialogue.say()
    show(closing(session, interview.answered), "text")
    # Not wrapped: it is there to be copied.
    write(f"\nThe report:\n  {command(session, str(options.case))}\n")
    return 2 if interview.lost else code


def _the_file(options: argparse.Namespace, pack: Pack, dialogue: Dialogue) -> WorkingCopy:
    """The case file, which is begun now where there is none, or only the example.

    Raises:
        Said: it was not begun.
    """
    from rightscheck.casefile.amend import Edit
    from rightscheck.casefile.working import WorkingCopy, create
    from rightscheck.cli.dialogue import Said
    from rightscheck.cli.opening import a_case
    from rightscheck.interview.newcase import case_id, case_text, is_example

    path = options.case
    if not path.exists() and not path.is_symlink():
        if not path.parent.is_dir():
            raise InputError(
                [Problem(str(path), 0, 0, "", "there is no such folder. Make it, or choose another name.")]
            )
        if not dialogue.sure(f"There is no file {path}. Is it to be begun now?", default=True):
            raise Said("quit")
        text = case_text(case_id(path), a_case(dialogue, pack, today()))
        try:
            create(path, text)
        except FileExistsError:
            message = "this file was made by somebody else meanwhile and is not overwritten. Choose another name."
            raise InputError([Problem(str(path), 0, 0, "", message)]) from None
        dialogue.say(f"Written: {path}. From here on every answer is saved at once.")
        return WorkingCopy(path, pack)
    working = WorkingCopy(path, pack)
    working.writable()
    if is_example(working.text):
        if not dialogue.sure(f"{path} is still the example of `rightscheck new`. Shall your case take its place?"):
            raise Said("quit")
        text = case_text(case_id(path), a_case(dialogue, pack, today()))
        working.save([lambda draft: Edit(0, draft.text, text)], "the beginning of the case")
        working.steps.clear()
        dialogue.say(f"Written: {path}. From here on every answer is saved at once.")
    return working
