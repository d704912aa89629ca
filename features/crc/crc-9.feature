Feature: No separation of child and parents (CRC art 9)

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: Child and parent are separated only by a decision that finds it necessary for the child

    @breach
    Scenario Outline: Separated without such a decision
      Given the applicant says that the measure separated Alua from a parent
      And the applicant says that <decision>
      When the case is checked
      Then Italy's breach of crc-9 is indicated, resting on "no-best-interests-finding"

      Examples:
        | decision                                                                                                   |
        | no decision was taken on separating Alua from parent or child                                              |
        | a decision that a court could review separated Alua from parent or child without a look at best interests  |

    @breach
    Scenario Outline: The parent is removed or detained, and the child stays behind
      Given Italy <act>
      And Bo was eighteen years old or older at the time
      And the applicant says that the measure separated Bo from minor children
      And the applicant says that no decision was taken on separating Bo from parent or child
      When the case is checked
      Then Italy's breach of crc-9 is indicated for Bo, resting on "no-best-interests-finding"

      Examples:
        | act                                                                    |
        | removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013     |
        | detained Bo, a national of Kazakhstan, on 31 May 2013                  |

    @compliance
    Scenario: Decided by a court that looked at the child, with contact, and the family told
      Given the measure separated Alua from a parent
      And a record shows that a competent authority decided on separating Alua from parent or child and looked at the best interests of the child
      And a record shows that Alua had regular contact across the separation of parent and child
      And a record shows that the family was told where Alua was
      When the case is checked
      Then crc-9 is no_breach_shown

    @compliance
    Scenario: Nobody was separated
      Given the measure separated Alua from no family member
      And the family did not ask the authorities where Alua was
      When the case is checked
      Then crc-9 is no_breach_shown

    @twin
    Scenario Outline: Nobody was separated, whatever else is said of decisions and contact
      Given the measure separated Alua from no family member
      And <what>
      And the family did not ask the authorities where Alua was
      When the case is checked
      Then crc-9 is no_breach_shown

      Examples:
        | what                                                                    |
        | no decision was taken on separating Alua from parent or child           |
        | Alua had no contact across the separation of parent and child           |

    @unknown
    Scenario: Separated, and nobody says who decided
      Given the applicant says that the measure separated Alua from a parent
      When the case is checked
      Then crc-9 is undetermined
      And the question "Which decision, if any, separated parent and child?" is asked

    @twin
    Scenario: Separated from brothers and sisters only
      Given the applicant says that the measure separated Alua from brothers or sisters
      And the applicant says that no decision was taken on separating Alua from parent or child
      And the applicant says that Alua had no contact across the separation of parent and child
      When the case is checked
      Then crc-9 is undetermined

    @twin
    Scenario: A parent separated from the partner only
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alua is the daughter of Bo
      And Bo was eighteen years old or older at the time
      And the applicant says that the measure separated Bo from the spouse or partner
      And the applicant says that no decision was taken on separating Bo from parent or child
      And the family did not ask the authorities where Bo was
      When the case is checked
      Then crc-9 is undetermined for Bo

    @dispute
    Scenario: Whether somebody decided is for the State to show
      Given the measure separated Alua from a parent
      And the applicant says that no decision was taken on separating Alua from parent or child
      And Italy says that a competent authority decided on separating Alua from parent or child and looked at the best interests of the child
      When the case is checked
      Then Italy's breach of crc-9 is indicated
      And "separation_decided_by" is a hinge of crc-9

    @dispute @twin
    Scenario: Whether they were separated is for the applicant to show
      Given the applicant says that the measure separated Alua from a parent
      And no decision was taken on separating Alua from parent or child
      And Italy says that the measure separated Alua from no family member
      When the case is checked
      Then crc-9 is contested

  Rule: Contact goes on, unless the child's interest excludes it

    @breach
    Scenario Outline: No contact, or hindered contact
      Given the applicant says that the measure separated <who>
      And the applicant says that <contact>
      When the case is checked
      Then Italy's breach of crc-9 is indicated, resting on "no-contact"

      Examples:
        | who                      | contact                                                                              |
        | Alua from a parent       | Alua had no contact across the separation of parent and child                        |
        | Alua from a parent       | the contact of Alua across the separation of parent and child was rare or hindered   |
        | Alua from minor children | Alua had no contact across the separation of parent and child                        |

    @twin
    Scenario Outline: Regular contact, or contact excluded for the child
      Given the measure separated Alua from a parent
      And a record shows that a competent authority decided on separating Alua from parent or child and looked at the best interests of the child
      And <contact>
      And the family did not ask the authorities where Alua was
      When the case is checked
      Then crc-9 is no_breach_shown

      Examples:
        | contact                                                                                                        |
        | Alua had regular contact across the separation of parent and child                                             |
        | a decision in the interest of the child excluded the contact of Alua across the separation of parent and child |

    @dispute
    Scenario: The contact is for the State to show
      Given the measure separated Alua from a parent
      And a record shows that a competent authority decided on separating Alua from parent or child and looked at the best interests of the child
      And the applicant says that Alua had no contact across the separation of parent and child
      And Italy says that Alua had regular contact across the separation of parent and child
      When the case is checked
      Then Italy's breach of crc-9 is indicated

  Rule: The family is told where the absent member is

    @breach
    Scenario: Asked and not told
      Given the applicant says that the family asked where Alua was and was not told
      When the case is checked
      Then Italy's breach of crc-9 is indicated, resting on "whereabouts-refused"

    @breach
    Scenario: The parent disappears from a child's sight
      Given Kazakhstan detained Bo, a national of Kazakhstan, on 3 June 2013
      And Alua is the daughter of Bo
      And the applicant says that the family asked where Bo was and was not told
      When the case is checked
      Then Kazakhstan's breach of crc-9 is indicated for Bo, resting on "whereabouts-refused"

    @exception
    Scenario: The answer would have harmed the child
      Given the measure separated Alua from no family member
      And the family asked where Alua was and was not told
      And a record shows that the whereabouts of Alua were kept back because to tell them would have harmed the child
      When the case is checked
      Then crc-9 is no_breach_shown
      And the exception "harmful-to-the-child" stands

    @exception @twin
    Scenario Outline: Kept back for another reason, or for none
      Given the family asked where Alua was and was not told
      And <why>
      When the case is checked
      Then Italy's breach of crc-9 is indicated
      And the exception "harmful-to-the-child" does not stand

      Examples:
        | why                                                                                      |
        | the whereabouts of Alua were kept back for a reason other than harm to the child          |
        | the whereabouts of Alua were kept back without any reason given                          |

    @dispute
    Scenario: Told or not is for the State to show
      Given the applicant says that the family asked where Alua was and was not told
      And Italy says that the family was told where Alua was
      When the case is checked
      Then Italy's breach of crc-9 is indicated

  Rule: A child and its parents, and a State that is bound

    @twin
    Scenario: An adult whose children are grown up
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Cy is the son of Bo
      And Bo was eighteen years old or older at the time
      And Cy was eighteen years old or older at the time
      And the measure separated Bo from the spouse or partner, and nothing else
      And the family asked where Bo was and was not told
      When the case is checked
      Then crc-9 does not apply for Bo

    @unknown
    Scenario: An adult of whose children nothing is said
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And the measure separated Bo from the spouse or partner, and nothing else
      And the family asked where Bo was and was not told
      When the case is checked
      Then crc-9 is undetermined for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And the family asked where Bo was and was not told
      When the case is checked
      Then crc-9 does not apply for Bo because "not bound"
