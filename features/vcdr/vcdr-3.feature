Feature: Conduct outside the functions of a diplomatic mission (VCDR art 3)

  Rule: Police work, coercion and running a removal are no functions of a mission

    @breach
    Scenario: Police work on foreign soil
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that the mission carried out surveillance or police work on the soil of the receiving State
      When the case is checked
      Then vcdr-3 is indicated, resting on "police-work"

    @breach
    Scenario: Coercive or improper pressure
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-3 is indicated, resting on "coercion"

    @breach
    Scenario: The mission charters the aircraft
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that the mission arranged the aircraft or other logistics of the measure
      When the case is checked
      Then vcdr-3 is indicated, resting on "running-the-removal"

  Rule: Requests and documents are ordinary work

    @compliance
    Scenario Outline: A request, or nothing at all
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And <conduct>
      When the case is checked
      Then vcdr-3 is no_breach_shown

      Examples:
        | conduct                                                               |
        | the mission only made a request or handed over documents              |
        | the mission did nothing to obtain the decision of the receiving State |

    @unknown @twin
    Scenario Outline: What decides nothing by itself
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And <conduct>
      When the case is checked
      Then vcdr-3 is undetermined

      Examples:
        | conduct                                                                                      |
        | the mission contacted the receiving State insistently or repeatedly                          |
        | the mission gave the receiving State false or misleading information                         |
        | the mission did not carry out surveillance or police work on the soil of the receiving State |
        | the mission did not arrange the aircraft or other logistics of the measure                   |

    @twin
    Scenario Outline: A request as a cover for more
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission only made a request or handed over documents
      And Italy says that <more>
      When the case is checked
      Then vcdr-3 is indicated

      Examples:
        | more                                                                                   |
        | the mission carried out surveillance or police work on the soil of the receiving State |
        | the mission arranged the aircraft or other logistics of the measure                    |

    @compliance @twin
    Scenario: A request, and nothing beside it
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission only made a request or handed over documents
      And the mission did not carry out surveillance or police work on the soil of the receiving State
      And the mission did not arrange the aircraft or other logistics of the measure
      When the case is checked
      Then vcdr-3 is no_breach_shown

  Rule: Consent of the receiving State, which the sending State must show

    @exception
    Scenario Outline: With consent
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that <conduct>
      And Kazakhstan says that the receiving State had consented to the conduct of the mission
      When the case is checked
      Then the exception "<exception>" stands

      Examples:
        | conduct                                                                                | exception           |
        | the mission carried out surveillance or police work on the soil of the receiving State | police-work-allowed |
        | the mission arranged the aircraft or other logistics of the measure                    | transport-allowed   |

    @exception @twin
    Scenario Outline: Consent is claimed and denied
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that <conduct>
      And Kazakhstan says that the receiving State had consented to the conduct of the mission
      And Italy denies that the receiving State had consented to the conduct of the mission
      When the case is checked
      Then vcdr-3 is indicated

      Examples:
        | conduct                                                                                |
        | the mission carried out surveillance or police work on the soil of the receiving State |
        | the mission arranged the aircraft or other logistics of the measure                    |

    @exception @twin
    Scenario: Consent excuses no coercion
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that the mission put coercive or improper pressure on the receiving State
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then vcdr-3 is indicated

    @compliance @twin
    Scenario: A request, and liaison officers at work with consent
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission only made a request or handed over documents
      And the mission carried out surveillance or police work on the soil of the receiving State
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then vcdr-3 is no_breach_shown

  Rule: Whose account is taken, and who is bound

    @dispute
    Scenario: Pressure on one account, documents on the other
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Italy says that the mission put coercive or improper pressure on the receiving State
      And Kazakhstan says that the mission only made a request or handed over documents
      And Kazakhstan denies that the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-3 is contested
      And "mission_pressure" is a hinge of vcdr-3

    @unknown
    Scenario: Nothing is known of what the mission did
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      When the case is checked
      Then vcdr-3 is undetermined
      And the question "What did the mission do to obtain the decision?" is asked

    @not_bound
    Scenario: The sending State was not yet a party
      Given Kazakhstan had official dealings with Italy on 1 March 1993
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-3 does not apply because "not bound"

    @not_bound
    Scenario: The receiving State was not yet a party
      Given Sweden had official dealings with Italy on 1 March 1968
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-3 does not apply because "Italy"
