Feature: No discrimination in the rights of the child (CRC art 2(1))

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: A difference, its ground and its reason

    @breach
    Scenario Outline: Treated more strictly, and no reason holds
      Given <difference>
      And <reason>
      When the case is checked
      Then Italy's breach of crc-2 is indicated

      Examples:
        | difference                                                        | reason                                                                      |
        | Italy treated the group of Alua more strictly than others         | Italy gave no reasons for treating Alua differently                         |
        | Italy treated Alua differently because of the country of origin   | Italy named reasons for treating Alua differently and showed nothing for them |
        | Italy treated Alua differently because of race or ethnic origin   | Italy showed objective criteria, in proportion to a legitimate aim, for treating Alua differently |

    @twin @exception
    Scenario: Reasons with proportion
      Given Italy treated the group of Alua more strictly than others
      And Italy showed objective criteria, in proportion to a legitimate aim, for treating Alua differently
      When the case is checked
      Then crc-2 is no_breach_shown

    @compliance
    Scenario: No difference
      Given Italy did not treat the group of Alua differently from others
      When the case is checked
      Then crc-2 is no_breach_shown

    @unknown
    Scenario: Nobody speaks of a difference
      When the case is checked
      Then crc-2 is undetermined
      And crc-2 as it stands is no breach

    @dispute
    Scenario: Word against word
      Given the applicant says that Italy treated the group of Alua more strictly than others
      And Italy denies that Italy treated the group of Alua more strictly than others
      And Italy gave no reasons for treating Alua differently
      When the case is checked
      Then crc-2 is contested

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And the United States of America treated the group of Bo more strictly than others
      When the case is checked
      Then crc-2 does not apply for Bo
