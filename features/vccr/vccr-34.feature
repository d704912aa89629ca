Feature: Freedom of movement of the members of a consular post (VCCR art 34)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Members of a post move and travel freely

    @breach
    Scenario Outline: Confined
      Given the person concerned was a consular officer at the relevant moment
      And Italy did not keep Alma in any place against the will of Alma
      And <what>
      When the case is checked
      Then Italy's breach of vccr-34 is indicated, resting on "kept-from-moving"

      Examples:
        | what                              |
        | Alma had to live in a wide area   |
        | Alma had to live in a narrow area |
        | Alma was under house arrest       |

    @breach
    Scenario Outline: Held without an order of a court
      Given the person concerned was a consular officer at the relevant moment
      And Italy kept Alma in a place that Alma could not freely leave
      And <what>
      When the case is checked
      Then Italy's breach of vccr-34 is indicated

      Examples:
        | what                                                                                |
        | there was no order and no record of the detention of Alma                           |
        | there was no order to detain Alma, and the authorities say that it was no detention |
        | no order but an unpublished agreement or practice put Alma in detention             |
        | a prosecutor or the police ordered the detention of Alma without a judge            |
        | an administrative order under a statute ordered the detention of Alma               |

    @compliance
    Scenario: A court ordered the arrest
      Given the person concerned was a consular officer at the relevant moment
      And Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then vccr-34 is no_breach_shown

    @compliance
    Scenario: Free to move
      Given the person concerned was a consular officer at the relevant moment
      And Italy did not keep Alma in any place against the will of Alma
      When the case is checked
      Then vccr-34 is no_breach_shown

    @compliance @twin
    Scenario: Free to move, with a duty to report
      Given the person concerned was a consular officer at the relevant moment
      And Italy did not keep Alma in any place against the will of Alma
      And Alma had a duty to report
      When the case is checked
      Then vccr-34 is no_breach_shown

    @unknown
    Scenario Outline: Held, and the basis is not known
      Given the person concerned was a consular officer at the relevant moment
      And Italy kept Alma in a place that Alma could not freely leave
      And <what>
      When the case is checked
      Then vccr-34 is undetermined

      Examples:
        | what                                                         |
        | an order without time limit or reasons put Alma in detention |
        | Alma was not told the reasons for detention                  |

    @unknown
    Scenario: An order of the police, and nobody says that the person was held
      Given the person concerned was a consular officer at the relevant moment
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then vccr-34 is undetermined

    @dispute
    Scenario: Whether there was an order is for the sending State to show
      Given the person concerned was a consular officer at the relevant moment
      And Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And Italy says that a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then vccr-34 is contested

    @twin
    Scenario Outline: Who is no consular officer
      Given Alma was under house arrest
      And <what>
      When the case is checked
      Then vccr-34 is not_applicable

      Examples:
        | what                                                                                                    |
        | the person concerned was an accredited diplomatic agent at the relevant moment                          |
        | the person concerned had no diplomatic or consular status at the relevant moment, or none is documented |

  Rule: Exceptions

    @exception
    Scenario Outline: What the State may answer
      Given the person concerned was a consular officer at the relevant moment
      And Alma had to live in a wide area
      And <what>
      When the case is checked
      Then vccr-34 is <verdict>

      Examples:
        | what                                                                                              | verdict         |
        | the restriction of movement only applied published rules on zones closed for national security    | no_breach_shown |
        | the restriction of movement did not rest on published rules on zones closed for national security | indicated       |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken    | no_breach_shown |
        | Alma held a temporary residence permit in Italy when the measure was taken                        | indicated       |
        | Alma is accused of espionage or terrorism                                                         | indicated       |

    @exception
    Scenario: A national of the State itself
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Italy did not keep Bo in any place against the will of Bo
      And the person concerned was a consular officer at the relevant moment
      When the case is checked
      Then vccr-34 is no_breach_shown for Bo

    @not_bound
    Scenario: A State that is not bound
      Given Israel detained Bo, a national of Kazakhstan, on 29 May 2013
      And Israel kept Bo in a place that Bo could not freely leave
      And the person concerned was a consular officer at the relevant moment
      When the case is checked
      Then vccr-34 does not apply for Bo because "not bound"
