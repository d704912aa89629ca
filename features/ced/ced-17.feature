Feature: No secret detention; registers, contact and court (CED art 17)

  Background:
    Given Kazakhstan detained Alma, a national of Italy, on 1 June 2013

  Rule: Nobody is held in secret

    @breach
    Scenario Outline: Hidden or denied
      Given the applicant says that <fact>
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated, resting on "held-in-secret"

      Examples:
        | fact                                              |
        | the detention of Alma was secret or denied        |
        | Alma had no contact with the outside in detention |
        | nobody outside knew in what place Alma was held   |
        | the family asked where Alma was and was not told  |

    @compliance
    Scenario Outline: Visited from outside, and everything else in order
      Given <visitor> visited Alma in detention or house arrest
      And a court decision under a statute ordered the detention of Alma
      And <place>
      And <contact>
      And Alma was assisted by a lawyer in detention
      And Alma could have consular contact during a detention without a trial
      And the detention of Alma was entered in an official register in full and without delay
      And courts decided on requests of Alma for release
      And relatives or counsel of Alma could bring the detention before a court
      And the family was told where Alma was
      And <visitors complete>
      When the case is checked
      Then ced-17 is <verdict>

      Examples:
        | visitor                 | place                                                                                      | contact                                              | visitors complete                                                                   | verdict         |
        | members of a parliament | Alma was held in a place of detention that Kazakhstan officially recognises and supervises | Alma had visits, a lawyer and post in detention      | relatives visited Alma in detention or house arrest, and nothing else               | no_breach_shown |
        | a consul or diplomat    | Alma was held in a home whose address is known                                             | Alma had limited visits or was isolated in detention | relatives visited Alma in detention or house arrest, and nothing else               | no_breach_shown |
        | independent monitors    | Alma was held in a home whose address is known                                             | Alma had limited visits or was isolated in detention | independent monitors visited Alma in detention or house arrest, and nothing else    | no_breach_shown |
        | members of a parliament | Alma was held in a home whose address is known                                             | Alma had visits, a lawyer and post in detention      | members of a parliament visited Alma in detention or house arrest, and nothing else | no_breach_shown |
        | a consul or diplomat    | Alma was held in a home whose address is known                                             | Alma had visits, a lawyer and post in detention      | a consul or diplomat visited Alma in detention or house arrest, and nothing else    | no_breach_shown |
        | relatives               | Alma was held in a home whose address is known                                             | Alma had visits, a lawyer and post in detention      | relatives visited Alma in detention or house arrest, and nothing else               | no_breach_shown |

    @unknown @twin
    Scenario: Everything in order, and nobody says that she was visited
      Given a court decision under a statute ordered the detention of Alma
      And Alma was held in a home whose address is known
      And Alma had visits, a lawyer and post in detention
      And Alma was assisted by a lawyer in detention
      And Alma could have consular contact during a detention without a trial
      And the detention of Alma was entered in an official register in full and without delay
      And courts decided on requests of Alma for release
      And relatives or counsel of Alma could bring the detention before a court
      When the case is checked
      Then ced-17 is undetermined

    @breach @twin
    Scenario Outline: Visited, and hidden for a time
      Given members of a parliament visited Alma in detention or house arrest
      And the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time
      And the applicant says that <fact>
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated, resting on "held-in-secret"

      Examples:
        | fact                                              |
        | the detention of Alma was secret or denied        |
        | Alma had no contact with the outside in detention |
        | nobody outside knew in what place Alma was held   |
        | the family asked where Alma was and was not told  |

    @unknown @twin
    Scenario Outline: What does not make a detention secret
      Given <fact>
      When the case is checked
      Then ced-17 is undetermined

      Examples:
        | fact                                                              |
        | Alma had limited visits or was isolated in detention              |
        | the family did not ask the authorities where Alma was             |
        | the family was told where Alma was                                |
        | Alma was held in a home whose address is known                    |
        | Alma had visits, a lawyer and post in detention                   |
        | members of a parliament visited Alma in detention or house arrest |

  Rule: An order, an official place, a register

    @breach
    Scenario Outline: Orders, places and registers
      Given the applicant says that <fact>
      When the case is checked
      Then ced-17 is <verdict>

      Examples:
        | fact                                                                                               | verdict      |
        | no order but an unpublished agreement or practice put Alma in detention                            | indicated    |
        | there was no order to detain Alma, and the authorities say that it was no detention                | indicated    |
        | there was no order and no record of the detention of Alma                                          | indicated    |
        | an order without time limit or reasons put Alma in detention                                       | undetermined |
        | a prosecutor or the police ordered the detention of Alma without a judge                           | undetermined |
        | a court decision under a statute ordered the detention of Alma                                     | undetermined |
        | Alma was held in a place that Kazakhstan does not officially recognise as one of detention         | indicated    |
        | Alma was held in a place of detention that Kazakhstan officially recognises and supervises         | undetermined |
        | the detention of Alma was entered in an official register late, incompletely or under a wrong name | indicated    |
        | the detention of Alma was not entered in any official register                                     | indicated    |
        | the detention of Alma was entered in an official register in full and without delay                | undetermined |

    @breach
    Scenario: A place that nobody knew is no official place
      Given the applicant says that nobody outside knew in what place Alma was held
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated, resting on "unrecognised-place"

  Rule: Contact, subject only to the conditions of the law

    @breach
    Scenario Outline: Kept from the outside
      Given the applicant says that <fact>
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated, resting on "no-contact"

      Examples:
        | fact                                                        |
        | Alma had no contact with the outside in detention           |
        | the detention of Alma was secret or denied                  |
        | nobody visited Alma in detention or house arrest            |
        | Alma had no lawyer in detention                             |
        | consular contact was refused to Alma or tied to a condition |

    @unknown @twin
    Scenario Outline: Hindrances of which the article says nothing for certain
      Given <fact>
      When the case is checked
      Then ced-17 is undetermined

      Examples:
        | fact                                                                  |
        | Alma could speak to a lawyer in detention only late or with obstacles |
        | Alma was assisted by a lawyer in detention                            |
        | nobody asked for consular contact with Alma                           |
        | Alma could have consular contact before trial                         |

    @exception
    Scenario: A restriction under the law and for a time
      Given the applicant says that nobody visited Alma in detention or house arrest
      And the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time
      When the case is checked
      Then the exception "conditions-of-the-law" stands
      And ced-17 is undetermined

    @exception @twin
    Scenario Outline: No conditions of the law, or no contact at all
      Given the applicant says that nobody visited Alma in detention or house arrest
      And <fact>
      And <basis>
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated, resting on "no-contact"
      And the exception "conditions-of-the-law" does not stand

      Examples:
        | fact                                                 | basis                                                                                                                      |
        | Alma had limited visits or was isolated in detention | the restriction of contact of Alma in detention rested on an order without conditions laid down by law                     |
        | Alma had limited visits or was isolated in detention | nothing was shown on which the restriction of contact of Alma in detention rested                                          |
        | Alma had no contact with the outside in detention    | the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time |
        | the detention of Alma was secret or denied           | the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time |

    @exception @twin
    Scenario: Limited visits under the law
      Given the applicant says that nobody visited Alma in detention or house arrest
      And Alma had limited visits or was isolated in detention
      And the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time
      When the case is checked
      Then the exception "conditions-of-the-law" stands

    @exception @twin
    Scenario: Normal contact, and the law besides
      Given the applicant says that Alma had no lawyer in detention
      And Alma had visits, a lawyer and post in detention
      And the restriction of contact of Alma in detention rested on conditions laid down by law and on a decision for a limited time
      When the case is checked
      Then the exception "conditions-of-the-law" stands

  Rule: A court

    @breach
    Scenario Outline: No court for the person, or for relatives and counsel
      Given the applicant says that <fact>
      When the case is checked
      Then ced-17 is <verdict>

      Examples:
        | fact                                                                              | verdict      |
        | Alma had no access to a court about the detention                                 | indicated    |
        | relatives and counsel of Alma could not bring the detention before a court        | indicated    |
        | courts decided on requests of Alma for release                                    | undetermined |
        | courts declined to decide on the detention of Alma or looked at a part of it only | undetermined |

  Rule: Whose word counts, and who is bound

    @dispute
    Scenario Outline: A tie goes against the State, which has the records
      Given the applicant says that <fact>
      And Kazakhstan denies that <fact>
      When the case is checked
      Then Kazakhstan's breach of ced-17 is indicated

      Examples:
        | fact                                                                                       |
        | nobody outside knew in what place Alma was held                                            |
        | the family asked where Alma was and was not told                                           |
        | there was no order and no record of the detention of Alma                                  |
        | Alma was held in a place that Kazakhstan does not officially recognise as one of detention |
        | Alma had no lawyer in detention                                                            |
        | the detention of Alma was not entered in any official register                             |
        | Alma had no access to a court about the detention                                          |

    @unknown
    Scenario: Nobody says how she was held
      When the case is checked
      Then ced-17 is undetermined
      And the question "Was the detention entered in an official register?" is asked

    @not_bound
    Scenario: Italy in 2013
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And the detention of Bo was secret or denied
      When the case is checked
      Then ced-17 does not apply for Bo because "not bound"
