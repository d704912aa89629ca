Feature: Public education for refugees (Refugee Convention art 22)

  Background:
    Given Italy acted towards Alua, a national of Kazakhstan, on 16 September 2013
    And UNHCR had recognised Alua as a refugee under its mandate before the measure

  Rule: Elementary education on the terms of nationals

    @breach
    Scenario Outline: School <how>
      Given <schooling>
      When the case is checked
      Then Italy's breach of rc-22 is indicated, resting on "elementary-schooling"

      Examples:
        | how               | schooling                                                                        |
        | refused           | Alua was denied elementary schooling                                             |
        | on worse terms    | Alua had access to elementary schooling on worse terms than nationals            |

    @compliance
    Scenario: School as for nationals, and further education as for other aliens
      Given Alua had access to elementary schooling on the same terms as nationals
      And Alua had access to further education on terms no worse than those of other aliens
      When the case is checked
      Then rc-22 is no_breach_shown

    @unknown
    Scenario: Nobody speaks of school
      When the case is checked
      Then rc-22 is undetermined
      And the question "What access to elementary schooling did the child have?" is asked

  Rule: Other education no worse than for other aliens

    @breach
    Scenario: Worse than other aliens
      Given Alua had access to further education on worse terms than other aliens in the same circumstances, or none
      When the case is checked
      Then Italy's breach of rc-22 is indicated, resting on "further-education"

  Rule: The word of one against the other

    @dispute
    Scenario: The State says that the school was open
      Given the applicant says that Alua was denied elementary schooling
      And Italy says that Alua had access to elementary schooling on the same terms as nationals
      When the case is checked
      Then rc-22 is contested
      And "schooling" is a hinge of rc-22

    @dispute
    Scenario: A bare assertion
      Given the applicant merely asserts that Alua was denied elementary schooling
      When the case is checked
      Then rc-22 is arguable

  Rule: The person must be a refugee

    @breach
    Scenario: Never recognised, but a refugee on the facts of a removal that is to come
      Given Italy acted towards Bo, a national of Kazakhstan, on 16 September 2013
      And Bo was denied elementary schooling
      And Italy is about to remove Bo to Kazakhstan
      And the case is assessed on 1 October 2013
      And agents of Kazakhstan beat, tortured, raped or similarly ill-treated Bo in the past
      And the harm feared by Bo is tied to political opinions that Bo holds
      When the case is checked
      Then Italy's breach of rc-22 is indicated for Bo, resting on "convention-refugee.conditions-are-met"

    @unknown @twin
    Scenario: Nobody examined whether the child is one
      Given Italy acted towards Bo, a national of Kazakhstan, on 16 September 2013
      And Bo was denied elementary schooling
      When the case is checked
      Then rc-22 is undetermined for Bo

    @exception
    Scenario: The family has a new nationality and its protection
      Given Alua was denied elementary schooling
      And Alua acquired a new nationality and enjoys the protection of that State
      When the case is checked
      Then rc-22 is no_breach_shown
      And the exception "convention-refugee.ceased" stands

    @twin
    Scenario: A child in the own country
      Given Kazakhstan acted towards Bo, a national of Kazakhstan, on 16 September 2013
      And Bo was denied elementary schooling
      When the case is checked
      Then Kazakhstan's breach of rc-22 is not_applicable for Bo

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> acted towards Bo, a national of Kazakhstan, on 16 September 2013
      And another State had recognised Bo as a refugee before the measure
      And Bo was denied elementary schooling
      When the case is checked
      Then <State>'s breach of rc-22 is indicated for Bo

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India acted towards Bo, a national of Kazakhstan, on 16 September 2013
      And Bo was denied elementary schooling
      When the case is checked
      Then rc-22 does not apply for Bo because "India"
