Feature: Protection of the family and of the child (ACHR arts 17 and 19)

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: A family is not separated without an assessment

    @breach
    Scenario Outline: Separated without a word
      Given the measure separated Alma from minor children
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-17-19 is indicated, resting on "family-separated"

      Examples:
        | what                                                                                                  |
        | the decisions on the removal of Alma do not address family life                                       |
        | the decisions on the removal of Alma mention family life without reasons                              |
        | there was no decision on the removal of Alma                                                          |
        | the removal of Alma was ordered in identical or standard wording                                      |
        | the decisions on Alma do not address the best interests of the child                                  |
        | the decisions on Alma apply a rule for an age or category in place of the best interests of the child |
        | Alma was neither identified nor interviewed nor heard before removal                                  |
        | Alma went through an identity check only before removal                                               |

    @twin
    Scenario Outline: From whom
      Given the decisions on the removal of Alma do not address family life
      And <what>
      When the case is checked
      Then achr-17-19 is <verdict>

      Examples:
        | what                                                  | verdict      |
        | the measure separated Alma from the spouse or partner | indicated    |
        | the measure separated Alma from a parent              | indicated    |
        | the measure separated Alma from brothers or sisters   | undetermined |
        | the measure separated Alma from no family member      | undetermined |

    @compliance
    Scenario Outline: Reasons, or together
      Given the measure separated Alma from the spouse or partner
      And there was no decision on the removal of Alma
      And <what>
      When the case is checked
      Then achr-17-19 as it stands is no breach

      Examples:
        | what                                                                                    |
        | the decisions on the removal of Alma give reasons on family life                        |
        | the family members of Alma are also to be removed from Bolivia, or could leave together |

  Rule: A child is protected as a child

    @breach
    Scenario Outline: What a child is owed
      Given Alma was under the age of eighteen at the time
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-17-19 is indicated, resting on "child-not-protected"

      Examples:
        | what                                                                                                  |
        | the decisions on Alma do not address the best interests of the child                                  |
        | the decisions on Alma apply a rule for an age or category in place of the best interests of the child |
        | a request to assess the best interests of Alma stayed without an answer                               |
        | there was no decision on the removal of Alma                                                          |
        | there was no order or decision in the child's own name for Alma                                       |
        | Alma was not heard as a child before the measure, either directly or through a representative         |
        | Alma was neither identified nor interviewed nor heard before removal                                  |
        | Alma went through an identity check only before removal                                               |
        | children were detained in the case of Alma                                                            |
        | the measure left Alma without an adult who had care of the child                                      |

    @compliance
    Scenario: A separate assessment
      Given Alma was under the age of eighteen at the time
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And Alma was not heard as a child before the measure, either directly or through a representative
      And the measure separated Alma from no family member
      When the case is checked
      Then achr-17-19 as it stands is no breach

    @twin
    Scenario: Assessed, and left alone
      Given Alma was under the age of eighteen at the time
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And the measure left Alma without an adult who had care of the child
      When the case is checked
      Then achr-17-19 is indicated

    @unknown
    Scenario: Nobody says what was assessed
      Given Alma was under the age of eighteen at the time
      When the case is checked
      Then achr-17-19 is undetermined

    @dispute
    Scenario: The assessment is for the State to show
      Given Alma was under the age of eighteen at the time
      And the applicant says that the decisions on Alma do not address the best interests of the child
      And Bolivia says that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then achr-17-19 is indicated

    @exception
    Scenario: Irregular entry is no answer
      Given Alma was under the age of eighteen at the time
      And the decisions on Alma do not address the best interests of the child
      And Alma crossed the border without authorisation and without force
      When the case is checked
      Then achr-17-19 is indicated

    @twin
    Scenario Outline: Separated, and not without a word
      Given the measure separated Alma from minor children
      And <what>
      When the case is checked
      Then achr-17-19 is undetermined

      Examples:
        | what                                                                                            |
        | the decisions on Alma contain a separate reasoned assessment of the best interests of the child |
        | the decisions on Alma mention the best interests of the child within the general balance        |
        | Alma was interviewed on the personal situation before removal                                   |
        | the removal of Alma was decided with individual reasons                                         |
        | Alma crossed the border without authorisation and without force                                 |

    @dispute
    Scenario: That family life was looked at is for the State to show
      Given the measure separated Alma from minor children
      And the applicant says that the decisions on the removal of Alma do not address family life
      And Bolivia says that the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then achr-17-19 is indicated

    @compliance @twin
    Scenario Outline: Who else was to leave
      Given the measure separated Alma from minor children
      And there was no decision on the removal of Alma
      And the number of children concerned by the measure against Alma is 0
      And Alma was eighteen years old or older at the time
      And <who>
      When the case is checked
      Then achr-17-19 is <verdict>

      Examples:
        | who                                                                                     | verdict         |
        | the family members of Alma are also to be removed from Bolivia, or could leave together | no_breach_shown |
        | the family members of Alma are nationals of Bolivia                                     | indicated       |
        | the measure separated Alma from no family member                                        | no_breach_shown |

    @breach @twin
    Scenario Outline: How a child is concerned
      Given <who>
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then achr-17-19 is <verdict>

      Examples:
        | who                                                                     | verdict      |
        | Alma was under the age of eighteen at the time                          | indicated    |
        | a child of six to twelve years is concerned by the measure against Alma | indicated    |
        | children were detained in the case of Alma                              | indicated    |
        | Alma was eighteen years old or older at the time                        | undetermined |

    @dispute
    Scenario: That a child was concerned is for the applicant to show
      Given the applicant says that Alma was under the age of eighteen at the time
      And Bolivia says that Alma was eighteen years old or older at the time
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then achr-17-19 is contested

    @twin
    Scenario Outline: A child, and a procedure
      Given Alma was under the age of eighteen at the time
      And <what>
      When the case is checked
      Then achr-17-19 is undetermined

      Examples:
        | what                                                                                     |
        | the removal of Alma was decided with individual reasons                                  |
        | Alma was interviewed on the personal situation before removal                            |
        | the decisions on Alma mention the best interests of the child within the general balance |

    @twin
    Scenario: Mentioned in the general balance, and not heard
      Given Alma was under the age of eighteen at the time
      And the decisions on Alma mention the best interests of the child within the general balance
      And Alma was not heard as a child before the measure, either directly or through a representative
      When the case is checked
      Then achr-17-19 is indicated

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-17-19 does not apply for Bo because "not bound"
