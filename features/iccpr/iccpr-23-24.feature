Feature: Protection of the family and of the child in a removal (ICCPR arts 23(1) and 24(1) with art 17)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A long-settled family needs more than immigration control

    @breach
    Scenario: Children there, and ten years of residence
      Given minor children of Alma live in Italy
      And Alma had lived in Italy for 10 years
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated, resting on "long-settled"

    @twin
    Scenario: Nine years
      Given minor children of Alma live in Italy
      And Alma had lived in Italy for 9 years
      When the case is checked
      Then iccpr-23-24 is undetermined

    @twin
    Scenario Outline: Other relatives
      Given <relatives>, and nothing else
      And Alma had lived in Italy for 10 years
      And <first>
      And <second>
      When the case is checked
      Then iccpr-23-24 is undetermined

      Examples:
        | relatives                                          | first                                                                     | second                                                                       |
        | parents or siblings of Alma live in Italy          | the partner or children of Alma never lived in Kazakhstan                 | the family of Alma does not speak the language of Kazakhstan                 |
        | a spouse or partner of Alma lives in Italy         | the partner or children of Alma never lived in Kazakhstan                 | the family of Alma does not speak the language of Kazakhstan                 |

    @breach
    Scenario Outline: Two grave obstacles
      Given minor children of Alma live in Italy
      And <first>
      And <second>
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated, resting on "hardship"

      Examples:
        | first                                                                                 | second                                                                                |
        | the partner or children of Alma never lived in Kazakhstan                             | the family of Alma does not speak the language of Kazakhstan                          |
        | the family of Alma does not speak the language of Kazakhstan                          | illness or danger stands in the way of family life of Alma in Kazakhstan              |
        | illness or danger stands in the way of family life of Alma in Kazakhstan              | the partner or children of Alma never lived in Kazakhstan                             |

    @twin
    Scenario Outline: One grave obstacle
      Given minor children of Alma live in Italy
      And <first>
      And <second>
      When the case is checked
      Then iccpr-23-24 is undetermined

      Examples:
        | first                                                                                 | second                                                                                |
        | the partner or children of Alma never lived in Kazakhstan                             | the other parent of the children of Alma stays in Italy                               |
        | the family of Alma does not speak the language of Kazakhstan                          | no third State is open to the family of Alma                                          |
        | illness or danger stands in the way of family life of Alma in Kazakhstan              | the family of Alma holds the nationality of Italy, which stands in the way of a move to Kazakhstan |

    @breach
    Scenario Outline: Split, and the decisions do not say a word
      Given <split>
      And the decisions on the removal of Alma do not address family life
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated, resting on "split-without-a-word"

      Examples:
        | split                                                              |
        | the measure separated Alma from minor children                     |
        | the measure separated Alma from the spouse or partner              |
        | the measure separated Alma from a parent                           |

    @twin
    Scenario Outline: Split, and addressed, or another tie
      Given <split>
      And <words>
      When the case is checked
      Then iccpr-23-24 is undetermined

      Examples:
        | split                                                              | words                                                                             |
        | the measure separated Alma from minor children                     | the decisions on the removal of Alma mention family life without reasons          |
        | the measure separated Alma from minor children                     | the decisions on the removal of Alma give reasons on family life                  |
        | the measure separated Alma from brothers or sisters                | the decisions on the removal of Alma do not address family life                   |

    @exception @compliance
    Scenario Outline: The family stays together, and no child is concerned
      Given <together>
      And the number of children concerned by the measure against Alma is 0
      When the case is checked
      Then iccpr-23-24 is no_breach_shown
      And the counter-argument "family-stays-together" stands

      Examples:
        | together                                                                                      |
        | the family members of Alma are also to be removed from Italy, or could leave together         |
        | the measure separated Alma from no family member                                              |

    @twin
    Scenario Outline: The family has a right to stay
      Given <status>
      And the number of children concerned by the measure against Alma is 0
      When the case is checked
      Then iccpr-23-24 is undetermined

      Examples:
        | status                                                                        |
        | the family members of Alma hold residence permits or are settled in Italy     |
        | the family members of Alma are nationals of Italy                             |

    @twin
    Scenario Outline: The family could leave together
      Given the family members of Alma are also to be removed from Italy, or could leave together
      And the number of children concerned by the measure against Alma is 0
      And <family>
      And Alma had lived in Italy for <years> years
      When the case is checked
      Then iccpr-23-24 is <verdict>

      Examples:
        | family                                                          | years | verdict         |
        | minor children of Alma live in Italy                            | 10    | indicated       |
        | minor children of Alma live in Italy                            | 9     | no_breach_shown |
        | adult children of Alma live in Italy, and nothing else          | 10    | no_breach_shown |
        | a spouse or partner of Alma lives in Italy, and nothing else    | 10    | no_breach_shown |

    @twin
    Scenario Outline: Grave offences
      Given minor children of Alma live in Italy
      And Alma had lived in Italy for 10 years
      And the partner or children of Alma never lived in Kazakhstan
      And the family of Alma does not speak the language of Kazakhstan
      And <conviction>
      When the case is checked
      Then iccpr-23-24 is <verdict>

      Examples:
        | conviction                                                                                      | verdict      |
        | Alma was sentenced in Italy to custody of more than five years                                  | undetermined |
        | Alma was sentenced in Italy to custody of more than two and up to five years                    | undetermined |
        | Alma was sentenced in Italy to custody of up to two years                                       | indicated    |
        | Alma has no conviction in Italy                                                                 | indicated    |
        | Italy assessed on evidence of personal conduct whether Alma is a danger                         | undetermined |
        | Italy called Alma a danger in general terms or by mere allegation                               | indicated    |

    @twin
    Scenario: Grave offences do not excuse a split without a word
      Given the measure separated Alma from minor children
      And the decisions on the removal of Alma do not address family life
      And Alma was sentenced in Italy to custody of more than five years
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated, resting on "split-without-a-word"

  Rule: The best interests of the child are a primary consideration

    @breach
    Scenario Outline: Left out, unanswered, or left alone
      Given <fact>
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated, resting on "child-not-protected" and "<argument>"

      Examples:
        | fact                                                                                                      | argument           |
        | the decisions on Alma do not address the best interests of the child                                      | interests-left-out |
        | the decisions on Alma apply a rule for an age or category in place of the best interests of the child     | interests-left-out |
        | a request to assess the best interests of Alma stayed without an answer                                   | request-unanswered |
        | the measure left Alma without an adult who had care of the child                                          | left-alone         |

    @unknown
    Scenario Outline: Facts that settle nothing
      Given <fact>
      When the case is checked
      Then iccpr-23-24 is undetermined

      Examples:
        | fact                                                                                         |
        | the decisions on Alma mention the best interests of the child within the general balance     |
        | an adult had care of Alma throughout the measure                                             |
        | no request to assess the best interests of Alma stayed without an answer                     |

    @compliance
    Scenario Outline: Assessed, and the family stays together
      Given the measure separated Alma from no family member
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And <care>
      When the case is checked
      Then iccpr-23-24 is <verdict>

      Examples:
        | care                                                                    | verdict         |
        | an adult had care of Alma throughout the measure                        | no_breach_shown |
        | the measure left Alma without an adult who had care of the child        | indicated       |

    @twin
    Scenario: Children are concerned, and the family stays together
      Given the measure separated Alma from no family member
      And the number of children concerned by the measure against Alma is 1
      When the case is checked
      Then iccpr-23-24 is undetermined

    @twin
    Scenario: Within the general balance, and the family stays together
      Given the measure separated Alma from no family member
      And the decisions on Alma mention the best interests of the child within the general balance
      When the case is checked
      Then iccpr-23-24 is undetermined

  Rule: What the parties dispute, what nobody says, and who is bound

    @unknown
    Scenario: Nobody speaks of family or child
      When the case is checked
      Then iccpr-23-24 is undetermined
      And the question "How do the decisions deal with the child's best interests?" is asked

    @dispute
    Scenario: A tie about the assessment goes against the State
      Given the applicant says that the decisions on Alma do not address the best interests of the child
      And Italy says that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated

    @dispute
    Scenario: A tie about the family goes against the State
      Given the applicant says that the measure separated Alma from minor children
      And Italy denies that the measure separated Alma from minor children
      And the decisions on the removal of Alma do not address family life
      When the case is checked
      Then Italy's breach of iccpr-23-24 is indicated

    @dispute
    Scenario: The decision is on the file
      Given the measure separated Alma from no family member
      And the applicant says that the decisions on Alma do not address the best interests of the child
      And a record shows that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then iccpr-23-24 is contested
      And "best_interests_assessed" is a hinge of iccpr-23-24

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then iccpr-23-24 does not apply because "Malaysia"
