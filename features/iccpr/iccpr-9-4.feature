Feature: Court review of detention (ICCPR art 9(4))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And Italy removed Alma to Kazakhstan on 31 May 2013

  Rule: A court that decides, in substance and without delay

    @breach
    Scenario Outline: No decision, no real review, or no contact
      Given <fact>
      When the case is checked
      Then Italy's breach of iccpr-9-4 is indicated, resting on "<argument>"

      Examples:
        | fact                                                                                                | argument          |
        | Alma had no access to a court about the detention                                                   | no-decision       |
        | Alma was removed before a court could decide on the detention                                       | no-decision       |
        | courts declined to decide on the detention of Alma or looked at a part of it only                   | no-decision       |
        | the court that reviewed the detention of Alma could look at formal conditions or a part only        | not-real          |
        | the court that reviewed the detention of Alma could not order release                               | not-real          |
        | Alma had no contact with the outside in detention                                                   | cut-off           |
        | the detention of Alma was secret or denied                                                          | cut-off           |
        | courts decided on requests of Alma for release only after months or years                           | not-without-delay |
        | 90 days passed between the request of Alma for release and the ruling                               | not-without-delay |

    @unknown
    Scenario Outline: Facts that leave it open
      Given <fact>
      When the case is checked
      Then iccpr-9-4 is undetermined

      Examples:
        | fact                                                                                                                  |
        | 89 days passed between the request of Alma for release and the ruling                                                 |
        | courts decided on requests of Alma for release                                                                        |
        | Alma had limited visits or was isolated in detention                                                                  |
        | Alma had visits, a lawyer and post in detention                                                                       |
        | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release           |

    @breach
    Scenario Outline: Full powers and months of delay, or a decision of a court without full powers
      Given <review>
      And <scope>
      When the case is checked
      Then Italy's breach of iccpr-9-4 is indicated

      Examples:
        | review                                                                    | scope                                                                                                       |
        | courts decided on requests of Alma for release only after months or years | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release |
        | courts decided on requests of Alma for release                            | the court that reviewed the detention of Alma could look at formal conditions or a part only                |

    @compliance
    Scenario: A court with full powers decided, with every contact
      Given courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And Alma had visits, a lawyer and post in detention
      When the case is checked
      Then iccpr-9-4 is no_breach_shown

    @compliance
    Scenario: A court with full powers decided
      Given courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And 89 days passed between the request of Alma for release and the ruling
      And Alma had limited visits or was isolated in detention
      When the case is checked
      Then iccpr-9-4 is no_breach_shown

    @twin
    Scenario Outline: A court with full powers decided too late, or on somebody who was cut off
      Given courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And <fact>
      When the case is checked
      Then Italy's breach of iccpr-9-4 is indicated
      And the counter-argument "court-decided" does not stand

      Examples:
        | fact                                                                       |
        | 90 days passed between the request of Alma for release and the ruling      |
        | Alma had no contact with the outside in detention                          |
        | the detention of Alma was secret or denied                                 |

  Rule: It is for the person to go to court, if the way is open

    @compliance
    Scenario Outline: A remedy was open, with a lawyer at hand, and was left unused
      Given Alma did not use an existing domestic remedy on the detention
      And <lawyer>
      When the case is checked
      Then iccpr-9-4 is no_breach_shown

      Examples:
        | lawyer                                                         |
        | Alma was assisted by a lawyer in detention                     |
        | Alma was offered a lawyer in detention and did not use one     |

    @twin
    Scenario Outline: A remedy on paper, and no lawyer to use it
      Given Alma did not use an existing domestic remedy on the detention
      And <lawyer>
      When the case is checked
      Then iccpr-9-4 is undetermined

      Examples:
        | lawyer                                                                     |
        | Alma had no lawyer in detention                                            |
        | Alma could speak to a lawyer in detention only late or with obstacles      |

    @twin
    Scenario Outline: Other histories of remedies settle nothing
      Given <remedy>
      And Alma was assisted by a lawyer in detention
      When the case is checked
      Then iccpr-9-4 is undetermined

      Examples:
        | remedy                                                                |
        | Alma used the ordinary domestic remedies on the detention             |
        | there was no domestic remedy on the detention for Alma                |

    @twin
    Scenario Outline: A remedy was left unused that was not open in truth
      Given Alma did not use an existing domestic remedy on the detention
      And Alma was assisted by a lawyer in detention
      And <fact>
      When the case is checked
      Then Italy's breach of iccpr-9-4 is indicated
      And the counter-argument "left-unused" does not stand

      Examples:
        | fact                                                                                          |
        | Alma had no access to a court about the detention                                             |
        | Alma was removed before a court could decide on the detention                                 |
        | courts declined to decide on the detention of Alma or looked at a part of it only             |
        | the court that reviewed the detention of Alma could look at formal conditions or a part only  |
        | the court that reviewed the detention of Alma could not order release                         |
        | Alma had no contact with the outside in detention                                             |
        | the detention of Alma was secret or denied                                                    |

    @twin @compliance
    Scenario Outline: A remedy was left unused, and nothing stood in the way
      Given Alma did not use an existing domestic remedy on the detention
      And Alma was assisted by a lawyer in detention
      And courts decided on requests of Alma for release
      And <contact>
      When the case is checked
      Then iccpr-9-4 is no_breach_shown
      And the counter-argument "left-unused" stands

      Examples:
        | contact                                                |
        | Alma had limited visits or was isolated in detention   |
        | Alma had visits, a lawyer and post in detention        |

  Rule: What the parties dispute, what nobody says, and who is bound

    @unknown
    Scenario: Nobody speaks of review
      When the case is checked
      Then iccpr-9-4 is undetermined
      And the question "Which court review of the detention was there in fact?" is asked

    @dispute
    Scenario: An even dispute goes against the State
      Given the applicant says that Alma had no access to a court about the detention
      And Italy says that courts decided on requests of Alma for release
      When the case is checked
      Then Italy's breach of iccpr-9-4 is indicated

    @dispute
    Scenario: The decisions of the court are on the file
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then iccpr-9-4 is contested
      And "detention_review" is a hinge of iccpr-9-4

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma had no access to a court about the detention
      When the case is checked
      Then iccpr-9-4 does not apply because "Malaysia"
