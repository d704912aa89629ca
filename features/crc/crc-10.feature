Feature: Leaving the country to be with the family (CRC art 10)

  Background:
    Given Kazakhstan detained Bo, a national of Kazakhstan, on 1 July 2013
    And Alua is the daughter of Bo
    And Alua was under the age of eighteen at the time
    And Bo asked Kazakhstan to be allowed to leave in order to be with family abroad

  Rule: The request is dealt with in a positive and humane manner

    @breach
    Scenario Outline: Refused without a reason that the article knows
      Given the applicant says that Kazakhstan refused the request of Bo to leave the country
      And the applicant says that Kazakhstan keeps Bo from leaving <reason>
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated, resting on "refused-for-no-proper-reason"

      Examples:
        | reason                                                   |
        | because that would amount to extraditing a national      |
        | because no guarantee of return was given                 |
        | without giving reasons                                   |

    @breach
    Scenario Outline: Conditions out of reach
      Given the applicant says that Kazakhstan made the request of Bo to leave the country depend on conditions
      And the applicant says that <condition>
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated, resting on "conditions-out-of-reach"

      Examples:
        | condition                                                                             |
        | Kazakhstan would let Bo leave only if another State guaranteed the return             |
        | Kazakhstan would let Bo leave only if told why the family cannot come to visit        |

    @breach
    Scenario: The child itself asks
      Given Kazakhstan detained Dina, a national of Kazakhstan, on 1 July 2013
      And Dina was under the age of eighteen at the time
      And Dina asked Kazakhstan to be allowed to leave in order to be with family abroad
      And the applicant says that Kazakhstan refused the request of Dina to leave the country
      And the applicant says that Kazakhstan keeps Dina from leaving without giving reasons
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated for Dina

    @compliance
    Scenario: The request was granted
      Given a record shows that Kazakhstan granted the request of Bo to leave the country
      When the case is checked
      Then crc-10 is no_breach_shown

    @twin
    Scenario Outline: Granted, whatever else was said of reasons and conditions
      Given Kazakhstan granted the request of Bo to leave the country
      And <what>
      When the case is checked
      Then crc-10 is no_breach_shown

      Examples:
        | what                                                                       |
        | Kazakhstan keeps Bo from leaving without giving reasons                    |
        | Kazakhstan would let Bo leave only if another State guaranteed the return  |
        | no order that keeps Bo from leaving the country was shown                  |

    @unknown
    Scenario Outline: Refused for the sake of proceedings, conditional on bail, or not answered yet
      Given the applicant says that <what>
      And the applicant says that <why>
      When the case is checked
      Then crc-10 is undetermined

      Examples:
        | what                                                                                | why                                                                         |
        | Kazakhstan refused the request of Bo to leave the country                           | Kazakhstan keeps Bo from leaving because of pending criminal proceedings    |
        | Kazakhstan made the request of Bo to leave the country depend on conditions         | Kazakhstan would let Bo leave only on bail or another surety                |
        | Kazakhstan made the request of Bo to leave the country depend on conditions         | Kazakhstan would let Bo leave only on proof that the children live abroad   |
        | Kazakhstan has not answered the request of Bo to leave the country                  | Kazakhstan keeps Bo from leaving without giving reasons                     |

    @unknown
    Scenario: Refused, and nobody says why
      Given the applicant says that Kazakhstan refused the request of Bo to leave the country
      When the case is checked
      Then crc-10 is undetermined
      And the question "Which reasons were given for not letting the person leave the country?" is asked

    @dispute
    Scenario: The conditions are for the State to clear up
      Given Kazakhstan made the request of Bo to leave the country depend on conditions
      And the applicant says that Kazakhstan would let Bo leave only if another State guaranteed the return
      And Kazakhstan denies that Kazakhstan would let Bo leave only if another State guaranteed the return
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated
      And "exit_conditions" is a hinge of crc-10

  Rule: Charges can justify that the person stays

    @exception
    Scenario Outline: The person is charged
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And a record shows that <charge>
      When the case is checked
      Then crc-10 is undetermined
      And the counter-argument "criminal-proceedings" stands

      Examples:
        | charge                                                               |
        | Kazakhstan had charged Bo with an offence by the time of arrest      |
        | Kazakhstan charged Bo with an offence only after the arrest          |

    @exception
    Scenario: The charge answers a refusal too
      Given Kazakhstan refused the request of Bo to leave the country
      And Kazakhstan keeps Bo from leaving without giving reasons
      And a record shows that Kazakhstan had charged Bo with an offence by the time of arrest
      When the case is checked
      Then crc-10 is undetermined

    @exception @twin
    Scenario Outline: No charge of substance, or no order
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And Kazakhstan had charged Bo with an offence by the time of arrest
      And the applicant says that <what>
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated
      And the counter-argument "criminal-proceedings" does not stand

      Examples:
        | what                                                                            |
        | the charge of Kazakhstan against Bo is said to rest on acts that never happened |
        | the charge of Kazakhstan against Bo rests on acts of a relative or associate    |
        | no order that keeps Bo from leaving the country was shown                       |

    @exception @twin
    Scenario Outline: A suspicion is not a charge, and a charge that names acts is one of substance
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And <charge>
      And <basis>
      When the case is checked
      Then crc-10 is <verdict>

      Examples:
        | charge                                                             | basis                                            | verdict      |
        | Kazakhstan held Bo as a suspect or witness without a charge        | the charge of Kazakhstan names own acts of Bo    | indicated    |
        | Kazakhstan had charged Bo with an offence by the time of arrest    | the charge of Kazakhstan names own acts of Bo    | undetermined |
        | Kazakhstan had charged Bo with an offence by the time of arrest    | a court order keeps Bo from leaving the country  | undetermined |

    @dispute
    Scenario: Whether the charge has substance is for the applicant to show
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And Kazakhstan had charged Bo with an offence by the time of arrest
      And the applicant says that the charge of Kazakhstan against Bo is said to rest on acts that never happened
      And Kazakhstan says that the charge of Kazakhstan names own acts of Bo
      When the case is checked
      Then crc-10 is contested
      And "charge_basis" is a hinge of crc-10

    @dispute
    Scenario: So is whether there is an order
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And Kazakhstan had charged Bo with an offence by the time of arrest
      And the applicant says that no order that keeps Bo from leaving the country was shown
      And Kazakhstan says that a court order keeps Bo from leaving the country
      When the case is checked
      Then crc-10 is contested

  Rule: A restriction must rest on law

    @breach
    Scenario Outline: Kept without any order
      Given the applicant says that Kazakhstan <request>
      And the applicant says that no order that keeps Bo from leaving the country was shown
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated, resting on "kept-without-law"

      Examples:
        | request                                                            |
        | refused the request of Bo to leave the country                     |
        | made the request of Bo to leave the country depend on conditions   |
        | has not answered the request of Bo to leave the country            |

    @twin
    Scenario: An order was shown
      Given Kazakhstan refused the request of Bo to leave the country
      And a court order keeps Bo from leaving the country
      When the case is checked
      Then crc-10 is undetermined

    @dispute
    Scenario: The order is for the State to show
      Given Kazakhstan has not answered the request of Bo to leave the country
      And the applicant says that no order that keeps Bo from leaving the country was shown
      And Kazakhstan says that a court order keeps Bo from leaving the country
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated

    @exception
    Scenario Outline: An order under a statute, for the proceedings or for security
      Given Kazakhstan refused the request of Bo to leave the country
      And <order>
      And <reason>
      When the case is checked
      Then crc-10 is undetermined
      And the counter-argument "ordered-by-law" stands

      Examples:
        | order                                                                                           | reason                                                                    |
        | a court order keeps Bo from leaving the country                                                 | Kazakhstan keeps Bo from leaving because of pending criminal proceedings  |
        | an order of an investigator or prosecutor under a statute keeps Bo from leaving the country     | Kazakhstan keeps Bo from leaving because of pending criminal proceedings  |
        | a court order keeps Bo from leaving the country                                                 | Kazakhstan keeps Bo from leaving for reasons of security or public order  |

    @exception
    Scenario: Charged and kept by order, on conditions that are hard to meet
      Given Kazakhstan would let Bo leave only if another State guaranteed the return
      And Kazakhstan had charged Bo with an offence by the time of arrest
      And a court order keeps Bo from leaving the country
      And Kazakhstan keeps Bo from leaving because of pending criminal proceedings
      When the case is checked
      Then crc-10 is undetermined

    @exception @twin
    Scenario Outline: No order, or not for such a reason
      Given Kazakhstan refused the request of Bo to leave the country
      And <order>
      And <reason>
      When the case is checked
      Then the counter-argument "ordered-by-law" does not stand

      Examples:
        | order                                                      | reason                                                                              |
        | no order that keeps Bo from leaving the country was shown  | Kazakhstan keeps Bo from leaving because of pending criminal proceedings            |
        | a court order keeps Bo from leaving the country            | Kazakhstan keeps Bo from leaving because that would amount to extraditing a national |

  Rule: A request to join the family

    @twin
    Scenario Outline: The State itself treated it as a request to join the family
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Alua is the daughter of Cy
      And the applicant says that <condition>
      And Kazakhstan has not answered the request of Cy to leave the country
      And the applicant says that no order that keeps Cy from leaving the country was shown
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated for Cy, resting on "treated-as-one"

      Examples:
        | condition                                                                       |
        | Kazakhstan would let Cy leave only on proof that the children live abroad       |
        | Kazakhstan would let Cy leave only if told why the family cannot come to visit  |

    @twin
    Scenario Outline: The purpose is not known
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Alua is the daughter of Cy
      And the applicant says that <what>
      And the applicant says that no order that keeps Cy from leaving the country was shown
      When the case is checked
      Then crc-10 is undetermined for Cy

      Examples:
        | what                                                                               |
        | Kazakhstan would let Cy leave only if another State guaranteed the return          |
        | Kazakhstan refused the request of Cy to leave the country                          |

    @compliance
    Scenario Outline: Another purpose, or no request
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Alua is the daughter of Cy
      And <what>
      And Kazakhstan would let Cy leave only on proof that the children live abroad
      When the case is checked
      Then crc-10 is no_breach_shown for Cy

      Examples:
        | what                                                                                        |
        | Cy asked Kazakhstan to be allowed to leave for a purpose other than to be with family       |
        | Cy did not ask Kazakhstan to be allowed to leave the country                                |

  Rule: A child or its parent, and a State that is bound

    @twin
    Scenario: Separated from minor children who are not named
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Cy was eighteen years old or older at the time
      And the measure separated Cy from minor children
      And the applicant says that Kazakhstan would let Cy leave only if told why the family cannot come to visit
      When the case is checked
      Then Kazakhstan's breach of crc-10 is indicated for Cy

    @unknown
    Scenario: Separated from the partner only
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Cy was eighteen years old or older at the time
      And the measure separated Cy from the spouse or partner
      And the applicant says that Kazakhstan would let Cy leave only on proof that the children live abroad
      When the case is checked
      Then crc-10 is undetermined for Cy

    @twin
    Scenario: Grown children and nobody else
      Given Kazakhstan detained Cy, a national of Kazakhstan, on 1 July 2013
      And Cy was eighteen years old or older at the time
      And Ed is the son of Cy
      And Ed was eighteen years old or older at the time
      And the measure separated Cy from the spouse or partner, and nothing else
      And the applicant says that Kazakhstan would let Cy leave only on proof that the children live abroad
      When the case is checked
      Then crc-10 does not apply for Cy

    @not_bound
    Scenario: The United States of America is not a party
      Given the United States of America detained Cy, a national of Kazakhstan, on 1 July 2013
      And Cy was under the age of eighteen at the time
      And the applicant says that the United States of America would let Cy leave only on proof that the children live abroad
      When the case is checked
      Then crc-10 does not apply for Cy because "not bound"
