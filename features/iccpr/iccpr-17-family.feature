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

  Rule: Parted for immigration reasons, and parted for a grave offence that courts weighed

    @breach @twin
    Scenario Outline: Mother and children are sent away, the father stays
      Given Australia is about to remove Lan, a national of Indonesia, to Indonesia
      And the case is assessed on 29 October 2003
      And minor children of Lan live in Australia
      And the measure separated Lan from the spouse or partner
      And Lan has no conviction in Australia
      And <grounds>
      And <children>
      When the case is checked
      Then iccpr-17-family is <verdict>

      Examples:
        | grounds | children | verdict |
        | Australia did not invoke security or public-order grounds against Lan | children were detained in the case of Lan | indicated |
        | Australia did not invoke security or public-order grounds against Lan | no children were detained in the case of Lan | undetermined |
        | Australia invoked security or public-order grounds against Lan with facts that Lan knew | children were detained in the case of Lan | undetermined |

    @compliance @twin
    Scenario Outline: Years of custody, and a court that weighed the family
      Given Denmark is about to remove Jo, a national of Uganda, to Uganda
      And the case is assessed on 1 November 2004
      And minor children of Jo live in Denmark
      And Jo had lived in Denmark for 19 years
      And Jo was sentenced in Denmark to custody of more than two and up to five years
      And the decisions on the removal of Jo give reasons on family life
      And <review>
      And <children>
      When the case is checked
      Then iccpr-17-family is <verdict>

      Examples:
        | review | children | verdict |
        | a court looked at the merits of the measure against Jo with evidence open to both sides | Jo has close family in Uganda | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Jo | Jo has close family in Uganda | undetermined |
        | a court looked at the merits of the measure against Jo with evidence open to both sides | the decisions on Jo do not address the best interests of the child | indicated |
