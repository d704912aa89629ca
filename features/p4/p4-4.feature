Feature: No collective expulsion of aliens (Protocol No 4 ECHR art 4)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alma was or is to be removed together with others

  Rule: Each case must be looked at

    @breach
    Scenario Outline: Nobody looked at the person's case
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of p4-4 is indicated, resting on "<why>"

      Examples:
        | what                                                                | why               |
        | Alma was neither identified nor interviewed nor heard before removal | nobody-heard-them |
        | Alma went through an identity check only before removal             | nobody-heard-them |
        | there was no decision on the removal of Alma                        | no-decision       |

    @breach
    Scenario: Orders in the same words under a policy
      Given the applicant says that the removal of Alma was ordered in identical or standard wording
      And a detailed report says that orders or figures show that Italy directed a policy at the group of Alma
      When the case is checked
      Then Italy's breach of p4-4 is indicated, resting on "standard-orders-under-a-policy"

    @twin
    Scenario Outline: One of the two, or a hearing of minutes, leaves it open
      Given the applicant says that <what>
      When the case is checked
      Then p4-4 is undetermined

      Examples:
        | what                                                                        |
        | the removal of Alma was ordered in identical or standard wording            |
        | orders or figures show that Italy directed a policy at the group of Alma    |
        | Alma had a hearing of a few minutes before removal                          |

    @twin
    Scenario: Standard wording, and a group that was treated more strictly
      Given the applicant says that the removal of Alma was ordered in identical or standard wording
      And the applicant says that Italy treated the group of Alma more strictly than others
      When the case is checked
      Then p4-4 is undetermined

    @compliance
    Scenario Outline: A chance to be heard, or reasons of one's own
      Given a record shows that <what>
      When the case is checked
      Then p4-4 is no_breach_shown

      Examples:
        | what                                                                                                    |
        | Alma was interviewed on the personal situation before removal                                           |
        | Alma was identified before removal and could raise objections with staff, an interpreter or a consul    |
        | the removal of Alma was decided with individual reasons                                                 |

    @twin
    Scenario: Heard, and the order in standard wording
      Given Alma was identified before removal and could raise objections with staff, an interpreter or a consul
      And the removal of Alma was ordered in identical or standard wording
      When the case is checked
      Then p4-4 is no_breach_shown

    @exception @twin
    Scenario: Heard for form, under a policy against the group
      Given Alma was identified before removal and could raise objections with staff, an interpreter or a consul
      And the removal of Alma was ordered in identical or standard wording
      And the applicant says that orders or figures show that Italy directed a policy at the group of Alma
      When the case is checked
      Then Italy's breach of p4-4 is indicated
      And the counter-argument "looked-at-one-by-one" does not stand

    @twin
    Scenario Outline: A policy takes the weight from a hearing or from reasons, and does not by itself show that nobody looked
      Given <what>
      And the applicant says that orders or figures show that Italy directed a policy at the group of Alma
      When the case is checked
      Then p4-4 is undetermined

      Examples:
        | what                                                           |
        | Alma was interviewed on the personal situation before removal  |
        | the removal of Alma was decided with individual reasons        |

    @twin
    Scenario: Heard, and the group treated more strictly than others
      Given Alma was interviewed on the personal situation before removal
      And the applicant says that Italy treated the group of Alma more strictly than others
      When the case is checked
      Then p4-4 is no_breach_shown

    @dispute
    Scenario: Whether there was a policy is for the applicant to show
      Given Alma was interviewed on the personal situation before removal
      And the removal of Alma was ordered in identical or standard wording
      And the applicant says that orders or figures show that Italy directed a policy at the group of Alma
      And Italy says that Italy did not treat the group of Alma differently from others
      When the case is checked
      Then p4-4 is contested

    @unknown
    Scenario: Nobody says whether anybody looked at the case
      When the case is checked
      Then p4-4 is undetermined
      And the question "What contact with the person about the individual situation took place before removal?" is asked

    @dispute
    Scenario: Whether the person was heard is for the State to show
      Given the applicant says that Alma went through an identity check only before removal
      And Italy says that Alma was interviewed on the personal situation before removal
      When the case is checked
      Then Italy's breach of p4-4 is indicated
      And "individual_interview" is a hinge of p4-4

  Rule: A group, and not one person or one family

    @twin
    Scenario: Removed alone
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was removed alone
      And there was no decision on the removal of Bo
      When the case is checked
      Then p4-4 does not apply for Bo

    @exception @twin
    Scenario Outline: Removed alone, as one of many
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was removed alone
      And the applicant says that there was no decision on the removal of Bo
      And the applicant says that <policy>
      When the case is checked
      Then p4-4 is <verdict> for Bo

      Examples:
        | policy                                                                    | verdict        |
        | orders or figures show that Italy directed a policy at the group of Bo    | indicated      |
        | Italy treated the group of Bo more strictly than others                   | not_applicable |

    @dispute
    Scenario: Removed alone, and whether there was a policy is for the applicant to show
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was removed alone
      And there was no decision on the removal of Bo
      And the applicant says that orders or figures show that Italy directed a policy at the group of Bo
      And Italy says that Italy did not treat the group of Bo differently from others
      When the case is checked
      Then p4-4 on the weighed view is false for Bo
      And p4-4 on the applicant's view is true for Bo

    @breach @twin
    Scenario Outline: A policy or not, and nobody says whether others went with her that day
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that there was no decision on the removal of Bo
      And a detailed report says that <policy>
      When the case is checked
      Then p4-4 is <verdict> for Bo

      Examples:
        | policy                                                                    | verdict      |
        | orders or figures show that Italy directed a policy at the group of Bo    | indicated    |
        | Italy treated the group of Bo more strictly than others                   | undetermined |

    @unknown
    Scenario: Nobody says whether others were removed as well
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And there was no decision on the removal of Bo
      When the case is checked
      Then p4-4 is undetermined for Bo

    @exception @twin
    Scenario Outline: One family, with orders of their own or reasons for each
      Given Alua is the daughter of Alma
      And those removed together with Alma were members of the same family only
      And the applicant says that Alma was neither identified nor interviewed nor heard before removal
      And a record shows that <order>
      When the case is checked
      Then p4-4 does not apply

      Examples:
        | order                                                                    |
        | there was an order or decision in the child's own name for Alma          |
        | there was an order or decision in the child's own name for Alua          |
        | the removal of Alma was decided with individual reasons                  |

    @exception @twin
    Scenario Outline: Others too, or one family without such orders
      Given Alua is the daughter of Alma
      And those removed together with Alma were <who>
      And the applicant says that Alma was neither identified nor interviewed nor heard before removal
      And a record shows that <order>
      When the case is checked
      Then Italy's breach of p4-4 is indicated

      Examples:
        | who                                | order                                                                    |
        | not of the same family only        | there was an order or decision in the child's own name for Alua          |
        | members of the same family only    | there was no order or decision in the child's own name for Alua          |
        | members of the same family only    | the removal of Alma was ordered in identical or standard wording         |

    @exception
    Scenario Outline: A family among many, under one policy
      Given Alua is the daughter of Alma
      And those removed together with Alma were members of the same family only
      And there was an order or decision in the child's own name for Alua
      And the applicant says that Alma was neither identified nor interviewed nor heard before removal
      And <policy>
      When the case is checked
      Then p4-4 is <verdict>

      Examples:
        | policy                                                                                                  | verdict        |
        | the applicant says that orders or figures show that Italy directed a policy at the group of Alma        | indicated      |
        | the applicant says that Italy treated the group of Alma more strictly than others                       | not_applicable |

    @dispute
    Scenario: Whether the family was part of a policy is for the applicant to show
      Given Alua is the daughter of Alma
      And those removed together with Alma were members of the same family only
      And there was an order or decision in the child's own name for Alua
      And Alma was neither identified nor interviewed nor heard before removal
      And the applicant says that orders or figures show that Italy directed a policy at the group of Alma
      And Italy says that Italy did not treat the group of Alma differently from others
      When the case is checked
      Then p4-4 on the weighed view is false
      And p4-4 on the applicant's view is true

  Rule: Own conduct, with a legal way of entry that was real

    @exception
    Scenario: A large group with force, and a border post that registered claims
      Given Alma was neither identified nor interviewed nor heard before removal
      And a record shows that Alma crossed the border without authorisation in a large group or with force
      And a record shows that a border post of Italy nearby registered claims at the time
      When the case is checked
      Then p4-4 is no_breach_shown
      And the exception "own-conduct" stands

    @exception @twin
    Scenario Outline: No force and no large numbers, or no real way of entry
      Given Alma was neither identified nor interviewed nor heard before removal
      And <entry>
      And <access>
      When the case is checked
      Then Italy's breach of p4-4 is indicated
      And the exception "own-conduct" does not stand

      Examples:
        | entry                                                                              | access                                                                                                   |
        | Alma crossed the border without authorisation and without force                    | a border post of Italy nearby registered claims at the time                                              |
        | Alma presented at a border post or was admitted regularly                          | a border post of Italy nearby registered claims at the time                                              |
        | Alma crossed the border without authorisation in a large group or with force       | a border post or zone of Italy admitted claims by daily numbers or after long waiting                    |
        | Alma crossed the border without authorisation in a large group or with force       | legal ways into Italy existed on paper while access was prevented                                        |
        | Alma crossed the border without authorisation in a large group or with force       | legal ways into Italy existed only at consulates or in the home country                                  |

    @exception @twin
    Scenario Outline: Why the legal way was not used
      Given Alma was neither identified nor interviewed nor heard before removal
      And Alma crossed the border without authorisation in a large group or with force
      And a border post of Italy nearby registered claims at the time
      And the applicant says that <why>
      When the case is checked
      Then p4-4 is <verdict>

      Examples:
        | why                                                                                | verdict         |
        | Italy kept Alma from using a legal way of entry                                    | indicated       |
        | a legal way of entry was closed to Alma by another State or third persons          | no_breach_shown |

    @dispute
    Scenario: The reasons are for the applicant to show
      Given Alma was neither identified nor interviewed nor heard before removal
      And Alma crossed the border without authorisation in a large group or with force
      And a border post of Italy nearby registered claims at the time
      And the applicant says that Italy kept Alma from using a legal way of entry
      And Italy says that no reason is stated why Alma did not use a legal way of entry
      When the case is checked
      Then p4-4 is contested

    @dispute
    Scenario: The legal way of entry is for the State to show
      Given Alma was neither identified nor interviewed nor heard before removal
      And Alma crossed the border without authorisation in a large group or with force
      And Italy says that a border post of Italy nearby registered claims at the time
      And the applicant says that legal ways into Italy existed on paper while access was prevented
      When the case is checked
      Then Italy's breach of p4-4 is indicated

  Rule: Aliens, and a State that is bound

    @twin
    Scenario: A national
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      And Bo was or is to be removed together with others
      And there was no decision on the removal of Bo
      When the case is checked
      Then p4-4 does not apply for Bo

    @not_bound
    Scenario Outline: Not a party, or not yet
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And Bo was or is to be removed together with others
      And there was no decision on the removal of Bo
      When the case is checked
      Then p4-4 does not apply for Bo because "not bound"

      Examples:
        | state              | day              |
        | the United Kingdom | 31 May 2013      |
        | Spain              | 15 September 2009 |

    @breach @twin
    Scenario Outline: Orders in the same words, and what came with them
      Given the removal of Alma was ordered in <form>
      And a court reviewed the measure against Alma in a hearing of minutes or on the same day
      And Alma had a hearing of a few minutes before removal
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      And no interpreter was provided for Alma in the procedure on removal or protection
      And <third>
      When the case is checked
      Then p4-4 is <verdict>

      Examples:
        | form | third | verdict |
        | identical or standard wording | the executive or others influenced the court that dealt with the case of Alma | indicated |
        | identical or standard wording | no sign of influence or bias is known of the court that dealt with the case of Alma | no_breach_shown |
        | identical or standard wording | Alma signed papers on the removal without reading or understanding them | indicated |
