Feature: Rights of the child (Charter of Fundamental Rights art 24)

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alua under the Return Directive or the law that carries it out

  Rule: The best interests of the child

    @breach
    Scenario Outline: How the decisions deal with them
      Given Alua was removed as a child together with a parent
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                                                            | verdict      |
        | the decisions on Alua do not address the best interests of the child                            | indicated    |
        | the decisions on Alua contain a separate reasoned assessment of the best interests of the child | undetermined |
        | a request to assess the best interests of Alua stayed without an answer                         | indicated    |

    @breach
    Scenario: The measure is addressed to the mother alone
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the number of children concerned by the measure against Bo is 1
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then cfr-24 is indicated for Bo

    @unknown
    Scenario: Nobody speaks of an assessment
      Given Alua was removed as a child together with a parent
      When the case is checked
      Then cfr-24 is undetermined
      And cfr-24 as it stands is no breach
      And the question "How do the decisions deal with the child's best interests?" is asked

    @dispute
    Scenario: Word against word goes against the State, which has the decisions
      Given Alua was removed as a child together with a parent
      And the applicant says that the decisions on Alua do not address the best interests of the child
      And Italy says that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then cfr-24 is indicated
      And "best_interests_assessed" is a hinge of cfr-24

    @dispute
    Scenario: The decision itself has an assessment
      Given Alua was removed as a child together with a parent
      And the applicant says that the decisions on Alua do not address the best interests of the child
      And a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then cfr-24 is contested

  Rule: Heard, in contact with both parents, and cared for

    @breach
    Scenario Outline: Whether the child could express views
      Given Alua was removed as a child together with a parent
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                                                          | verdict      |
        | Alua was not heard as a child before the measure, either directly or through a representative | indicated    |
        | Alua was heard as a child, directly or through a representative, before the measure           | undetermined |

    @exception
    Scenario Outline: Too young to form views
      Given Alua was removed as a child together with a parent
      And Alua was not heard as a child before the measure, either directly or through a representative
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                                    | verdict      |
        | a child under three is concerned by the measure against Alua            | undetermined |
        | a child of three to five years is concerned by the measure against Alua | indicated    |
        | a child of six to twelve years is concerned by the measure against Alua | indicated    |

    @breach
    Scenario Outline: Cut off from a parent
      Given Alua was removed as a child together with a parent
      And the measure separated Alua from a parent
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                                                                                | verdict      |
        | no decision was taken on separating Alua from parent or child                                                       | indicated    |
        | a decision that a court could review separated Alua from parent or child without a look at best interests           | indicated    |
        | a competent authority decided on separating Alua from parent or child and looked at the best interests of the child | undetermined |

    @twin
    Scenario Outline: Separated from whom
      Given Alua was removed as a child together with a parent
      And no decision was taken on separating Alua from parent or child
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                | verdict      |
        | the measure separated Alua from a parent            | indicated    |
        | the measure separated Alua from brothers or sisters | undetermined |

    @twin
    Scenario: The contact is a right of the child; a mother separated from her child is tested elsewhere
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And the number of children concerned by the measure against Bo is 1
      And the measure separated Bo from minor children
      And no decision was taken on separating Bo from parent or child
      When the case is checked
      Then cfr-24 is undetermined for Bo

    @unknown
    Scenario: Separated from a parent, and nobody says who decided it
      Given Alua was removed as a child together with a parent
      And the measure separated Alua from a parent
      When the case is checked
      Then cfr-24 is undetermined

    @breach
    Scenario Outline: Left without anybody in charge
      Given Alua was removed as a child together with a parent
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                             | verdict      |
        | the measure left Alua without an adult who had care of the child | indicated    |
        | an adult had care of Alua throughout the measure                 | undetermined |

    @compliance
    Scenario Outline: Assessed, heard, with both parents and cared for
      Given Alua was removed as a child together with a parent
      And the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And Alua was heard as a child, directly or through a representative, before the measure
      And an adult had care of Alua throughout the measure
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                               | verdict         |
        | the measure separated Alua from no family member, and nothing else | no_breach_shown |
        | the measure separated Alua from brothers or sisters                | undetermined    |

  Rule: A child, detention too, and Union law

    @breach
    Scenario: Detained in a return procedure
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And children were detained in the case of Bo
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then cfr-24 is indicated for Bo

    @twin
    Scenario Outline: Whether a child is concerned
      Given the decisions on Alua do not address the best interests of the child
      And <fact>
      When the case is checked
      Then cfr-24 is <verdict>

      Examples:
        | fact                                                              | verdict        |
        | the number of children concerned by the measure against Alua is 0 | not_applicable |
        | the number of children concerned by the measure against Alua is 1 | indicated      |

    @twin
    Scenario: Purely national law is outside the Charter
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under national law without a link to Union rules
      And Bo was removed as a child together with a parent
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then cfr-24 does not apply for Bo

    @not_bound
    Scenario: Before the Charter was binding
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 30 November 2009
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was removed as a child together with a parent
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then cfr-24 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was removed as a child together with a parent
      And the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then cfr-24 does not apply for Bo
