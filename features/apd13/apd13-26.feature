Feature: No detention for the sole reason of applying (Directive 2013/32/EU art 26)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 3 March 2018
    And Italy is about to remove Alma to Kazakhstan
    And the case is assessed on 3 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2018-02-12

  Rule: A ground that the rules name

    @breach
    Scenario Outline: Nothing but the application, or no ground at all
      Given the applicant says that <ground>
      When the case is checked
      Then Italy's breach of apd13-26 is indicated, resting on "no-ground" and "<argument>"

      Examples:
        | ground | argument |
        | the detention order names nothing but the application of Alma for protection | applicant-only |
        | the detention order names no ground against Alma | none-named |

    @twin
    Scenario Outline: A ground of the list
      Given the detention order names no ground against Alma
      And <ground>
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      When the case is checked
      Then apd13-26 is no_breach_shown

      Examples:
        | ground |
        | the detention order names a check of the identity or nationality of Alma |
        | the detention order says that elements of the application of Alma cannot be had without detention |
        | the detention order says that a decision on the entry of Alma is to be made |
        | the detention order says that Alma applied merely to delay or frustrate a return that was under way |
        | the detention order names public order or security against Alma |
        | the detention order says that Alma is to be transferred to the State responsible for the application |

    @unknown @twin
    Scenario Outline: A ground that is none of the list by itself
      Given <ground>
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      When the case is checked
      Then apd13-26 is undetermined

      Examples:
        | ground |
        | the detention order names a risk of absconding shown for Alma |
        | the detention order names a risk of absconding without individual reasons for Alma |
        | the detention order says that Alma avoids or hampers the removal |

  Rule: Necessary in the single case, and nothing less would do

    @breach
    Scenario Outline: Not shown to be necessary
      Given the detention order names public order or security against Alma
      And the applicant says that <fact>
      When the case is checked
      Then Italy's breach of apd13-26 is indicated, resting on "not-necessary" and "<argument>"

      Examples:
        | fact | argument |
        | the order to detain Alma used standard wording | no-individual-reasons |
        | the order to detain Alma gave no reasons | no-individual-reasons |
        | the decisions do not mention measures short of detention for Alma | nothing-less-considered |

    @breach
    Scenario: Less was considered, and the reasons are standard ones
      Given the detention order names public order or security against Alma
      And the order to detain Alma used standard wording
      And the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then Italy's breach of apd13-26 is indicated, resting on "no-individual-reasons"

    @unknown @twin
    Scenario Outline: Half of it is shown
      Given the detention order names public order or security against Alma
      And <fact>
      And courts decided on requests of Alma for release
      When the case is checked
      Then apd13-26 is undetermined

      Examples:
        | fact |
        | the order to detain Alma gave individual reasons |
        | the decisions show that measures short of detention were considered for Alma |

  Rule: A court reviews it speedily

    @breach
    Scenario Outline: No court, or too late
      Given the applicant says that <review>
      When the case is checked
      Then Italy's breach of apd13-26 is indicated, resting on "no-speedy-review" and "<argument>"

      Examples:
        | review | argument |
        | Alma had no access to a court about the detention | no-court |
        | courts decided on requests of Alma for release only after months or years | after-long-delay |

    @unknown @twin
    Scenario Outline: What leaves the review open
      Given the detention order names public order or security against Alma
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And <review>
      When the case is checked
      Then apd13-26 is undetermined

      Examples:
        | review |
        | courts declined to decide on the detention of Alma or looked at a part of it only |
        | Alma was removed before a court could decide on the detention |

  Rule: What the parties dispute, what nobody says, and lawful detention

    @compliance
    Scenario: A listed ground, individual reasons, nothing less, and a court
      Given a record shows that the detention order names a check of the identity or nationality of Alma
      And the order to detain Alma gave individual reasons
      And the decisions show that measures short of detention were considered for Alma
      And courts decided on requests of Alma for release
      When the case is checked
      Then apd13-26 is no_breach_shown

    @dispute
    Scenario: Word against word, on what the State must show
      Given the applicant says that Alma had no access to a court about the detention
      And Italy says that courts decided on requests of Alma for release
      When the case is checked
      Then Italy's breach of apd13-26 is indicated
      And "detention_review" is a hinge of apd13-26

    @dispute
    Scenario: The file of the court
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that courts decided on requests of Alma for release
      When the case is checked
      Then apd13-26 is contested

    @unknown
    Scenario: Nobody says why she was detained
      When the case is checked
      Then apd13-26 is undetermined
      And the question "Which grounds does the detention order give?" is asked

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> detained Bo, a national of Kazakhstan, on 3 March 2018
      And <state> is about to remove Bo to Kazakhstan
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo had no access to a court about the detention
      When the case is checked
      Then apd13-26 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy detained Bo, a national of Poland, on 3 March 2018
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo had no access to a court about the detention
      When the case is checked
      Then apd13-26 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy detained Bo, a national of Kazakhstan, on 3 March 2018
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo had no access to a court about the detention
      When the case is checked
      Then apd13-26 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And Bo had no access to a court about the detention
      When the case is checked
      Then apd13-26 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy detained Bo, a national of Kazakhstan, on 3 March 2018
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And Bo had no access to a court about the detention
      When the case is checked
      Then apd13-26 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy detained Bo, a national of Kazakhstan, on 1 September 2026
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And Bo had no access to a court about the detention
      When the case is checked
      Then Italy's breach of apd13-26 is indicated for Bo
