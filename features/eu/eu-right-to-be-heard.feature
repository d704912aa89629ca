Feature: Right to be heard before a return decision (general principle of Union law)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: Heard before the decision

    @breach
    Scenario Outline: Whether there was an opportunity
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And <fact>
      When the case is checked
      Then eu-right-to-be-heard is <verdict>

      Examples:
        | fact                                                                                                              | verdict         |
        | Alma could not submit reasons against removal at all                                                              | indicated       |
        | Alma could submit reasons against removal only afterwards                                                         | indicated       |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply                 | no_breach_shown |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | no_breach_shown |
        | Alma was neither identified nor interviewed nor heard before removal                                              | indicated       |
        | Alma went through an identity check only before removal                                                           | indicated       |
        | Alma was interviewed on the personal situation before removal                                                     | no_breach_shown |
        | Alma was identified before removal and could raise objections with staff, an interpreter or a consul              | no_breach_shown |
        | Alma had a hearing of a few minutes before removal                                                                | undetermined    |

    @twin
    Scenario Outline: No hearing on the return, and what had gone before
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And Alma could not submit reasons against removal at all
      And <first>
      And <second>
      When the case is checked
      Then eu-right-to-be-heard is <verdict>

      Examples:
        | first                                                                                | second                                                | verdict         |
        | a personal interview was held with Alma on the application for protection            | Italy rejected the asylum claim of Alma on the merits | no_breach_shown |
        | a personal interview was held with Alma on the application for protection            | the asylum procedure of Alma in Italy is pending      | indicated       |
        | a personal interview was held with Alma on the application for protection            | there was no asylum procedure for Alma in Italy       | indicated       |
        | Alma did not attend the personal interview offered on the application for protection | Italy rejected the asylum claim of Alma on the merits | indicated       |

    @twin
    Scenario: A rejection on the merits, and nobody says whether she was heard
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And Alma could not submit reasons against removal at all
      And Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then eu-right-to-be-heard is indicated

    @twin
    Scenario: An interview on asylum, and nobody says what came of it
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And Alma could not submit reasons against removal at all
      And a personal interview was held with Alma on the application for protection
      When the case is checked
      Then eu-right-to-be-heard is indicated

    @dispute
    Scenario: Word against word on the hearing goes against the State
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And the applicant says that Alma could not submit reasons against removal at all
      And Italy says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then eu-right-to-be-heard is indicated
      And "opportunity_to_be_heard" is a hinge of eu-right-to-be-heard

    @dispute
    Scenario: A record of the hearing
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And the applicant says that Alma could not submit reasons against removal at all
      And a record shows that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then eu-right-to-be-heard is contested

  Rule: The outcome could have been different

    @twin
    Scenario Outline: What she could have said
      Given Alma could not submit reasons against removal at all
      And <fact>
      When the case is checked
      Then eu-right-to-be-heard is <verdict>

      Examples:
        | fact                                                                                    | verdict         |
        | Alma names concrete facts bearing on the decision that a hearing would have brought out | indicated       |
        | Alma names only general objections that a hearing would have brought out                | no_breach_shown |
        | nothing is named that a hearing of Alma would have brought out                          | no_breach_shown |

    @unknown
    Scenario: Not heard, and nobody says what she could have said
      Given Alma could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard is undetermined
      And the question "What could the person have put forward if heard?" is asked

    @compliance
    Scenario: Heard with a chance to reply
      Given Alma names concrete facts bearing on the decision that a hearing would have brought out
      And a record shows that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then eu-right-to-be-heard is no_breach_shown

  Rule: A return decision of a State that the Directive binds

    @twin
    Scenario: An extradition is no return
      Given the measure of Italy is the extradition or surrender of Alma on request
      And Alma names concrete facts bearing on the decision that a hearing would have brought out
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard is not_applicable

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo names concrete facts bearing on the decision that a hearing would have brought out
      And Bo could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard does not apply for Bo

    @not_bound
    Scenario: Ireland took no part in the Directive
      Given Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Ireland took the measure against Bo under the Return Directive or the law that carries it out
      And Bo names concrete facts bearing on the decision that a hearing would have brought out
      And Bo could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard does not apply for Bo

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And Bo names concrete facts bearing on the decision that a hearing would have brought out
      And Bo could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo names concrete facts bearing on the decision that a hearing would have brought out
      And Bo could not submit reasons against removal at all
      When the case is checked
      Then eu-right-to-be-heard does not apply for Bo
