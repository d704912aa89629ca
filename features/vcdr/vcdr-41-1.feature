Feature: Members of a mission respect local law and do not interfere (VCDR art. 41(1))

  Rule: Improper means are interference

    @breach
    Scenario: Coercive or improper pressure
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy says that the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "improper-pressure"

    @breach
    Scenario: False information
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission gave the receiving State false or misleading information
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "deception"

    @breach
    Scenario: Police work on foreign soil
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission carried out surveillance or police work on the soil of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "police-work"

    @breach
    Scenario: A campaign in one case, past the foreign ministry
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission contacted the receiving State insistently or repeatedly
      And the mission dealt with the interior ministry of the receiving State
      And the mission did not inform the foreign ministry of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "campaign-in-one-case"

    @unknown @twin
    Scenario: Insistent contacts alone decide nothing
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission contacted the receiving State insistently or repeatedly
      And members of the mission did not break the law of the receiving State
      When the case is checked
      Then vcdr-41-1 is undetermined

  Rule: Requests and documents are the ordinary work of a mission

    @compliance
    Scenario: A request, or documents handed over, and no more
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission only made a request or handed over documents
      And members of the mission did not break the law of the receiving State
      When the case is checked
      Then vcdr-41-1 is no_breach_shown

    @breach @twin
    Scenario: The documents were false
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission only made a request or handed over documents
      And the mission gave the receiving State false or misleading information
      And members of the mission did not break the law of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "deception"

  Rule: Local law binds the members of the mission

    @breach
    Scenario: A member of the mission breaks local law
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission only made a request or handed over documents
      And members of the mission broke the law of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated, resting on "law-broken"

    @compliance @twin
    Scenario: The person had no diplomatic status
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was mission staff without notified status at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 is no_breach_shown

  Rule: Consent of the receiving State, which the sending State must show

    @exception
    Scenario: Liaison officers at work with consent
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission carried out surveillance or police work on the soil of the receiving State
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then the exception "police-work-allowed" stands
      And vcdr-41-1 is undetermined

    @exception @twin
    Scenario: Consent excuses no pressure
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated

    @exception @twin
    Scenario: No consent
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission carried out surveillance or police work on the soil of the receiving State
      And the receiving State had not consented to the conduct of the mission
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated
      And the exception "police-work-allowed" does not stand

  Rule: Whose account is taken

    @dispute
    Scenario: Pressure on one account, documents on the other
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And Italy says that the mission put coercive or improper pressure on the receiving State
      And Kazakhstan says that the mission only made a request or handed over documents
      And Kazakhstan denies that the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 is contested
      And vcdr-41-1 on the applicant's view is true
      And "mission_pressure" is a hinge of vcdr-41-1

    @unknown
    Scenario: Nothing is known of what the mission did
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      When the case is checked
      Then vcdr-41-1 is undetermined
      And the question "What did the mission do to obtain the decision?" is asked

  Rule: Both States must be bound on the date

    @not_bound
    Scenario: The sending State was not yet a party
      Given Kazakhstan had official dealings with Italy on 1 March 1993
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 is not_applicable

    @twin
    Scenario: The same conduct a year later
      Given Kazakhstan had official dealings with Italy on 1 March 1994
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-1 is indicated

    @not_bound
    Scenario: The receiving State is not a party
      Given Kazakhstan had official dealings with Vanuatu on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 is not_applicable

  Rule: Value by value

    @twin
    Scenario: A consular officer is not one of these persons
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was a consular officer at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 is no_breach_shown

    @dispute @twin
    Scenario: Two records on his status: the tie goes against the receiving State
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And a record shows that the person concerned was an accredited diplomatic agent at the relevant moment
      And a record shows that the person concerned was mission staff without notified status at the relevant moment
      And the mission put coercive or improper pressure on the receiving State
      When the case is checked
      Then vcdr-41-1 on the weighed view is false

    @dispute @twin
    Scenario: Two records on a broken law: the tie goes against the receiving State
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission only made a request or handed over documents
      And a record shows that members of the mission broke the law of the receiving State
      And a record shows that members of the mission did not break the law of the receiving State
      When the case is checked
      Then vcdr-41-1 on the weighed view is false

    @breach @twin
    Scenario Outline: Insistence, and what comes with it
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And <pressure>
      And <what>
      And <ministry>
      When the case is checked
      Then vcdr-41-1 is <verdict>

      Examples:
        | pressure | what | ministry | verdict |
        | the mission contacted the receiving State insistently or repeatedly | the mission arranged the aircraft or other logistics of the measure | the mission informed the foreign ministry of the receiving State beforehand or at the same time | indicated |
        | the mission contacted the receiving State insistently or repeatedly | the mission did not arrange the aircraft or other logistics of the measure | the mission did not inform the foreign ministry of the receiving State | undetermined |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with the police or security services of the receiving State | the mission did not inform the foreign ministry of the receiving State | indicated |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with a ministry or authority of the receiving State other than those for foreign affairs, the interior or the police | the mission did not inform the foreign ministry of the receiving State | indicated |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with the foreign ministry of the receiving State | the mission did not inform the foreign ministry of the receiving State | undetermined |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with the interior ministry of the receiving State | the mission informed the foreign ministry of the receiving State beforehand or at the same time | undetermined |
        | the mission arranged the aircraft or other logistics of the measure | the mission dealt with the interior ministry of the receiving State | the mission did not inform the foreign ministry of the receiving State | undetermined |

    @exception
    Scenario: A campaign to which the receiving State had consented
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And the mission contacted the receiving State insistently or repeatedly
      And the mission arranged the aircraft or other logistics of the measure
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then vcdr-41-1 is undetermined
      And the exception "campaign-allowed" stands

    @compliance @twin
    Scenario Outline: A request, or nothing at all, and what it may cover
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And members of the mission did not break the law of the receiving State
      And <pressure>
      And <what>
      When the case is checked
      Then vcdr-41-1 is <verdict>

      Examples:
        | pressure | what | verdict |
        | the mission did nothing to obtain the decision of the receiving State | the mission did not carry out surveillance or police work on the soil of the receiving State | no_breach_shown |
        | the mission only made a request or handed over documents | the mission carried out surveillance or police work on the soil of the receiving State | indicated |

    @dispute @twin
    Scenario: Two records on police work under cover of a request: the tie goes against the receiving State
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the person concerned was an accredited diplomatic agent at the relevant moment
      And members of the mission did not break the law of the receiving State
      And the mission only made a request or handed over documents
      And a record shows that the mission carried out surveillance or police work on the soil of the receiving State
      And a record shows that the mission did not carry out surveillance or police work on the soil of the receiving State
      When the case is checked
      Then vcdr-41-1 is no_breach_shown
