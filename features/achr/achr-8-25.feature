Feature: Guarantees and judicial protection in proceedings on removal (ACHR arts 8 and 25)

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: Minimum guarantees

    @breach
    Scenario Outline: A guarantee was missing
      Given <what>
      When the case is checked
      Then Bolivia's breach of achr-8-25 is indicated, resting on "<why>"

      Examples:
        | what                                                                                                                 | why             |
        | Alma could not submit reasons against removal at all                                                                 | not-heard       |
        | Alma could submit reasons against removal only afterwards                                                            | not-heard       |
        | no grounds of the measure were disclosed to Alma by the time it took effect                                          | not-heard       |
        | Alma was neither identified nor interviewed nor heard before removal                                                 | not-heard       |
        | Alma went through an identity check only before removal                                                              | not-heard       |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                                        | not-assisted    |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part       | not-assisted    |
        | no interpreter was provided for Alma in the procedure on removal or protection                                       | not-assisted    |
        | there was no decision on the removal of Alma                                                                         | no-own-decision |
        | the written order was not served on Alma, or only after removal                                                      | no-own-decision |
        | no written order against Alma exists                                                                                 | no-own-decision |
        | Bolivia acted against Alma outside any procedure                                                                     | no-own-decision |
        | the order of Bolivia against Alma was signed by another authority, or a required step, opinion or reason was missing | no-own-decision |
        | the law of Bolivia forbids the measure against Alma                                                                  | no-own-decision |
        | Alma was prevented in practice from using a remedy against the removal                                               | no-recourse     |
        | the law of Bolivia gave Alma no remedy against the removal                                                           | no-recourse     |
        | no body reviewed the measure against Alma before it was carried out                                                  | no-recourse     |
        | Alma was removed before an appeal could be lodged or decided                                                         | no-recourse     |
        | Alma was removed although a domestic body had suspended the removal                                                  | no-recourse     |
        | Alma had a remedy against the removal only after it                                                                  | no-recourse     |
        | Alma had no remedy that could reach the removal                                                                      | no-recourse     |

    @breach
    Scenario Outline: Not told of consular assistance in custody
      Given Bolivia detained Alma on 22 February 2001
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-8-25 is indicated, resting on "not-assisted"

      Examples:
        | what                                                                       |
        | Alma was never told of the right to consular contact                       |
        | Alma was told of the right to consular contact months later or after trial |

    @twin
    Scenario Outline: Years in custody
      Given Bolivia detained Alma on 22 February 1995
      And <what>
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | what                                     | verdict      |
        | Alma was kept in detention for 1460 days | indicated    |
        | Alma was kept in detention for 1459 days | undetermined |

    @compliance
    Scenario: Heard, and a court reviewed it
      Given Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And the removal of Alma was decided with individual reasons
      And the written order was served on Alma with time to act before execution
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then achr-8-25 as it stands is no breach

    @twin
    Scenario Outline: A court reviewed it, and yet
      Given a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | what                                                                | verdict      |
        | Alma was removed before an appeal could be lodged or decided        | indicated    |
        | Alma was removed although a domestic body had suspended the removal | indicated    |
        | Alma had a remedy against the removal only after it                 | undetermined |

    @unknown
    Scenario: Nobody says anything of the procedure
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then achr-8-25 is undetermined
      And achr-8-25 as it stands is no breach

    @dispute
    Scenario: The guarantees are for the State to show
      Given the applicant says that Alma could not submit reasons against removal at all
      And Bolivia says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then achr-8-25 is indicated

    @exception
    Scenario: Security does not excuse it
      Given Alma could not submit reasons against removal at all
      And Bolivia invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then achr-8-25 is indicated

    @twin
    Scenario Outline: Carried out, to come, or given up
      Given the case is assessed on 1 March 2001
      And <status>
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | status                                                                                                  | verdict        |
        | Alma left or was evacuated to Peru without enforcement of an order                                      | indicated      |
        | the removal of Alma to Peru is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Peru is suspended for the time being                                             | indicated      |
        | the removal of Alma to Peru was ordered and not enforced, by choice or because another measure was used | indicated      |
        | the order to remove Alma to Peru lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Peru was ordered                                                                  | not_applicable |

    @twin
    Scenario Outline: Nothing that was missing
      Given <what>
      When the case is checked
      Then achr-8-25 is undetermined

      Examples:
        | what                                                                                               |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply  |
        | the facts and evidence behind the measure were disclosed to Alma by the time it took effect        |
        | Alma was interviewed on the personal situation before removal                                      |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure                       |
        | the removal of Alma was decided with individual reasons                                            |
        | the written order was served on Alma with time to act before execution                             |
        | the measure of Bolivia against Alma rested on a statute and on an order of the competent authority |
        | Alma used a remedy against the removal before it was carried out                                   |
        | a court looked at the merits of the measure against Alma with evidence open to both sides          |
        | Alma had a remedy that suspended the removal automatically                                         |

    @twin
    Scenario: Told of consular assistance on the day
      Given Bolivia detained Alma on 22 February 2001
      And Alma was told of the right to consular contact on the day of arrest
      When the case is checked
      Then achr-8-25 is undetermined

    @compliance @twin
    Scenario Outline: No interview, and yet an answer to the case
      Given Alma was neither identified nor interviewed nor heard before removal
      And <what>
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | what                                                                                                              | verdict      |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply                 | undetermined |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | indicated    |

    @compliance @twin
    Scenario Outline: A decision that is reasoned and served
      Given <form>
      And <served>
      And <basis>
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | form                                                    | served                                                                 | basis                                                                                                                | verdict   |
        | the removal of Alma was decided with individual reasons | the written order was served on Alma with time to act before execution | Bolivia acted against Alma outside any procedure                                                                     | indicated |
        | the removal of Alma was decided with individual reasons | the written order was served on Alma with time to act before execution | the order of Bolivia against Alma was signed by another authority, or a required step, opinion or reason was missing | indicated |
        | the removal of Alma was decided with individual reasons | the written order was served on Alma with time to act before execution | the law of Bolivia forbids the measure against Alma                                                                  | indicated |

    @exception @twin
    Scenario Outline: A law that was kept to, and a decision
      Given the law of Bolivia forbids the measure against Alma
      And <form>
      And <served>
      When the case is checked
      Then achr-8-25 is indicated

      Examples:
        | form                                                             | served                                                                 |
        | the removal of Alma was decided with individual reasons          | the written order was served on Alma with time to act before execution |
        | the removal of Alma was ordered in identical or standard wording | the written order was served on Alma with time to act before execution |
        | the removal of Alma was decided with individual reasons          | the written order was served on Alma late, at or just before execution |

    @compliance
    Scenario Outline: Every court review before the removal
      Given Alma had a remedy against the removal only after it
      And <review>
      When the case is checked
      Then achr-8-25 is <verdict>

      Examples:
        | review                                                                                    | verdict      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | undetermined |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | undetermined |
        | a court reviewed the measure against Alma without addressing the feared harm              | indicated    |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma    | indicated    |

    @dispute
    Scenario: The remedy is for the State to show
      Given the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Bolivia says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then achr-8-25 is indicated

    @compliance @twin
    Scenario Outline: When a decision of the person's own answers it
      Given <form>
      And <served>
      And <basis>
      When the case is checked
      Then the counter-argument "reasoned" <stands>

      Examples:
        | form                                                                   | served                                                                 | basis                                                                                              | stands         |
        | the removal of Alma was decided with individual reasons                | the written order was served on Alma with time to act before execution | Alma was interviewed on the personal situation before removal                                      | stands         |
        | the removal of Alma was decided with individual reasons                | the written order was served on Alma with time to act before execution | the measure of Bolivia against Alma rested on a statute and on an order of the competent authority | stands         |
        | the removal of Alma was decided with individual reasons                | Alma was interviewed on the personal situation before removal          | Alma was interviewed on the personal situation before removal                                      | does not stand |
        | the written order was served on Alma with time to act before execution | Alma was interviewed on the personal situation before removal          | Alma was interviewed on the personal situation before removal                                      | does not stand |
        | the removal of Alma was ordered in identical or standard wording       | the written order was served on Alma with time to act before execution | Alma was interviewed on the personal situation before removal                                      | does not stand |
        | the removal of Alma was decided with individual reasons                | the written order was served on Alma late, at or just before execution | Alma was interviewed on the personal situation before removal                                      | does not stand |
        | the removal of Alma was decided with individual reasons                | the written order was served on Alma with time to act before execution | the law of Bolivia forbids the measure against Alma                                                | does not stand |

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And Bo could not submit reasons against removal at all
      When the case is checked
      Then achr-8-25 does not apply for Bo because "not bound"
