Feature: Protection of the child (ICCPR art. 24(1))

  Rule: The child's best interests are a primary consideration

    @breach
    Scenario: The decisions do not address them
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And the applicant says that the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then Italy's breach of iccpr-24 is indicated, resting on "interests-left-out"

    @compliance @twin
    Scenario: They were assessed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then iccpr-24 is no_breach_shown

    @exception @twin
    Scenario: Assessed, and left alone all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was under the age of eighteen at the time
      And the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      And the measure left Alma without an adult who had care of the child
      When the case is checked
      Then Italy's breach of iccpr-24 is indicated

    @breach
    Scenario: A family broken up
      Given Australia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 26 July 2001
      And minor children of Lan live in Australia
      And Lan had lived in Australia for 14 years
      When the case is checked
      Then Australia's breach of iccpr-24 is indicated, resting on "family-arbitrarily-broken-up"

    @unknown
    Scenario: Nobody says what was assessed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      When the case is checked
      Then iccpr-24 is undetermined

    @dispute
    Scenario: Assessed or not
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Italy
      And the applicant says that the decisions on Alma do not address the best interests of the child
      And a record shows that the decisions on Alma contain a separate reasoned assessment of the best interests of the child
      When the case is checked
      Then iccpr-24 is contested

    @not_bound
    Scenario: A State outside the Covenant
      Given Saudi Arabia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And minor children of Alma live in Saudi Arabia
      And the decisions on Alma do not address the best interests of the child
      When the case is checked
      Then iccpr-24 does not apply because "not bound"
