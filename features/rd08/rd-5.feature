Feature: Non-refoulement, best interests, family life and health in a return (Return Directive arts 5 and 9(1))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: The best interests of the child

    @breach
    Scenario Outline: A child is concerned, and its interests were left out
      Given the decisions on Alma do not address the best interests of the child
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                             | verdict      |
        | the children concerned by the measure against Alma are aged 17                   | indicated    |
        | the children concerned by the measure against Alma are aged 18                   | undetermined |
        | a child under three is concerned by the measure against Alma                     | indicated    |
        | a child of three to five years is concerned by the measure against Alma          | indicated    |
        | a child of six to twelve years is concerned by the measure against Alma          | indicated    |
        | a child of thirteen to seventeen years is concerned by the measure against Alma  | indicated    |
        | small children whose age is not stated are concerned by the measure against Alma | indicated    |
        | minors whose age is not stated are concerned by the measure against Alma         | indicated    |
        | the number of children concerned by the measure against Alma is 1                | indicated    |
        | the number of children concerned by the measure against Alma is 0                | undetermined |
        | Alma was an unaccompanied child                                                  | indicated    |
        | Alma was not an unaccompanied child                                              | undetermined |
        | Alma was removed as a child together with a parent                               | indicated    |
        | Alma was removed as a child together with an adult who is not a parent           | indicated    |
        | Alma was removed as a child without an accompanying adult                        | indicated    |
        | children were detained in the case of Alma                                       | indicated    |
        | no children were detained in the case of Alma                                    | undetermined |

    @twin
    Scenario Outline: Children that are counted
      Given the decisions on Alma do not address the best interests of the child
      And the children concerned by the measure against Alma are aged 6
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                              | verdict      |
        | the number of children concerned by the measure against Alma is 0 | undetermined |
        | the number of children concerned by the measure against Alma is 1 | indicated    |

    @breach
    Scenario Outline: What it is to leave the interests of the child out
      Given the children concerned by the measure against Alma are aged 6
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                                  | verdict      |
        | the decisions on Alma do not address the best interests of the child                                  | indicated    |
        | the decisions on Alma apply a rule for an age or category in place of the best interests of the child | indicated    |
        | a request to assess the best interests of Alma stayed without an answer                               | indicated    |
        | no request to assess the best interests of Alma stayed without an answer                              | undetermined |
        | the decisions on Alma mention the best interests of the child within the general balance              | undetermined |
        | in the case of Alma nobody checked who would receive the child in Kazakhstan                          | undetermined |
        | Alma was an unaccompanied child                                                                       | undetermined |

    @breach
    Scenario Outline: Who receives an unaccompanied child
      Given Alma was an unaccompanied child
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                                              | verdict      |
        | in the case of Alma nobody checked who would receive the child in Kazakhstan                                      | indicated    |
        | in the case of Alma a rule on age or category took the place of a check who would receive the child in Kazakhstan | indicated    |
        | in the case of Alma it was checked before the decision who would receive the child in Kazakhstan                  | undetermined |

    @twin
    Scenario Outline: A request without an answer, and an assessment in the end
      Given a request to assess the best interests of Alma stayed without an answer
      And the children concerned by the measure against Alma are aged 6
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                            | verdict      |
        | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | undetermined |
        | the decisions on Alma mention the best interests of the child within the general balance        | indicated    |

    @twin
    Scenario Outline: An assessment of an unaccompanied child without a look at its reception
      Given the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And Alma was an unaccompanied child
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                                              | verdict   |
        | in the case of Alma nobody checked who would receive the child in Kazakhstan                                      | indicated |
        | in the case of Alma a rule on age or category took the place of a check who would receive the child in Kazakhstan | indicated |

    @twin
    Scenario Outline: An assessment with all that it needs, and a request that stayed without an answer
      Given the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And a request to assess the best interests of Alma stayed without an answer
      And <first>
      And <second>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | first                                                         | second                                                                                           | verdict      |
        | Alma was an unaccompanied child                               | in the case of Alma it was checked before the decision who would receive the child in Kazakhstan | undetermined |
        | the children concerned by the measure against Alma are aged 6 | in the case of Alma nobody checked who would receive the child in Kazakhstan                     | undetermined |
        | Alma was an unaccompanied child                               | Alma was removed as a child without an accompanying adult                                        | undetermined |

    @breach
    Scenario: The order is addressed to the father alone
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the children concerned by the measure against Bo are aged 6
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then rd-5 is indicated for Bo, resting on "child-left-out" and "interests-left-out"

    @unknown
    Scenario: A child is concerned, and nobody speaks of an assessment
      Given the children concerned by the measure against Alma are aged 6
      When the case is checked
      Then rd-5 is undetermined
      And the question "How do the decisions deal with the child's best interests?" is asked
      And rd-5 as it stands is no breach

    @dispute
    Scenario: Her word against that of the State goes against the State, which has the decisions
      Given the children concerned by the measure against Alma are aged 6
      And the applicant says that the decisions on Alma do not address the best interests of the child
      And Italy says that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then rd-5 is indicated
      And "best_interests_assessed" is a hinge of rd-5

    @dispute
    Scenario: Whether a child is concerned is for the applicant to show
      Given the decisions on Alma do not address the best interests of the child
      And the applicant says that the number of children concerned by the measure against Alma is 1
      And Italy says that the number of children concerned by the measure against Alma is 0
      When the case is checked
      Then rd-5 is contested

  Rule: Family life and health

    @breach
    Scenario Outline: Family in the State, and decisions that do not speak of it
      Given the decisions on the removal of Alma do not address family life
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                   | verdict      |
        | a spouse or partner of Alma lives in Italy                                             | indicated    |
        | minor children of Alma live in Italy                                                   | indicated    |
        | adult children of Alma live in Italy                                                   | undetermined |
        | parents or siblings of Alma live in Italy                                              | undetermined |
        | illness or care shows a dependency between Alma and adult relatives beyond normal ties | undetermined |
        | no family of Alma lives in Italy                                                       | undetermined |

    @breach
    Scenario Outline: Adult relatives, and whether one depends on the other
      Given the decisions on the removal of Alma do not address family life
      And <first>
      And <second>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | first                                     | second                                                                                        | verdict      |
        | adult children of Alma live in Italy      | illness or care shows a dependency between Alma and adult relatives beyond normal ties        | indicated    |
        | parents or siblings of Alma live in Italy | illness or care shows a dependency between Alma and adult relatives beyond normal ties        | indicated    |
        | no family of Alma lives in Italy          | illness or care shows a dependency between Alma and adult relatives beyond normal ties        | undetermined |
        | parents or siblings of Alma live in Italy | a dependency between Alma and adult relatives beyond normal ties is claimed without documents | undetermined |

    @twin
    Scenario Outline: How the decisions deal with family life
      Given a spouse or partner of Alma lives in Italy
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the decisions on the removal of Alma do not address family life          | indicated    |
        | the decisions on the removal of Alma mention family life without reasons | undetermined |
        | the decisions on the removal of Alma give reasons on family life         | undetermined |

    @dispute
    Scenario: Her word against that of the State on the decisions
      Given a spouse or partner of Alma lives in Italy
      And the applicant says that the decisions on the removal of Alma do not address family life
      And Italy says that the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then rd-5 is indicated

    @breach
    Scenario Outline: A serious illness that nobody looked at
      Given Italy did not look at the health of Alma before the measure
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                          | verdict      |
        | Alma suffers from a serious physical illness                                  | indicated    |
        | Alma suffers from a serious mental illness                                    | indicated    |
        | Alma suffers from both physical and mental illness                            | indicated    |
        | no serious illness of Alma was diagnosed, although it was claimed or examined | undetermined |

    @twin
    Scenario Outline: What the authorities looked at
      Given Alma suffers from a serious physical illness
      And <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                            | verdict      |
        | Italy did not look at the health of Alma before the measure                                     | indicated    |
        | Italy looked only at general medical information on the country before the measure against Alma | undetermined |
        | Italy had the health of Alma individually assessed before the measure                           | undetermined |

    @dispute
    Scenario: Her word against that of the State on the assessment
      Given Alma suffers from a serious physical illness
      And the applicant says that Italy did not look at the health of Alma before the measure
      And Italy says that Italy had the health of Alma individually assessed before the measure
      When the case is checked
      Then rd-5 is indicated

  Rule: Non-refoulement, and a removal that is suspended

    @breach
    Scenario Outline: Against a suspension
      Given <fact>
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                | verdict      |
        | Alma was removed although a domestic body had suspended the removal | indicated    |
        | no domestic stay was in force at the removal of Alma                | undetermined |

    @dispute
    Scenario: Word against word on the suspension
      Given the applicant says that Alma was removed although a domestic body had suspended the removal
      And Italy says that no domestic stay was in force at the removal of Alma
      When the case is checked
      Then rd-5 is indicated

    @breach
    Scenario: A member of the opposition, charged there
      Given Alma is or was a member or activist of an opposition party or movement
      And Alma is charged or indicted in Kazakhstan
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rd-5 is indicated, resting on "risk-of-ill-treatment"

    @breach
    Scenario: A refugee recognised by UNHCR
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then rd-5 is indicated, resting on "refugee"

    @unknown
    Scenario: Nothing but a bad general situation
      Given reports describe widespread, systematic or massive human-rights abuse in Kazakhstan
      When the case is checked
      Then rd-5 is undetermined

  Rule: Nothing was left out

    @compliance
    Scenario Outline: No child and no individual danger, and how family and health were dealt with
      Given Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And only reports on the general situation in Kazakhstan were produced for Alma
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      And the number of children concerned by the measure against Alma is 0
      And no domestic stay was in force at the removal of Alma
      And <first>
      And <second>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | first                                                        | second                                                                        | verdict         |
        | no family of Alma lives in Italy, and nothing else           | no serious illness of Alma was diagnosed, although it was claimed or examined | no_breach_shown |
        | a spouse or partner of Alma lives in Italy, and nothing else | the decisions on the removal of Alma give reasons on family life              | undetermined    |
        | Alma suffers from a serious physical illness                 | Italy had the health of Alma individually assessed before the measure         | undetermined    |

    @compliance
    Scenario Outline: Family in the State, no illness
      Given Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And only reports on the general situation in Kazakhstan were produced for Alma
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      And the number of children concerned by the measure against Alma is 0
      And no domestic stay was in force at the removal of Alma
      And no serious illness of Alma was diagnosed, although it was claimed or examined
      And a spouse or partner of Alma lives in Italy
      And <fact>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                     | verdict         |
        | the decisions on the removal of Alma give reasons on family life         | no_breach_shown |
        | the decisions on the removal of Alma mention family life without reasons | undetermined    |

    @compliance
    Scenario Outline: A serious illness, no family
      Given Alma is charged or indicted in Kazakhstan
      And the charge against Alma in Kazakhstan concerns an ordinary offence
      And only reports on the general situation in Kazakhstan were produced for Alma
      And no personal links of Alma with prominent opponents of Kazakhstan are claimed or documented
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      And the number of children concerned by the measure against Alma is 0
      And no domestic stay was in force at the removal of Alma
      And no family of Alma lives in Italy, and nothing else
      And Alma suffers from a serious physical illness
      And <fact>
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      When the case is checked
      Then rd-5 is <verdict>

      Examples:
        | fact                                                                                            | verdict         |
        | Italy had the health of Alma individually assessed before the measure                           | no_breach_shown |
        | Italy looked only at general medical information on the country before the measure against Alma | undetermined    |

  Rule: Who is bound, and in which procedure

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the children concerned by the measure against Bo are aged 6
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then rd-5 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the children concerned by the measure against Bo are aged 6
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then rd-5 does not apply for Bo

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And the children concerned by the measure against Bo are aged 6
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then rd-5 does not apply for Bo

    @twin
    Scenario: An extradition is no return
      Given the measure of Italy is the extradition or surrender of Alma on request
      And the children concerned by the measure against Alma are aged 6
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then rd-5 is not_applicable
