Feature: The best interests of the child as a primary consideration (CRC art 3(1))

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: The interests of this child are assessed, and the decision shows it

    @breach
    Scenario Outline: The decisions leave the child out
      Given the applicant says that <what>
      When the case is checked
      Then Italy's breach of crc-3 is indicated, resting on "<why>"

      Examples:
        | what                                                                                               | why                        |
        | the decisions on Alua do not address the best interests of the child                               | not-addressed              |
        | the decisions on Alua apply a rule for an age or category in place of the best interests of the child | rule-in-place-of-the-child |
        | a request to assess the best interests of Alua stayed without an answer                            | request-unanswered         |

    @compliance
    Scenario: A separate assessment with reasons
      Given a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then crc-3 is no_breach_shown

    @twin
    Scenario: A mention within the general balance
      Given a record shows that the decisions on Alua mention the best interests of the child within the general balance
      When the case is checked
      Then crc-3 is undetermined

    @unknown
    Scenario: Nobody says whether anybody looked at the child's interests
      When the case is checked
      Then crc-3 is undetermined
      And the question "How do the decisions deal with the child's best interests?" is asked
      And crc-3 as it stands is no breach

    @unknown
    Scenario: No request was left open
      Given no request to assess the best interests of Alua stayed without an answer
      When the case is checked
      Then crc-3 is undetermined

    @dispute
    Scenario: Counsel says nothing was assessed, the police say it was
      Given the applicant says that the decisions on Alua do not address the best interests of the child
      And Italy says that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then Italy's breach of crc-3 is indicated
      And crc-3 on the respondent's view is false
      And "best_interests_assessed" is a hinge of crc-3

    @dispute @twin
    Scenario: The file of the State has the assessment
      Given the applicant says that the decisions on Alua do not address the best interests of the child
      And a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then crc-3 is contested

    @breach
    Scenario: The same for a child in detention
      Given Italy detained Alua on 29 May 2013
      And the applicant says that the decisions on Alua do not address the best interests of the child
      When the case is checked
      Then Italy's breach of crc-3 is indicated

  Rule: A child on its own is not sent back to nobody

    @breach
    Scenario Outline: Nobody checked who would receive the child
      Given <alone>
      And the applicant says that <check>
      When the case is checked
      Then Italy's breach of crc-3 is indicated, resting on "returned-to-nobody"

      Examples:
        | alone                                                                      | check                                                                                                        |
        | Alua was an unaccompanied child                                            | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was removed as a child without an accompanying adult                  | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was removed as a child together with an adult who is not a parent     | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was an unaccompanied child                                            | in the case of Alua a rule on age or category took the place of a check who would receive the child in Kazakhstan |

    @exception @twin
    Scenario Outline: With an adult who is responsible for the child
      Given Alua was removed as a child together with an adult who is not a parent
      And Alua was not an unaccompanied child
      And <assessment>
      And the applicant says that in the case of Alua nobody checked who would receive the child in Kazakhstan
      When the case is checked
      Then crc-3 is <verdict>

      Examples:
        | assessment                                                                                                  | verdict         |
        | a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child | no_breach_shown |
        | no request to assess the best interests of Alua stayed without an answer                                   | undetermined    |

    @twin
    Scenario Outline: With a parent, or after a check, the point does not arise
      Given <alone>
      And <check>
      When the case is checked
      Then crc-3 is undetermined

      Examples:
        | alone                                               | check                                                                                     |
        | Alua was removed as a child together with a parent  | in the case of Alua nobody checked who would receive the child in Kazakhstan              |
        | Alua was an unaccompanied child                     | in the case of Alua it was checked before the decision who would receive the child in Kazakhstan |

    @exception
    Scenario Outline: A reasoned assessment does not cover a return to nobody
      Given a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And the applicant says that <alone>
      And the applicant says that <check>
      When the case is checked
      Then Italy's breach of crc-3 is indicated
      And the counter-argument "separate-and-reasoned" does not stand

      Examples:
        | alone                                                                      | check                                                                                                        |
        | Alua was an unaccompanied child                                            | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was removed as a child without an accompanying adult                  | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was removed as a child together with an adult who is not a parent     | in the case of Alua nobody checked who would receive the child in Kazakhstan                                 |
        | Alua was an unaccompanied child                                            | in the case of Alua a rule on age or category took the place of a check who would receive the child in Kazakhstan |

    @exception @twin
    Scenario Outline: It covers the child who was received
      Given a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And <alone>
      And <check>
      When the case is checked
      Then crc-3 is no_breach_shown

      Examples:
        | alone                                               | check                                                                                     |
        | Alua was removed as a child together with a parent  | in the case of Alua nobody checked who would receive the child in Kazakhstan              |
        | Alua was an unaccompanied child                     | in the case of Alua it was checked before the decision who would receive the child in Kazakhstan |

    @dispute
    Scenario: Whether anybody checked the reception is for the applicant to show against a reasoned assessment
      Given a record shows that the decisions on Alua contain a separate reasoned assessment of the best interests of the child
      And Alua was an unaccompanied child
      And the applicant says that in the case of Alua nobody checked who would receive the child in Kazakhstan
      And Italy says that in the case of Alua it was checked before the decision who would receive the child in Kazakhstan
      When the case is checked
      Then crc-3 is contested

  Rule: The duty is owed to a child, by a State that is bound

    @twin
    Scenario: An adult
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then crc-3 does not apply for Bo

    @twin
    Scenario Outline: A person recorded as an unaccompanied child
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <what>
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then Italy's breach of crc-3 is indicated for Bo

      Examples:
        | what                                     |
        | Bo was an unaccompanied child            |
        | Bo is a child without parent or guardian |

    @unknown
    Scenario: The age is not known
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then crc-3 is undetermined for Bo
      And the question "Was the person under eighteen when the State acted?" is asked

    @unknown @twin
    Scenario: Another profile says nothing of the age
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo is or was a founder, leader or spokesperson of a party or movement
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then crc-3 is undetermined for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then crc-3 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 1990
      And Bo was under the age of eighteen at the time
      And the applicant says that the decisions on Bo do not address the best interests of the child
      When the case is checked
      Then crc-3 does not apply for Bo because "not bound"
