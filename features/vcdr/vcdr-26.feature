Feature: Freedom of movement of the members of a mission (VCDR art 26)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Members of a mission move and travel freely

    @breach
    Scenario Outline: Members of a mission who are held
      Given Italy kept Alma in a place that Alma could not freely leave
      And <who>
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated, resting on "kept-from-moving"

      Examples:
        | who                                                                                                                    |
        | the person concerned was an accredited diplomatic agent at the relevant moment                                         |
        | Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   |
        | Alma belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 |
        | Alma belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry |
        | Alma had entered Italy on the way to take up a diplomatic post there                                                   |
        | the functions of Alma as a diplomatic agent in Italy had ended and a reasonable time to leave had not                  |

    @twin
    Scenario Outline: Who is no member of a mission there
      Given Italy kept Alma in a place that Alma could not freely leave
      And <who>
      When the case is checked
      Then vcdr-26 is not_applicable

      Examples:
        | who                                                                                                                                                |
        | the person concerned was a consular officer at the relevant moment                                                                                 |
        | the person concerned belonged at the relevant moment to a mission to the United Nations or another organisation and was accepted by the host State |
        | the person concerned was mission staff without notified status at the relevant moment                                                              |
        | the person concerned had no diplomatic or consular status at the relevant moment, or none is documented                                            |
        | Alma held a diplomatic post in another State and was in Italy for another reason than the way to or from it                                        |
        | Alma relies on a diplomatic passport and claims no accreditation to Italy                                                                          |
        | Alma held no diplomatic position of any kind towards Italy                                                                                         |

    @twin
    Scenario: An objection to the claimed status
      Given Italy kept Alma in a place that Alma could not freely leave
      And the receiving State objected to the claimed status within days or weeks
      When the case is checked
      Then vcdr-26 is not_applicable

    @twin
    Scenario: An objection to somebody who is accredited
      Given Italy kept Alma in a place that Alma could not freely leave
      And the receiving State objected to the claimed status within days or weeks
      And the person concerned was an accredited diplomatic agent at the relevant moment
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated

    @twin
    Scenario: An objection to a notified member of the staff
      Given Italy kept Alma in a place that Alma could not freely leave
      And the receiving State objected to the claimed status within days or weeks
      And Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated

    @twin
    Scenario: An agent of whom another paper says that there is no status
      Given Italy kept Alma in a place that Alma could not freely leave
      And the person concerned had no diplomatic or consular status at the relevant moment, or none is documented
      And Alma belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated

    @breach
    Scenario Outline: Confined
      Given Italy did not keep Alma in any place against the will of Alma
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated

      Examples:
        | what                              |
        | Alma had to live in a wide area   |
        | Alma had to live in a narrow area |
        | Alma was under house arrest       |

    @compliance
    Scenario: Free to move
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy did not keep Alma in any place against the will of Alma
      When the case is checked
      Then vcdr-26 is no_breach_shown

    @compliance @twin
    Scenario: Free to move, with a duty to report
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy did not keep Alma in any place against the will of Alma
      And Alma had a duty to report
      When the case is checked
      Then vcdr-26 is no_breach_shown

    @unknown
    Scenario: Nobody says what status the person had
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then vcdr-26 is undetermined

    @unknown
    Scenario: Nobody says whether the person was free to move
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      When the case is checked
      Then vcdr-26 is undetermined

    @breach
    Scenario Outline: The measure is custody
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And <what>
      When the case is checked
      Then Italy's breach of vcdr-26 is indicated

      Examples:
        | what                                                                               |
        | the measure of Italy is the keeping of Alma in a place without freedom to leave it |
        | the measure of Italy is the arrest, charge or trial of Alma                        |

    @dispute
    Scenario: Whether the person was held is for the sending State to show
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And the applicant says that Italy kept Alma in a place that Alma could not freely leave
      And Italy says that Italy did not keep Alma in any place against the will of Alma
      When the case is checked
      Then vcdr-26 is contested

  Rule: Exceptions

    @exception
    Scenario Outline: What the State may answer
      Given Italy kept Alma in a place that Alma could not freely leave
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then vcdr-26 is <verdict>

      Examples:
        | what                                                                                              | verdict         |
        | the restriction of movement only applied published rules on zones closed for national security    | no_breach_shown |
        | the restriction of movement did not rest on published rules on zones closed for national security | indicated       |
        | Alma was caught in the act and held only briefly to prevent that offence                          | no_breach_shown |
        | Alma was not caught in the act and held only briefly to prevent an offence                        | indicated       |
        | the sending State expressly waived the inviolability of Alma                                      | no_breach_shown |
        | the sending State did not waive the inviolability of Alma                                         | indicated       |
        | Alma is accused of espionage or terrorism                                                         | indicated       |

    @exception
    Scenario: A national of the State itself
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the person concerned was an accredited diplomatic agent at the relevant moment
      When the case is checked
      Then vcdr-26 is no_breach_shown for Bo

    @exception @twin
    Scenario Outline: Permanently resident
      Given Italy kept Alma in a place that Alma could not freely leave
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And <what>
      When the case is checked
      Then vcdr-26 is <verdict>

      Examples:
        | what                                                                                           | verdict         |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | no_breach_shown |
        | Alma held a temporary residence permit in Italy when the measure was taken                     | indicated       |

    @twin
    Scenario: A removal is no custody
      Given the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy removed Alma to Kazakhstan on 30 May 2013
      And the measure of Italy is an order to expel, deport or remove Alma
      When the case is checked
      Then vcdr-26 is undetermined

    @twin
    Scenario Outline: No status by one paper, and notified by another
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the person concerned had no diplomatic or consular status at the relevant moment, or none is documented
      And <who>
      When the case is checked
      Then vcdr-26 is <verdict> for Bo

      Examples:
        | who                                                                                                                  | verdict        |
        | Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   | indicated      |
        | Bo belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 | indicated      |
        | Bo belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry | indicated      |
        | Bo had entered Italy on the way to take up a diplomatic post there                                                   | indicated      |
        | the functions of Bo as a diplomatic agent in Italy had ended and a reasonable time to leave had not                  | indicated      |
        | Bo was passing through Italy on the way to or from a diplomatic post in another State                                | not_applicable |

    @twin
    Scenario Outline: An objection to the status
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the receiving State objected to the claimed status within days or weeks
      And <who>
      When the case is checked
      Then vcdr-26 is <verdict> for Bo

      Examples:
        | who                                                                                                                  | verdict        |
        | Bo belonged to the diplomatic staff of a mission in Italy and was notified to its foreign ministry                   | indicated      |
        | Bo belonged to the household of a diplomatic agent who was notified to the foreign ministry of Italy                 | indicated      |
        | Bo belonged to the administrative and technical staff of a mission in Italy and was notified to its foreign ministry | indicated      |
        | Bo had entered Italy on the way to take up a diplomatic post there                                                   | not_applicable |
        | the person concerned was an accredited diplomatic agent at the relevant moment                                       | indicated      |
        | the person concerned was a consular officer at the relevant moment                                                   | not_applicable |

    @twin
    Scenario Outline: A notified agent, and how the State reacted
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And Bo had entered Italy on the way to take up a diplomatic post there
      And <reaction>
      When the case is checked
      Then vcdr-26 is <verdict> for Bo

      Examples:
        | reaction                                                                | verdict        |
        | the receiving State accredited or accepted the person or premises       | indicated      |
        | the receiving State objected to the claimed status within days or weeks | not_applicable |
        | the receiving State objected to the claimed status only later           | indicated      |

    @twin
    Scenario: A consular officer
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the person concerned was a consular officer at the relevant moment
      When the case is checked
      Then vcdr-26 is not_applicable for Bo

    @twin
    Scenario: A consular officer on the way to a mission, and an objection
      Given Italy detained Bo, a national of Kazakhstan, on 30 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the receiving State objected to the claimed status within days or weeks
      And Bo had entered Italy on the way to take up a diplomatic post there
      And the person concerned was a consular officer at the relevant moment
      When the case is checked
      Then vcdr-26 is not_applicable for Bo

    @not_bound
    Scenario: A State that is not bound
      Given Palau detained Bo, a national of Kazakhstan, on 31 May 1994
      And Palau kept Bo in a place that Bo could not freely leave
      And the person concerned was an accredited diplomatic agent at the relevant moment
      When the case is checked
      Then vcdr-26 does not apply for Bo because "not bound"
