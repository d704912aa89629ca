Feature: No arbitrary interference with the family by a removal (ICCPR arts 17 and 23(1))

  Rule: The reasons must outweigh what the removal does to the family

    @breach
    Scenario: Minor children and a long stay
      Given Australia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 26 July 2001
      And minor children of Lan live in Australia
      And Lan had lived in Australia for 14 years
      When the case is checked
      Then Australia's breach of iccpr-17-family is indicated, resting on "long-settled"

    @twin @unknown
    Scenario: A short stay
      Given Australia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 26 July 2001
      And minor children of Lan live in Australia
      And Lan had lived in Australia for 3 years
      When the case is checked
      Then iccpr-17-family is undetermined
      And iccpr-17-family as it stands is no breach

    @breach
    Scenario: Came as a child, nothing elsewhere, judged since Dauphin
      Given Canada removed Guy, a national of Haiti, to Haiti on 5 June 2009
      And the case is assessed on 28 July 2009
      And Guy came to Canada as a child or was born there
      And parents, siblings or the own family of Guy are in Canada
      And Guy has neither language nor family in Haiti and has not visited it since
      When the case is checked
      Then Canada's breach of iccpr-17-family is indicated, resting on "grew-up-there"

    @twin
    Scenario: The day before Dauphin
      Given Canada removed Guy, a national of Haiti, to Haiti on 5 June 2009
      And the case is assessed on 27 July 2009
      And Guy came to Canada as a child or was born there
      And parents, siblings or the own family of Guy are in Canada
      And Guy has neither language nor family in Haiti and has not visited it since
      When the case is checked
      Then iccpr-17-family is undetermined

    @compliance
    Scenario: A long record, heard with care
      Given Canada is about to remove Chas, a national of the United Kingdom, to the United Kingdom
      And the case is assessed on 1 November 1996
      And Chas came to Canada as a child or was born there
      And parents or siblings of Chas live in Canada
      And Chas was sentenced in Canada to custody of up to two years
      And Chas has committed new offences since the offence
      And a court reviewed the lawfulness and reasonableness of the measure against Chas
      And the measure of Canada against Chas rested on a statute and on an order of the competent authority
      When the case is checked
      Then iccpr-17-family is no_breach_shown

    @breach
    Scenario: Security reasons that were never given
      Given Australia is about to remove Mansour, a national of Iran, to Iran
      And the case is assessed on 26 March 2015
      And a spouse or partner of Mansour lives in Australia
      And Australia invoked security or public-order grounds against Mansour as a label without facts
      When the case is checked
      Then Australia's breach of iccpr-17-family is indicated, resting on "security-without-reasons"

    @dispute
    Scenario: How long the stay was
      Given Australia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 26 July 2001
      And minor children of Lan live in Australia
      And the applicant says that Lan had lived in Australia for 14 years
      And a court found that Lan had lived in Australia for 2 years
      When the case is checked
      Then iccpr-17-family is contested

    @not_bound
    Scenario: A State outside the Covenant
      Given Saudi Arabia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 26 July 2001
      And minor children of Lan live in Saudi Arabia
      And Lan had lived in Saudi Arabia for 14 years
      When the case is checked
      Then iccpr-17-family does not apply because "not bound"
