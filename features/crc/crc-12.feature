Feature: The child is heard (CRC art 12)

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: The child is heard before the measure, directly or through a representative

    @breach
    Scenario: Nobody heard the child
      Given the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      When the case is checked
      Then Italy's breach of crc-12 is indicated, resting on "not-heard"

    @breach
    Scenario: A child in detention
      Given Italy detained Alua on 29 May 2013
      And the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      When the case is checked
      Then Italy's breach of crc-12 is indicated

    @compliance
    Scenario: The child was heard
      Given a record shows that Alua was heard as a child, directly or through a representative, before the measure
      When the case is checked
      Then crc-12 is no_breach_shown

    @unknown
    Scenario: Nobody says whether the child was heard
      When the case is checked
      Then crc-12 is undetermined
      And the question "Was the child heard, directly or through a representative, before the measure?" is asked

    @dispute
    Scenario: Word against word is for the State to clear up
      Given the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      And Italy says that Alua was heard as a child, directly or through a representative, before the measure
      When the case is checked
      Then Italy's breach of crc-12 is indicated
      And "child_heard" is a hinge of crc-12

    @dispute @twin
    Scenario: The record of the hearing is at hand
      Given the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      And a record shows that Alua was heard as a child, directly or through a representative, before the measure
      When the case is checked
      Then crc-12 is contested

  Rule: The child is presumed able to form views, and may choose not to speak

    @exception
    Scenario Outline: A look at this child, or the child's own choice
      Given the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      And a record shows that <what>
      When the case is checked
      Then crc-12 is no_breach_shown
      And the exception "<exception>" stands

      Examples:
        | what                                                          | exception             |
        | Alua was individually found unable to form any view as a child | unable-to-form-views  |
        | Alua, informed of the right as a child, chose not to be heard  | chose-not-to-be-heard |

    @exception @twin
    Scenario Outline: An assumption on age, a finding that the child can speak, or no choice of the child
      Given the applicant says that Alua was not heard as a child before the measure, either directly or through a representative
      And a record shows that <what>
      When the case is checked
      Then Italy's breach of crc-12 is indicated
      And the exception "unable-to-form-views" does not stand
      And the exception "chose-not-to-be-heard" does not stand

      Examples:
        | what                                                                                   |
        | Alua was taken to be unable to form views because of age alone                         |
        | Alua was individually found able to form views as a child                              |
        | Alua did not choose as a child, informed of the right, to leave the hearing out        |

    @dispute
    Scenario Outline: The State has to show the exception
      Given Alua was not heard as a child before the measure, either directly or through a representative
      And Italy says that <state>
      And the applicant says that <applicant>
      When the case is checked
      Then Italy's breach of crc-12 is indicated

      Examples:
        | state                                                          | applicant                                                                       |
        | Alua was individually found unable to form any view as a child | Alua was taken to be unable to form views because of age alone                  |
        | Alua, informed of the right as a child, chose not to be heard  | Alua did not choose as a child, informed of the right, to leave the hearing out |

  Rule: The right belongs to a child, and the State must be bound

    @twin
    Scenario: An adult
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And the applicant says that Bo was not heard as a child before the measure, either directly or through a representative
      When the case is checked
      Then crc-12 does not apply for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And the applicant says that Bo was not heard as a child before the measure, either directly or through a representative
      When the case is checked
      Then crc-12 does not apply for Bo because "not bound"
