Feature: Official business goes through the foreign ministry (VCDR art. 41(2))

  Rule: Official business with another body than the foreign ministry

    @breach
    Scenario: The mission takes its State's business to the interior ministry
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And Italy says that the mission dealt with the interior ministry of the receiving State
      And the mission did not inform the foreign ministry of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated, resting on "other-body"

    @breach
    Scenario: A mission that presses a case acts for its State
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission contacted the receiving State insistently or repeatedly
      And the mission dealt with the police or security services of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated, resting on "case-pressed"

    @breach @twin
    Scenario: Telling the foreign ministry afterwards does not help
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And the mission informed the foreign ministry of the receiving State only afterwards
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated

    @compliance @twin
    Scenario: The same business was before the foreign ministry from the start
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And the mission dealt with the foreign ministry of the receiving State
      And the mission informed the foreign ministry of the receiving State beforehand or at the same time
      When the case is checked
      Then vcdr-41-2 is no_breach_shown

    @compliance @twin
    Scenario: Police traffic through Interpol is not the mission's business
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the requesting State used messages between national Interpol offices
      And the sending State had not entrusted the mission with that official business
      When the case is checked
      Then vcdr-41-2 is no_breach_shown

    @unknown
    Scenario: Only the carriage of papers is known
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission dealt with the interior ministry of the receiving State
      And the mission only made a request or handed over documents
      When the case is checked
      Then vcdr-41-2 is undetermined
      And the question "Was it official business entrusted to the mission by the sending State?" is asked

    @unknown @twin
    Scenario: No duty to announce a deportation
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission did not inform the foreign ministry of the receiving State
      When the case is checked
      Then vcdr-41-2 is undetermined

  Rule: Another ministry may be agreed, which the sending State must show

    @exception
    Scenario: Agreed in words
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And the two States had agreed that the mission may deal directly with that ministry or body
      When the case is checked
      Then vcdr-41-2 is no_breach_shown
      And the exception "agreed-ministry" stands

    @exception
    Scenario: Settled practice
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the police or security services of the receiving State
      And settled practice between the two States let the mission deal directly with that ministry or body
      When the case is checked
      Then vcdr-41-2 is no_breach_shown
      And the exception "agreed-ministry" stands

    @exception
    Scenario: The receiving State had consented to the contact
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the mission dealt with the interior ministry of the receiving State
      And the sending State had entrusted the mission with that official business
      And the receiving State had consented to the conduct of the mission
      When the case is checked
      Then vcdr-41-2 is no_breach_shown
      And the exception "agreed-ministry" stands

    @exception @twin
    Scenario: Silence on an agreement does not keep the finding open
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated
      And the exception "agreed-ministry" does not stand

    @exception @dispute
    Scenario: An agreement that the sending State asserts and nobody answers
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And Kazakhstan says that the two States had agreed that the mission may deal directly with that ministry or body
      When the case is checked
      Then vcdr-41-2 is contested

    @exception @dispute @twin
    Scenario: An agreement that the receiving State denies
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And Kazakhstan says that the two States had agreed that the mission may deal directly with that ministry or body
      And Italy says that the two States had not agreed that the mission may deal directly with that ministry or body
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated
      And "other_ministry_agreed" is a hinge of vcdr-41-2

  Rule: Whose account is taken

    @dispute
    Scenario: The receiving State says more than the ambassador admits
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Kazakhstan concedes that the mission dealt with the interior ministry of the receiving State
      And Italy says that the sending State had entrusted the mission with that official business
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated
      And vcdr-41-2 on the respondent's view is unknown

    @dispute @twin
    Scenario: The sending State denies that it was the mission's business
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And Kazakhstan concedes that the mission dealt with the interior ministry of the receiving State
      And Italy says that the sending State had entrusted the mission with that official business
      And Kazakhstan denies that the sending State had entrusted the mission with that official business
      When the case is checked
      Then vcdr-41-2 is contested
      And "business_entrusted" is a hinge of vcdr-41-2

  Rule: Both States must be bound on the date

    @not_bound
    Scenario: The sending State was not yet a party
      Given Kazakhstan had official dealings with Italy on 1 March 1993
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      When the case is checked
      Then vcdr-41-2 is not_applicable

    @not_bound
    Scenario: The receiving State was not yet a party
      Given Italy had official dealings with Kazakhstan on 1 March 1993
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      When the case is checked
      Then vcdr-41-2 is not_applicable

  Rule: Value by value

    @breach
    Scenario Outline: A case pressed, and with whom
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And <pressure>
      And <channel>
      When the case is checked
      Then vcdr-41-2 is <verdict>

      Examples:
        | pressure | channel | verdict |
        | the mission put coercive or improper pressure on the receiving State | the mission dealt with the interior ministry of the receiving State | indicated |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with a ministry or authority of the receiving State other than those for foreign affairs, the interior or the police | indicated |
        | the mission contacted the receiving State insistently or repeatedly | the mission dealt with the foreign ministry of the receiving State | undetermined |
        | the mission only made a request or handed over documents | the mission dealt with the interior ministry of the receiving State | undetermined |

    @compliance @twin
    Scenario Outline: Two channels, and when the foreign ministry heard of it
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State
      And <other>
      And <when>
      When the case is checked
      Then vcdr-41-2 is <verdict>

      Examples:
        | other | when | verdict |
        | the mission dealt with the foreign ministry of the receiving State | the mission informed the foreign ministry of the receiving State beforehand or at the same time | no_breach_shown |
        | the mission dealt with the foreign ministry of the receiving State | the mission informed the foreign ministry of the receiving State only afterwards | indicated |
        | the mission dealt with the foreign ministry of the receiving State | the mission did not inform the foreign ministry of the receiving State | indicated |
        | the mission dealt with the receiving State through private intermediaries | the mission informed the foreign ministry of the receiving State beforehand or at the same time | indicated |

    @compliance
    Scenario: With the foreign ministry and nobody else
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the foreign ministry of the receiving State, and nothing else
      When the case is checked
      Then vcdr-41-2 is no_breach_shown

    @twin
    Scenario: With the interior ministry and nobody else
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And the mission dealt with the interior ministry of the receiving State, and nothing else
      When the case is checked
      Then Kazakhstan's breach of vcdr-41-2 is indicated

    @dispute @twin
    Scenario: Two accounts of the channel: the tie goes against the receiving State
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the sending State had entrusted the mission with that official business
      And Italy says that the mission dealt with the interior ministry of the receiving State
      And Kazakhstan says that the mission dealt with the foreign ministry of the receiving State, and nothing else
      When the case is checked
      Then vcdr-41-2 is contested
