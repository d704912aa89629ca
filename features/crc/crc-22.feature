Feature: Protection of a child who seeks or needs asylum (CRC art 22)

  Background:
    Given Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Alua was under the age of eighteen at the time

  Rule: A child who asks, or shows a need, is let into the procedure

    @breach
    Scenario Outline: Asked, and nobody examined it
      Given the applicant says that <asked>
      And the applicant says that the harm feared by Alua was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of crc-22 is indicated, resting on "<why>" and "never-referred"

      Examples:
        | asked                                                                                          | why                   |
        | an application for asylum or protection was lodged for Alua before removal                     | asked                 |
        | Alua expressed a wish to seek asylum or a fear of return                                       | asked                 |
        | Alua told the authorities of Italy in words of a fear of return                                | asked                 |
        | Alua tried to apply for protection and the application was not received                        | asked                 |
        | Alua would have applied for protection had it been possible                                    | would-have-asked      |
        | another State had recognised Alua as a refugee before the measure                              | recognised            |
        | what Alua said indicated to the authorities that protection might be wanted                    | at-risk-without-words |
        | the country of origin of Alua indicated to the authorities that protection might be wanted     | at-risk-without-words |
        | the authorities knew of a persecuted or sought relative, a sign that Alua might want protection | at-risk-without-words |
        | injuries or distress of Alua indicated to the authorities that protection might be wanted      | at-risk-without-words |
        | documents, files or media reports indicated to the authorities that Alua might want protection | at-risk-without-words |
        | others asked the authorities for protection on behalf of Alua                                  | at-risk-without-words |

    @twin
    Scenario Outline: Nothing shows that protection was sought or needed
      Given the applicant says that <what>
      And the applicant says that the harm feared by Alua was not examined by Italy in any way
      When the case is checked
      Then crc-22 is undetermined

      Examples:
        | what                                                                          |
        | Alua told others, and not the authorities of Italy, of a fear of return       |
        | Alua did not try to apply for protection                                      |
        | nobody had recognised Alua as a refugee or protected person                   |
        | nothing indicated to the authorities that Alua might want protection          |
        | Alua did not express a wish to seek asylum or a fear of return                |
        | no application for asylum or protection was lodged for Alua before removal    |

    @breach
    Scenario Outline: Not examined, whatever the form
      Given Alua expressed a wish to seek asylum or a fear of return
      And the applicant says that <how>
      When the case is checked
      Then Italy's breach of crc-22 is indicated, resting on "never-referred"

      Examples:
        | how                                                                                                                        |
        | the harm feared by Alua was not examined by Italy in any way                                                               |
        | Italy did not examine the harm feared by Alua because of a time limit, exclusion or other formal ground                    |
        | Italy applied a presumption or list to the harm feared by Alua without an individual look                                  |

    @breach
    Scenario Outline: The way to the procedure was closed
      Given the applicant says that <asked>
      And the applicant says that <blocked>
      When the case is checked
      Then Italy's breach of crc-22 is indicated, resting on "no-access-to-the-procedure"

      Examples:
        | asked                                                                       | blocked                                                                                     |
        | an application for asylum or protection was lodged for Alua before removal  | Alua was removed before the first decision on the application for protection                |
        | Alua expressed a wish to seek asylum or a fear of return                    | the authority that heard the wish of Alua for protection neither received it nor passed it on |
        | Alua would have applied for protection had it been possible                 | Alua was denied the opportunity to apply for protection                                     |

    @unknown
    Scenario: Nobody speaks of asylum
      When the case is checked
      Then crc-22 is undetermined

    @unknown
    Scenario: Asked, and nobody says what came of it
      Given Alua expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then crc-22 is undetermined
      And the question "How did the domestic authorities examine the feared harm?" is asked

    @twin
    Scenario Outline: An examination without a look at everything leaves the point open
      Given Alua expressed a wish to seek asylum or a fear of return
      And the applicant says that <how>
      When the case is checked
      Then crc-22 is undetermined

      Examples:
        | how                                                                                                |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua               |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alua                  |
        | Italy examined one ground of the harm feared by Alua and not another                               |

    @compliance
    Scenario: Nothing was sought and nothing pointed to a need
      Given Alua did not try to apply for protection
      And nothing indicated to the authorities that Alua might want protection
      When the case is checked
      Then crc-22 is no_breach_shown

    @twin
    Scenario: The child did not try, and yet its words pointed to a need
      Given Alua did not try to apply for protection
      And the applicant says that what Alua said indicated to the authorities that protection might be wanted
      And the applicant says that the harm feared by Alua was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of crc-22 is indicated

    @twin
    Scenario: Signs were missing, and yet somebody tried
      Given nothing indicated to the authorities that Alua might want protection
      And the applicant says that Alua tried to apply for protection and the application was not received
      And the applicant says that the harm feared by Alua was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of crc-22 is indicated

    @dispute
    Scenario: Whether the claim was examined is for the State to show
      Given Alua expressed a wish to seek asylum or a fear of return
      And the applicant says that the harm feared by Alua was not examined by Italy in any way
      And Italy says that one instance or officer in Italy gave a reasoned decision on the harm feared by Alua
      When the case is checked
      Then Italy's breach of crc-22 is indicated
      And "risk_assessed_domestically" is a hinge of crc-22

    @dispute
    Scenario: Whether anybody asked is for the applicant to show
      Given the applicant says that Alua tried to apply for protection and the application was not received
      And Italy says that Alua did not try to apply for protection
      And nothing indicated to the authorities that Alua might want protection
      And the harm feared by Alua was not examined by Italy in any way
      When the case is checked
      Then crc-22 is contested

  Rule: A child on its own has a guardian and a lawyer

    @breach
    Scenario Outline: Nobody to represent the child
      Given Alua expressed a wish to seek asylum or a fear of return
      And Alua was an unaccompanied child
      And the applicant says that <who>
      When the case is checked
      Then Italy's breach of crc-22 is indicated, resting on "nobody-to-represent"

      Examples:
        | who                                                                                   |
        | no guardian or representative was appointed for Alua                                  |
        | Alua had no access to a lawyer against the removal or in the asylum procedure         |

    @twin
    Scenario Outline: With a parent, or with a lawyer of some kind
      Given Alua expressed a wish to seek asylum or a fear of return
      And <alone>
      And the applicant says that <who>
      When the case is checked
      Then crc-22 is undetermined

      Examples:
        | alone                               | who                                                                                |
        | Alua was not an unaccompanied child | no guardian or representative was appointed for Alua                               |
        | Alua was an unaccompanied child     | Alua was assisted by a lawyer against the removal or in the asylum procedure       |

    @compliance
    Scenario Outline: Examined with reasons and with the safeguards
      Given Alua expressed a wish to seek asylum or a fear of return
      And a record shows that <examined>
      And <alone>
      And <guardian>
      And <lawyer>
      When the case is checked
      Then crc-22 is no_breach_shown
      And the counter-argument "examined-with-safeguards" stands

      Examples:
        | examined                                                                                     | alone                                              | guardian                                            | lawyer                                                                                              |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alua            | Alua was not an unaccompanied child                | no guardian or representative was appointed for Alua | Alua had no access to a lawyer against the removal or in the asylum procedure                       |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua         | Alua was removed as a child together with a parent | no guardian or representative was appointed for Alua | Alua had no access to a lawyer against the removal or in the asylum procedure                       |
        | Italy examined the harm feared by Alua again after a first decision was annulled             | Alua was an unaccompanied child                    | a guardian or representative was appointed for Alua | Alua was assisted by a lawyer against the removal or in the asylum procedure                        |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua         | Alua was an unaccompanied child                    | a guardian or representative was appointed for Alua | Alua was offered a lawyer against the removal or in the asylum procedure and did not use one        |

    @twin
    Scenario Outline: Examined, and a safeguard was missing
      Given Alua expressed a wish to seek asylum or a fear of return
      And <examined>
      And Alua was an unaccompanied child
      And Alua was removed as a child <with>
      And <guardian>
      And <lawyer>
      When the case is checked
      Then the counter-argument "examined-with-safeguards" does not stand

      Examples:
        | examined                                                                                  | with                                         | guardian                                             | lawyer                                                                                                                     |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua      | together with an adult who is not a parent   | a guardian or representative was appointed for Alua  | Alua had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua      | without an accompanying adult                | no guardian or representative was appointed for Alua | Alua was assisted by a lawyer against the removal or in the asylum procedure                                               |
        | Italy examined one ground of the harm feared by Alua and not another                      | without an accompanying adult                | a guardian or representative was appointed for Alua  | Alua was assisted by a lawyer against the removal or in the asylum procedure                                               |

    @compliance
    Scenario: Protection was granted
      Given an application for asylum or protection was lodged for Alua before removal
      And Italy granted asylum or protection to Alua
      When the case is checked
      Then crc-22 is no_breach_shown

    @twin
    Scenario: The procedure is pending
      Given an application for asylum or protection was lodged for Alua before removal
      And the asylum procedure of Alua in Italy is pending
      When the case is checked
      Then crc-22 is undetermined

    @twin
    Scenario: No procedure took place
      Given an application for asylum or protection was lodged for Alua before removal
      And there was no asylum procedure for Alua in Italy
      When the case is checked
      Then crc-22 is undetermined

    @exception @twin
    Scenario Outline: The decision came after the removal
      Given an application for asylum or protection was lodged for Alua before removal
      And Alua was not an unaccompanied child
      And <decision>
      And the applicant says that Alua was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of crc-22 is indicated
      And the counter-argument "<argument>" does not stand

      Examples:
        | decision                                                                              | argument                 |
        | Italy granted asylum or protection to Alua                                            | protected                |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alua  | examined-with-safeguards |

  Rule: A child, and a State that is bound

    @twin
    Scenario: An adult
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was eighteen years old or older at the time
      And Bo expressed a wish to seek asylum or a fear of return
      And the harm feared by Bo was not examined by Italy in any way
      When the case is checked
      Then crc-22 does not apply for Bo

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo was under the age of eighteen at the time
      And Bo expressed a wish to seek asylum or a fear of return
      And the harm feared by Bo was not examined by the United States of America in any way
      When the case is checked
      Then crc-22 does not apply for Bo because "not bound"
