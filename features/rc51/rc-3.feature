Feature: No discrimination among refugees (Refugee Convention art 3)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 31 May 2013
    And UNHCR had recognised Alma as a refugee under its mandate before the measure

  Rule: Race, religion and country of origin may make no difference in the rights of the Convention

    @breach
    Scenario Outline: Schooling refused to refugees of one <kind>
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of <ground>
      When the case is checked
      Then Italy's breach of rc-3 is indicated, resting on "forbidden-ground" and "worse-treatment"

      Examples:
        | kind    | ground                 |
        | race    | race or ethnic origin  |
        | faith   | religion               |
        | origin  | the country of origin  |

    @breach
    Scenario: Orders directed at the group
      Given the treatment of Alma by Italy concerned access to courts
      And orders or figures show that Italy directed a policy at the group of Alma
      And Italy treated Alma differently because of religion
      When the case is checked
      Then Italy's breach of rc-3 is indicated, resting on "stricter-or-policy"

    @breach
    Scenario Outline: Every right of the Convention is covered
      Given the treatment of Alma by Italy concerned <matter>, and nothing else
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of the country of origin
      When the case is checked
      Then Italy's breach of rc-3 is indicated, resting on "regulated-matter"

      Examples:
        | matter                                                          |
        | expulsion or return                                             |
        | penalties for irregular entry or freedom of movement            |
        | access to courts                                                |
        | education                                                       |
        | work, housing, relief or social security                        |
        | identity papers or travel documents                             |
        | another right of the Refugee Convention                         |

    @compliance
    Scenario: A matter that the Convention does not regulate
      Given the treatment of Alma by Italy concerned no matter that the Refugee Convention regulates, and nothing else
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of the country of origin
      When the case is checked
      Then rc-3 is no_breach_shown

    @breach @twin
    Scenario: One matter of the Convention among others
      Given the treatment of Alma by Italy concerned education
      And the treatment of Alma by Italy concerned no matter that the Refugee Convention regulates, and nothing else
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of the country of origin
      When the case is checked
      Then Italy's breach of rc-3 is indicated

    @compliance
    Scenario: All refugees are treated alike
      Given the treatment of Alma by Italy concerned education
      And Italy did not treat the group of Alma differently from others
      And Italy treated Alma differently because of the country of origin
      When the case is checked
      Then rc-3 is no_breach_shown

    @compliance @twin
    Scenario: The reason is another one
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently on a ground other than race, religion or country of origin, and nothing else
      When the case is checked
      Then rc-3 is no_breach_shown

    @breach @twin
    Scenario: Another reason beside race
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently on a ground other than race, religion or country of origin
      And Italy treated Alma differently because of race or ethnic origin, and nothing else
      When the case is checked
      Then Italy's breach of rc-3 is indicated

    @unknown
    Scenario: Stricter treatment, and nobody says why
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      When the case is checked
      Then rc-3 is undetermined
      And the question "On what did the State base the difference in treatment?" is asked

  Rule: An expulsion is an application of the Convention

    @breach
    Scenario Outline: Refugees of one origin are expelled and others are not (<status>)
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <status>
      And the case is assessed on 1 June 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And orders or figures show that Italy directed a policy at the group of Bo
      And Italy treated Bo differently because of the country of origin
      When the case is checked
      Then Italy's breach of rc-3 is indicated for Bo, resting on "expulsion"

      Examples:
        | status                                                                                                          |
        | Bo has been removed, transferred or surrendered to Kazakhstan                                                   |
        | the removal of Bo to Kazakhstan is ordered or envisaged and not yet carried out                                 |
        | the removal of Bo to Kazakhstan is suspended for the time being                                                 |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used     |

    @twin
    Scenario: Leaving without any order is no expulsion
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo left or was evacuated to Kazakhstan without enforcement of an order
      And the case is assessed on 1 June 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And orders or figures show that Italy directed a policy at the group of Bo
      And Italy treated Bo differently because of the country of origin
      When the case is checked
      Then rc-3 is undetermined for Bo

    @breach @twin
    Scenario Outline: An expulsion stays one, whatever else is said of the matter (<status>)
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <status>
      And the case is assessed on 1 June 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And the treatment of Bo by Italy concerned no matter that the Refugee Convention regulates, and nothing else
      And orders or figures show that Italy directed a policy at the group of Bo
      And Italy treated Bo differently because of the country of origin
      When the case is checked
      Then Italy's breach of rc-3 is indicated for Bo

      Examples:
        | status                                                                                                          |
        | Bo has been removed, transferred or surrendered to Kazakhstan                                                   |
        | the removal of Bo to Kazakhstan is ordered or envisaged and not yet carried out                                 |
        | the removal of Bo to Kazakhstan is suspended for the time being                                                 |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used     |

    @compliance
    Scenario: Leaving without any order, in a matter that the Convention does not regulate
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Bo left or was evacuated to Kazakhstan without enforcement of an order
      And the case is assessed on 1 June 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And the treatment of Bo by Italy concerned no matter that the Refugee Convention regulates, and nothing else
      And orders or figures show that Italy directed a policy at the group of Bo
      And Italy treated Bo differently because of the country of origin
      When the case is checked
      Then rc-3 is no_breach_shown for Bo

  Rule: A difference with objective reasons is no discrimination, and the State has to show them

    @exception
    Scenario: Objective criteria were shown
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of the country of origin
      And a record shows that Italy showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then rc-3 is no_breach_shown
      And the exception "objective-justification" stands

    @exception @twin
    Scenario Outline: Reasons that are named and not shown, or none
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of the country of origin
      And <reasons>
      When the case is checked
      Then Italy's breach of rc-3 is indicated
      And the exception "objective-justification" does not stand

      Examples:
        | reasons                                                                                   |
        | Italy named reasons for treating Alma differently and showed nothing for them             |
        | Italy gave no reasons for treating Alma differently                                       |

  Rule: The person must be a refugee

    @unknown
    Scenario: Nobody examined whether she is one
      Given Italy acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And the treatment of Bo by Italy concerned education
      And Italy treated the group of Bo more strictly than others
      And Italy treated Bo differently because of religion
      When the case is checked
      Then rc-3 is undetermined for Bo

    @dispute
    Scenario: The State says that there was no difference
      Given the treatment of Alma by Italy concerned education
      And the applicant says that Italy treated the group of Alma more strictly than others
      And Italy says that Italy did not treat the group of Alma differently from others
      And Italy treated Alma differently because of religion
      When the case is checked
      Then rc-3 is contested
      And "measure_aimed_at_group" is a hinge of rc-3

    @exception
    Scenario: Excluded for a crime of her own
      Given Italy removed Alma to Kazakhstan on 1 June 2013
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of religion
      And a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      When the case is checked
      Then rc-3 is no_breach_shown
      And the exception "convention-refugee.excluded" stands

    @exception
    Scenario: The status has ceased
      Given the treatment of Alma by Italy concerned education
      And Italy treated the group of Alma more strictly than others
      And Italy treated Alma differently because of religion
      And Alma acquired a new nationality and enjoys the protection of that State
      When the case is checked
      Then rc-3 is no_breach_shown
      And the exception "convention-refugee.ceased" stands

    @twin
    Scenario: Nobody is a refugee in the own country
      Given Kazakhstan acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And the treatment of Bo by Kazakhstan concerned education
      When the case is checked
      Then Kazakhstan's breach of rc-3 is not_applicable for Bo

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And another State had recognised Bo as a refugee before the measure
      And the treatment of Bo by <State> concerned education
      And <State> treated the group of Bo more strictly than others
      And <State> treated Bo differently because of religion
      When the case is checked
      Then <State>'s breach of rc-3 is indicated for Bo

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And the treatment of Bo by India concerned education
      When the case is checked
      Then rc-3 does not apply for Bo because "India"
