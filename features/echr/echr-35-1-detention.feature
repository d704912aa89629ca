Feature: Domestic remedies against the detention (ECHR art 35(1))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 31 May 2018

  Rule: Remedies that are effective are used first

    @breach
    Scenario: A remedy was left unused
      Given Alma did not use an existing domestic remedy on the detention
      When the case is checked
      Then echr-35-1-detention is indicated, resting on "not-exhausted"

    @compliance
    Scenario Outline: Used, or there was none
      Given <what>
      When the case is checked
      Then echr-35-1-detention is no_breach_shown

      Examples:
        | what                                                      |
        | Alma used the ordinary domestic remedies on the detention |
        | there was no domestic remedy on the detention for Alma    |

    @exception
    Scenario Outline: The remedy could not help
      Given Alma did not use an existing domestic remedy on the detention
      And <what>
      When the case is checked
      Then echr-35-1-detention is no_breach_shown

      Examples:
        | what                                                                                         |
        | Alma had no access to a court about the detention                                            |
        | Alma was removed before a court could decide on the detention                                |
        | courts declined to decide on the detention of Alma or looked at a part of it only            |
        | courts decided on requests of Alma for release only after months or years                    |
        | the court that reviewed the detention of Alma could look at formal conditions or a part only |
        | the court that reviewed the detention of Alma could not order release                        |
        | Alma had no contact with the outside in detention                                            |
        | the detention of Alma was secret or denied                                                   |
        | Alma could speak to a lawyer in detention only late or with obstacles                        |
        | Alma had no lawyer in detention                                                              |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                |
        | Alma was not told the reasons for detention                                                  |
        | there was no order and no record of the detention of Alma                                    |
        | there was no order to detain Alma, and the authorities say that it was no detention          |

    @twin
    Scenario Outline: A remedy that could help
      Given Alma did not use an existing domestic remedy on the detention
      And <what>
      When the case is checked
      Then echr-35-1-detention is indicated

      Examples:
        | what                                                                                                        |
        | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release |
        | Alma was assisted by a lawyer in detention                                                                  |
        | Alma had visits, a lawyer and post in detention                                                             |

    @unknown
    Scenario: Nobody speaks of remedies, or one is pending
      Given a domestic remedy of Alma on the detention is pending
      When the case is checked
      Then echr-35-1-detention is undetermined
      And echr-35-1-detention as it stands is no breach

    @dispute
    Scenario: Whether a remedy was left unused is for the State to show
      Given Italy says that Alma did not use an existing domestic remedy on the detention
      And the applicant says that Alma used the ordinary domestic remedies on the detention
      When the case is checked
      Then echr-35-1-detention on the weighed view is unknown

    @exception
    Scenario Outline: The courts were closed
      Given Alma did not use an existing domestic remedy on the detention
      And <what>
      When the case is checked
      Then echr-35-1-detention is <verdict>

      Examples:
        | what                                                                         | verdict         |
        | the law of Italy closed its courts to Alma                                   | no_breach_shown |
        | the authorities kept Alma from going to the courts of Italy                  | no_breach_shown |
        | the courts of Italy were open to Alma in law and in practice                 | indicated       |
        | no appeal lay against the decision on the protection of Alma                 | no_breach_shown |
        | a court could review facts and law of the decision on the protection of Alma | indicated       |

    @not_bound
    Scenario: A State that is not bound
      Given Palau detained Bo, a national of Kazakhstan, on 31 May 2018
      And Bo did not use an existing domestic remedy on the detention
      When the case is checked
      Then echr-35-1-detention does not apply for Bo because "not bound"
