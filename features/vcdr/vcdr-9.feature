Feature: Recall of a person declared persona non grata (VCDR art 9)

  Rule: The breach lies in not recalling

    @breach
    Scenario: Declared, and not recalled
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the receiving State declared a member of the mission persona non grata
      And Italy says that the sending State did not recall the member declared persona non grata within a reasonable time
      When the case is checked
      Then Kazakhstan's breach of vcdr-9 is indicated, resting on "not-recalled"

    @compliance
    Scenario: Declared, and recalled
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the receiving State declared a member of the mission persona non grata
      And the sending State recalled the member declared persona non grata within a reasonable time
      When the case is checked
      Then vcdr-9 is no_breach_shown

  Rule: The power to expel is a power

    @twin
    Scenario Outline: The receiving State did not use it
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the receiving State <reaction>
      And the sending State did not recall the member declared persona non grata within a reasonable time
      When the case is checked
      Then vcdr-9 is not_applicable

      Examples:
        | reaction                                                            |
        | summoned the ambassador or protested formally                       |
        | expressed dissatisfaction with the mission and took no further step |
        | did not react to the conduct of the mission                         |

  Rule: Whose account is taken, and who is bound

    @dispute
    Scenario: Recalled in time on one account and not on the other
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the receiving State declared a member of the mission persona non grata
      And Italy says that the sending State did not recall the member declared persona non grata within a reasonable time
      And Kazakhstan denies that the sending State did not recall the member declared persona non grata within a reasonable time
      When the case is checked
      Then vcdr-9 is contested
      And "declared_person_recalled" is a hinge of vcdr-9

    @unknown
    Scenario: Nobody says whether the person was recalled
      Given Kazakhstan had official dealings with Italy on 31 May 2013
      And the receiving State declared a member of the mission persona non grata
      When the case is checked
      Then vcdr-9 is undetermined
      And the question "Did the sending State recall the person declared persona non grata within a reasonable time?" is asked

    @not_bound
    Scenario: The sending State was not yet a party
      Given Kazakhstan had official dealings with Italy on 1 March 1993
      And the receiving State declared a member of the mission persona non grata
      And the sending State did not recall the member declared persona non grata within a reasonable time
      When the case is checked
      Then vcdr-9 does not apply because "Kazakhstan"

    @not_bound
    Scenario: The receiving State was not yet a party
      Given Sweden had official dealings with Italy on 1 March 1968
      And the receiving State declared a member of the mission persona non grata
      And the sending State did not recall the member declared persona non grata within a reasonable time
      When the case is checked
      Then vcdr-9 does not apply because "Italy"
