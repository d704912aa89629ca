Feature: No punishment of a child for the family (CRC art 2(2))

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: A child is not a lever on a relative

    @breach
    Scenario Outline: The purpose is the relative
      Given the applicant says that <purpose>
      When the case is checked
      Then Italy's breach of crc-2-2 is indicated, resting on "lever-on-a-relative"

      Examples:
        | purpose                                                              |
        | Italy acted against Alua to put pressure on a relative               |
        | Italy acted against Alua to obtain statements against a relative     |

    @breach
    Scenario Outline: Any measure against the child counts
      Given Kazakhstan <act> Alua on 3 June 2013
      And the applicant says that Kazakhstan acted against Alua to put pressure on a relative
      When the case is checked
      Then Kazakhstan's breach of crc-2-2 is indicated

      Examples:
        | act           |
        | detained      |
        | acted towards |

    @unknown
    Scenario: Nobody speaks of a purpose
      When the case is checked
      Then crc-2-2 is undetermined
      And the question "How is the measure said to be connected with a relative of the person?" is asked

  Rule: A family link alone settles nothing

    @breach
    Scenario Outline: Acted against because of a relative who is sought, exposed or in opposition
      Given the applicant says that Italy acted against Alua because of a relative
      And the applicant says that <relative>
      When the case is checked
      Then Italy's breach of crc-2-2 is indicated, resting on "targeted-as-a-relative"

      Examples:
        | relative                                                        |
        | Alua has personal links with prominent opponents of Kazakhstan   |
        | Alua comes from a family known for political activity            |
        | Alua is a close relative of a person sought by the authorities   |

    @breach
    Scenario Outline: The relative is described
      Given Alua is the daughter of Mukhtar
      And the applicant says that Italy acted against Alua because of a relative
      And the applicant says that <relative>
      When the case is checked
      Then Italy's breach of crc-2-2 is indicated, resting on "targeted-as-a-relative"

      Examples:
        | relative                                                                    |
        | Mukhtar is or was a founder, leader or spokesperson of a party or movement  |
        | Mukhtar is or was a member or activist of an opposition party or movement   |
        | Mukhtar works or worked as a journalist, publicist, blogger or writer       |
        | Mukhtar defends the rights of others or represents opponents in court       |

    @twin
    Scenario Outline: The link without the purpose, or the purpose without such a relative
      Given Alua is the daughter of Mukhtar
      And the applicant says that <what>
      When the case is checked
      Then crc-2-2 is undetermined

      Examples:
        | what                                                                        |
        | Alua is a close relative of a person sought by the authorities              |
        | Alua is or was a founder, leader or spokesperson of a party or movement     |
        | Mukhtar is or was a member or activist of an opposition party or movement   |
        | Italy acted against Alua because of a relative                              |

    @twin
    Scenario Outline: A relative, or a child, of another description
      Given Alua is the daughter of Mukhtar
      And the applicant says that Italy acted against Alua because of a relative
      And the applicant says that <what>
      When the case is checked
      Then crc-2-2 is undetermined

      Examples:
        | what                                                                     |
        | Alua is or was a founder, leader or spokesperson of a party or movement  |
        | Mukhtar is or was a member of a political party whose opposition character is not stated |

    @dispute
    Scenario: The police say that nobody was looked for but the child herself
      Given the applicant says that Italy acted against Alua because of a relative
      And Alua is a close relative of a person sought by the authorities
      And Italy denies that Italy acted against Alua because of a relative
      When the case is checked
      Then crc-2-2 is contested
      And "link_to_relative" is a hinge of crc-2-2

    @unknown
    Scenario: A bare assertion of the purpose
      Given the applicant merely asserts that Italy acted against Alua to put pressure on a relative
      When the case is checked
      Then crc-2-2 is arguable

  Rule: Reasons of the child's own, or a family that leaves together

    @compliance
    Scenario: Reasons of the child's own
      Given a record shows that Italy acted against Alua for reasons that have nothing to do with a relative
      When the case is checked
      Then crc-2-2 is no_breach_shown

    @exception
    Scenario Outline: A child without a right to stay goes with the parent, as such cases go
      Given Italy acted against Alua because of a relative
      And Alua is a close relative of a person sought by the authorities
      And <status>
      And Alua was removed as a child together with a parent
      And the removal of Alua took the usual course of such cases
      When the case is checked
      Then crc-2-2 is undetermined
      And the counter-argument "followed-the-family" stands

      Examples:
        | status                                                                             |
        | Alua had entered or stayed in Italy irregularly when the measure was taken                                                                   |
        | the permit of Alua in Italy had been revoked, annulled or had expired when the measure was taken                                                                     |
        | Alua had never been admitted to Italy and was at the border, in a port or in transit                                                                      |

    @exception @twin
    Scenario Outline: Alone, with a title, or with unusual haste
      Given Italy acted against Alua because of a relative
      And Alua is a close relative of a person sought by the authorities
      And <status>
      And <with>
      And <course>
      When the case is checked
      Then Italy's breach of crc-2-2 is indicated

      Examples:
        | status           | with                                                                   | course                                                                                         |
        | Alua had entered or stayed in Italy irregularly when the measure was taken | Alua was removed as a child together with an adult who is not a parent | the removal of Alua took the usual course of such cases                                        |
        | Alua held a permanent residence permit or indefinite leave in Italy when the measure was taken | Alua was removed as a child together with a parent                     | the removal of Alua took the usual course of such cases                                        |
        | Alua had entered or stayed in Italy irregularly when the measure was taken | Alua was removed as a child together with a parent                     | the removal of Alua was handled with a speed, secrecy or effort that is unusual in such cases  |

    @twin
    Scenario: It does not answer that the child was a lever
      Given Italy acted against Alua to put pressure on a relative
      And Alua had entered or stayed in Italy irregularly when the measure was taken
      And Alua was removed as a child together with a parent
      And the removal of Alua took the usual course of such cases
      When the case is checked
      Then Italy's breach of crc-2-2 is indicated

  Rule: The protection is owed to a child, by a State that is bound

    @twin
    Scenario: An adult
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And the applicant says that Italy acted against Bo to put pressure on a relative
      When the case is checked
      Then crc-2-2 does not apply for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And the applicant says that the United States of America acted against Bo to put pressure on a relative
      When the case is checked
      Then crc-2-2 does not apply for Bo because "not bound"
