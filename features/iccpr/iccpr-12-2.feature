Feature: Right to leave any country (ICCPR art 12(2) and (3))

  Background:
    Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013

  Rule: Why the person travels is not the State's business

    @breach
    Scenario Outline: Conditions that a State may not set
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And <condition>
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "not-necessary" and "<argument>"

      Examples:
        | condition                                                                                  | argument          |
        | Kazakhstan would let Alma leave only on proof that the children live abroad                | purpose-asked     |
        | Kazakhstan would let Alma leave only if told why the family cannot come to visit           | purpose-asked     |
        | Kazakhstan would let Alma leave only if another State guaranteed the return                | foreign-guarantee |

    @unknown
    Scenario: Bail is left to judgment
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And Kazakhstan would let Alma leave only on bail or another surety
      When the case is checked
      Then iccpr-12-2 is undetermined

    @breach
    Scenario Outline: Reasons that are none of the listed aims, or no reasons
      Given Kazakhstan refused the request of Alma to leave the country
      And <reason>
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "<argument>"

      Examples:
        | reason                                                                                            | argument    |
        | Kazakhstan keeps Alma from leaving because that would amount to extraditing a national            | not-an-aim  |
        | Kazakhstan keeps Alma from leaving because no guarantee of return was given                       | not-an-aim  |
        | Kazakhstan keeps Alma from leaving without giving reasons                                         | no-reasons  |

    @unknown
    Scenario: Refused, and nobody says why
      Given Kazakhstan refused the request of Alma to leave the country
      When the case is checked
      Then iccpr-12-2 is undetermined
      And the question "Which reasons were given for not letting the person leave the country?" is asked

  Rule: A restriction must have a basis in law

    @breach
    Scenario: No order was ever shown
      Given no order that keeps Alma from leaving the country was shown
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "no-law" and "banned"

    @breach
    Scenario Outline: Ordered under the law, and no reason given
      Given <order>
      And Kazakhstan keeps Alma from leaving without giving reasons
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "banned" and "no-reasons"

      Examples:
        | order                                                                                                    |
        | a court order keeps Alma from leaving the country                                                        |
        | an order of an investigator or prosecutor under a statute keeps Alma from leaving the country            |

  Rule: Pending criminal proceedings may justify it

    @exception @compliance
    Scenario Outline: Ordered under the law because of a charge
      Given Kazakhstan refused the request of Alma to leave the country
      And <order>
      And <proceedings>
      When the case is checked
      Then iccpr-12-2 is no_breach_shown
      And the exception "pending-proceedings" stands

      Examples:
        | order                                                                                          | proceedings                                                                     |
        | a court order keeps Alma from leaving the country                                              | Kazakhstan keeps Alma from leaving because of pending criminal proceedings      |
        | an order of an investigator or prosecutor under a statute keeps Alma from leaving the country  | Kazakhstan had charged Alma with an offence by the time of arrest               |
        | a court order keeps Alma from leaving the country                                              | Kazakhstan charged Alma with an offence only after the arrest                   |

    @exception @twin
    Scenario Outline: Charged, and what the State says of the reason
      Given Kazakhstan refused the request of Alma to leave the country
      And a court order keeps Alma from leaving the country
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And <reason>
      When the case is checked
      Then iccpr-12-2 is <verdict>

      Examples:
        | reason                                                                                   | verdict         |
        | Kazakhstan keeps Alma from leaving without giving reasons                                | indicated       |
        | Kazakhstan keeps Alma from leaving because of pending criminal proceedings               | no_breach_shown |
        | Kazakhstan keeps Alma from leaving because no guarantee of return was given              | no_breach_shown |
        | the charge of Kazakhstan names own acts of Alma                                          | no_breach_shown |

    @exception @twin
    Scenario: A ban was ordered and nobody speaks of a charge
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And Kazakhstan would let Alma leave only if another State guaranteed the return
      And a court order keeps Alma from leaving the country
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated
      And the exception "pending-proceedings" does not stand

    @twin
    Scenario Outline: Nobody is charged
      Given Kazakhstan refused the request of Alma to leave the country
      And a court order keeps Alma from leaving the country
      And Kazakhstan keeps Alma from leaving without giving reasons
      And <charged>
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated
      And the exception "pending-proceedings" does not stand

      Examples:
        | charged                                                             |
        | Kazakhstan held Alma as a suspect or witness without a charge       |
        | Kazakhstan did not charge Alma with any offence                     |

    @exception @twin
    Scenario: Six years
      Given Kazakhstan refused the request of Alma to leave the country
      And a court order keeps Alma from leaving the country
      And Kazakhstan keeps Alma from leaving because of pending criminal proceedings
      And Alma has been kept from leaving the country for 6 years
      When the case is checked
      Then iccpr-12-2 is no_breach_shown

    @exception @twin
    Scenario: Seven years
      Given Kazakhstan refused the request of Alma to leave the country
      And a court order keeps Alma from leaving the country
      And Kazakhstan keeps Alma from leaving because of pending criminal proceedings
      And Alma has been kept from leaving the country for 7 years
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "proceedings-without-end"
      And the exception "pending-proceedings" does not stand

    @exception @twin
    Scenario Outline: A charge that is a pretext
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And Kazakhstan would let Alma leave only on proof that the children live abroad
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And <charge>
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated
      And the exception "pending-proceedings" does not stand

      Examples:
        | charge                                                                               |
        | the charge of Kazakhstan against Alma rests on acts of a relative or associate       |
        | the charge of Kazakhstan does not name any act of Alma                               |
        | the charge of Kazakhstan against Alma is said to rest on acts that never happened    |

    @exception @twin
    Scenario: A charge that names own acts
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And a court order keeps Alma from leaving the country
      And Kazakhstan would let Alma leave only on proof that the children live abroad
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the charge of Kazakhstan names own acts of Alma
      When the case is checked
      Then iccpr-12-2 is no_breach_shown

    @dispute
    Scenario: Whether the charge is a pretext is for her to show
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And a court order keeps Alma from leaving the country
      And Kazakhstan would let Alma leave only on proof that the children live abroad
      And Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that the charge of Kazakhstan against Alma is said to rest on acts that never happened
      And Kazakhstan says that the charge of Kazakhstan names own acts of Alma
      When the case is checked
      Then iccpr-12-2 is contested
      And "charge_basis" is a hinge of iccpr-12-2

  Rule: Security must be shown with facts about the person

    @exception @compliance
    Scenario: Facts that she knew
      Given Kazakhstan refused the request of Alma to leave the country
      And a court order keeps Alma from leaving the country
      And Kazakhstan keeps Alma from leaving for reasons of security or public order
      And Kazakhstan invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then iccpr-12-2 is no_breach_shown
      And the exception "security" stands

    @exception @twin
    Scenario Outline: A label or a summary
      Given Kazakhstan made the request of Alma to leave the country depend on conditions
      And Kazakhstan would let Alma leave only if another State guaranteed the return
      And Kazakhstan keeps Alma from leaving for reasons of security or public order
      And <ground>
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated
      And the exception "security" does not stand

      Examples:
        | ground                                                                                        |
        | Kazakhstan invoked security or public-order grounds against Alma as a label without facts     |
        | Kazakhstan invoked security or public-order grounds against Alma with a summary               |
        | Kazakhstan did not invoke security or public-order grounds against Alma                       |

    @exception @twin
    Scenario: Security was invoked for something else
      Given Kazakhstan refused the request of Alma to leave the country
      And Kazakhstan keeps Alma from leaving without giving reasons, and nothing else
      And Kazakhstan invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated
      And the exception "security" does not stand

    @exception @twin
    Scenario Outline: A charge that is a pretext is not saved by security invoked elsewhere
      Given Kazakhstan refused the request of Alma to leave the country
      And Kazakhstan keeps Alma from leaving because of pending criminal proceedings, and nothing else
      And <charge>
      And Kazakhstan invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "pretext"
      And the exception "security" does not stand

      Examples:
        | charge                                                                               |
        | the charge of Kazakhstan against Alma rests on acts of a relative or associate       |
        | the charge of Kazakhstan does not name any act of Alma                               |
        | the charge of Kazakhstan against Alma is said to rest on acts that never happened    |

    @dispute
    Scenario: A tie about the charge goes against her where nothing else is known
      Given Kazakhstan refused the request of Alma to leave the country
      And the applicant says that the charge of Kazakhstan does not name any act of Alma
      And Kazakhstan says that the charge of Kazakhstan names own acts of Alma
      When the case is checked
      Then iccpr-12-2 is contested

    @unknown
    Scenario: Six years for reasons that nobody states
      Given Kazakhstan refused the request of Alma to leave the country
      And Alma has been kept from leaving the country for 6 years
      When the case is checked
      Then iccpr-12-2 is undetermined

  Rule: What is no restriction, what the parties dispute, and who is bound

    @compliance
    Scenario: She may go
      Given Kazakhstan granted the request of Alma to leave the country
      And no order that keeps Alma from leaving the country was shown
      When the case is checked
      Then iccpr-12-2 is no_breach_shown

    @unknown
    Scenario Outline: A request not answered or not made
      Given <request>
      And Kazakhstan keeps Alma from leaving without giving reasons
      When the case is checked
      Then iccpr-12-2 is undetermined

      Examples:
        | request                                                                       |
        | Kazakhstan has not answered the request of Alma to leave the country          |
        | Alma did not ask Kazakhstan to be allowed to leave the country                |

    @dispute
    Scenario: An even dispute about the reasons goes against the State
      Given Kazakhstan refused the request of Alma to leave the country
      And the applicant says that Kazakhstan keeps Alma from leaving without giving reasons
      And Kazakhstan denies that Kazakhstan keeps Alma from leaving without giving reasons
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated

    @dispute
    Scenario: An even dispute about the order goes against the State
      Given Kazakhstan refused the request of Alma to leave the country
      And the applicant says that no order that keeps Alma from leaving the country was shown
      And Kazakhstan says that a court order keeps Alma from leaving the country
      When the case is checked
      Then Kazakhstan's breach of iccpr-12-2 is indicated, resting on "no-law"

    @dispute
    Scenario: An even dispute whether she was refused goes against her
      Given the applicant says that Kazakhstan refused the request of Alma to leave the country
      And Kazakhstan says that Kazakhstan granted the request of Alma to leave the country
      And Kazakhstan keeps Alma from leaving without giving reasons
      When the case is checked
      Then iccpr-12-2 is contested
      And "exit_request" is a hinge of iccpr-12-2

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 1 June 2013
      And Malaysia refused the request of Alma to leave the country
      And Malaysia keeps Alma from leaving without giving reasons
      When the case is checked
      Then iccpr-12-2 does not apply because "Malaysia"
